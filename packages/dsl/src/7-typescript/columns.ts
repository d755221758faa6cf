import { eastAsianWidth } from "get-east-asian-width";

/** Columns that a line of an emitted module may take. */
export const codeWidth = 100;

/** Columns that the text takes; Hangul and other wide characters take two. */
export function columns(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const char of text) width += eastAsianWidth(char.codePointAt(0) ?? 0);
  return width;
}

/** The lines, two columns further in. */
export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => (line === "" ? "" : `  ${line}`));
}
