/** How a terminal may show a text, as the numbers of ANSI's "select graphic rendition". */
const codes = { bold: 1, faint: 2, red: 31, green: 32, yellow: 33 } as const;

/** A way to show a text in a terminal. */
export type Look = keyof typeof codes;

/** The text as it looks in a terminal; as it is where there are no colors. */
export function paint(text: string, look: Look, color: boolean): string {
  return color ? `\u001b[${codes[look]}m${text}\u001b[0m` : text;
}
