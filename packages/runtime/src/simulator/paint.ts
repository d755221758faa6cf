import { printableText } from "@annae/vocabulary";

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

/** The text with marks for whatever could steer a terminal or hide in it; its lines stay lines. */
export function visible(text: string): string {
  return printableText(text, "\n");
}
