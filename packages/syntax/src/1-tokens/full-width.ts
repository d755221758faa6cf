const shift = 0xff01 - 0x21;

/** The text with its full-width characters (`：`, `１`, `ｗ`) made plain; as long as before. */
export function plainWidth(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text.replace(/[\uff01-\uff5e]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - shift),
  );
}
