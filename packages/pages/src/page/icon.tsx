/** Drawings of 16 by 16, in one line. */
const drawings = {
  back: "M10 3 5 8l5 5",
  bell: "M4 11V7.5a4 4 0 0 1 8 0V11l1 1H3zM6.8 13.8h2.4",
  clock: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M8 4.8V8l2.2 1.6",
  end: "M8 2.2a5.8 5.8 0 1 1 0 11.6A5.8 5.8 0 0 1 8 2.2M6 6l4 4M10 6l-4 4",
  eye: "M1.8 8S4 3.8 8 3.8 14.2 8 14.2 8 12 12.2 8 12.2 1.8 8 1.8 8zM8 6.1a1.9 1.9 0 1 1 0 3.8 1.9 1.9 0 0 1 0-3.8",
  link: "M6.5 9.5l3-3M7 5l1.3-1.3a2.6 2.6 0 0 1 3.7 3.7l-1.3 1.3M9 11l-1.3 1.3A2.6 2.6 0 0 1 4 8.6l1.3-1.3",
  lock: "M4.7 7h6.6a1.2 1.2 0 0 1 1.2 1.2v4.1a1.2 1.2 0 0 1-1.2 1.2H4.7a1.2 1.2 0 0 1-1.2-1.2V8.2A1.2 1.2 0 0 1 4.7 7M5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  moon: "M13 9.5A5.5 5.5 0 0 1 6.5 3 5.5 5.5 0 1 0 13 9.5z",
  ok: "M3 8.5l3.2 3.2L13 5",
  phone: "M3 3.5l2.5-.8 1.3 3-1.4 1.2a8 8 0 0 0 3.7 3.7l1.2-1.4 3 1.3-.8 2.5C7 14 2 9 3 3.5z",
  send: "M2.5 8 13.5 3l-3 10-2.8-4.2z",
  sun: "M8 5.2a2.8 2.8 0 1 1 0 5.6 2.8 2.8 0 0 1 0-5.6M8 1.5v1.6M8 12.9v1.6M1.5 8h1.6M12.9 8h1.6M3.4 3.4l1.1 1.1M11.5 11.5l1.1 1.1M3.4 12.6l1.1-1.1M11.5 4.5l1.1-1.1",
  swap: "M3 5.5h9L9.5 3M13 10.5H4L6.5 13",
  warn: "M8 2.5l6 11H2zM8 6.5v3M8 11.5v.1",
  x: "M4 4l8 8M12 4l-8 8",
} as const;

/** A drawing beside words, which say the same: nobody needs to see it. */
export function Icon({ name, size }: { name: keyof typeof drawings; size?: "s" | "l" }) {
  return (
    <svg class={`i ${size ?? ""}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
