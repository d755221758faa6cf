const closers: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  "“": '”“"',
  "”": '”“"',
  "„": '”“"',
  "‟": '”“"',
  "‘": "’‘'",
  "’": "’‘'",
  "「": "」",
  "『": "』",
  "«": "»",
  "＂": '＂"',
};

/** The quotes that close a text opened by this one; empty for anything that opens none. */
export function closingQuotes(opening: string): string {
  return closers[opening] ?? "";
}

/** The text in quotes at the offset, to its closing quote or else to the end of its line; null where there is none. */
export function matchText(source: string, offset: number): string | null {
  const closing = closers[source.charAt(offset)];
  if (closing === undefined) return null;
  if (source.startsWith('"""', offset)) return matchBlock(source, offset);
  for (let at = offset + 1; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === "\n" || character === "\r") return source.slice(offset, at);
    if (closing.includes(character)) return source.slice(offset, at + 1);
    if (character === "\\" && !/[\r\n]/.test(source.charAt(at + 1))) at += 1;
  }
  return source.slice(offset);
}

function matchBlock(source: string, offset: number): string {
  let end = source.indexOf('"""', offset + 3);
  while (end !== -1 && isEscaped(source, end)) end = source.indexOf('"""', end + 1);
  return end === -1 ? source.slice(offset) : source.slice(offset, end + 3);
}

function isEscaped(source: string, offset: number): boolean {
  let backslashes = 0;
  while (source.charAt(offset - 1 - backslashes) === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** The comment at the offset, to its end or else to the end of the file; null where there is none. */
export function matchComment(source: string, offset: number): string | null {
  if (!source.startsWith("/*", offset)) return null;
  const end = source.indexOf("*/", offset + 2);
  return end === -1 ? source.slice(offset) : source.slice(offset, end + 2);
}
