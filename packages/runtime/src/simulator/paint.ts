/** How parts of a printed transcript look; without color every part is as it is. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
  readonly fired: (text: string) => string;
  readonly person: (text: string) => string;
}

const plain = (text: string): string => text;
const ansi = (code: number) => (text: string) => (text === "" ? "" : `\x1b[${code}m${text}\x1b[0m`);

/** Bold, dim and two colors as terminals know them, or nothing at all. */
export function paintFor(color: boolean): Paint {
  if (!color) return { strong: plain, quiet: plain, fired: plain, person: plain };
  return { strong: ansi(1), quiet: ansi(2), fired: ansi(32), person: ansi(36) };
}

/** The text with control characters made visible, so that nobody's words can steer a terminal. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (unit) =>
    unit === "\n" ? unit : "\ufffd",
  );
}
