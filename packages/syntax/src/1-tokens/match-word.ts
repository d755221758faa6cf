const a = 0x61;
const z = 0x7a;
const underscore = 0x5f;
/** Syllables of Hangul, which need no table of letters. */
const firstSyllable = 0xac00;
const lastSyllable = 0xd7a3;

/** The word at the offset: a letter of any script, then letters, digits and `_`; null where there is none. */
export function matchWord(source: string, offset: number): string | null {
  const first = widthOfLetter(source, offset);
  if (first === 0) return null;
  let end = offset + first;
  for (;;) {
    const code = source.charCodeAt(end);
    const width = isPlain(code) ? 1 : widthInWord(source, end);
    if (width === 0) return source.slice(offset, end);
    end += width;
  }
}

/** Whether the code is an ASCII letter, digit or `_`. */
function isPlain(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= a && lower <= z) || (code >= 0x30 && code <= 0x39) || code === underscore;
}

/**
 * What begins with a digit at the offset: digits, letters, and `.`, `:` or `-` between two of them; null where there is
 * none. `-` may come first.
 */
export function matchNumeric(source: string, offset: number): string | null {
  let end = source.charCodeAt(offset) === 0x2d ? offset + 1 : offset;
  if (!/[0-9０-９]/.test(source.charAt(end))) return null;
  for (let width = 1; width > 0; ) {
    end += width;
    width = widthInWord(source, end);
    if (width === 0 && /[.:：-]/.test(source.charAt(end))) {
      const after = widthInWord(source, end + 1);
      width = after === 0 ? 0 : 1 + after;
    }
  }
  return source.slice(offset, end);
}

/** How many UTF-16 units the letter at the offset takes; 0 where there is none. */
function widthOfLetter(source: string, offset: number): number {
  const code = source.charCodeAt(offset) | 0x20;
  if (code >= a && code <= z) return 1;
  return widthIf(/\p{L}/u, source, offset);
}

function widthInWord(source: string, offset: number): number {
  if (isPlain(source.charCodeAt(offset))) return 1;
  return widthIf(/[\p{L}\p{M}\p{N}]/u, source, offset);
}

function widthIf(pattern: RegExp, source: string, offset: number): number {
  const code = source.codePointAt(offset);
  if (code === undefined || code < 0x80) return 0;
  if (code >= firstSyllable && code <= lastSyllable) return 1;
  const character = String.fromCodePoint(code);
  return pattern.test(character) ? character.length : 0;
}

/** The run of characters at the offset that nothing in the language begins with. */
export function matchUnknown(source: string, offset: number): string {
  let end = offset;
  for (let width = widthOfUnknown(source, end); width > 0; width = widthOfUnknown(source, end)) {
    end += width;
  }
  const first = String.fromCodePoint(source.codePointAt(offset) ?? 0);
  return end === offset ? first : source.slice(offset, end);
}

function widthOfUnknown(source: string, offset: number): number {
  const code = source.codePointAt(offset);
  if (code === undefined) return 0;
  const character = String.fromCodePoint(code);
  return /[\s\p{L}\p{N}{}(),;:=!<>&|"'#“”„‟‘’「『«＂｛｝（），、；：＝！＜＞≤≥≠→⇒]/u.test(character)
    ? 0
    : character.length;
}
