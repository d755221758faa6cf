import type { Output } from "./terminal.ts";

/** A line about the work that is going on, which the next takes the place of. */
export interface OverwrittenLine {
  readonly show: (text: string) => void;
  readonly clear: () => void;
}

/** A line that is written over where a person watches, and none where nobody does. */
export function overwrittenLine({ width, write }: Output): OverwrittenLine {
  if (width === undefined) return { show: () => undefined, clear: () => undefined };
  let shown = "";
  const clear = () => {
    if (shown !== "") write("\r\u001b[K");
    shown = "";
  };
  return {
    clear,
    show: (text) => {
      const cut = [...text].slice(0, Math.floor(width / 2)).join("");
      if (cut === shown) return;
      clear();
      write(cut);
      shown = cut;
    },
  };
}
