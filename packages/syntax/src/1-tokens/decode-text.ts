import { closingQuotes } from "./match-text.ts";

/** A stretch of a text's value and the offset in its image where that stretch is written. */
interface Piece {
  readonly text: string;
  readonly at: number;
}

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  n: "\n",
  t: "\t",
  /** Kept as written: a placeholder's bracket is read later. */
  "[": "\\[",
};

/** The characters that may follow `\` in a text. */
const escapable: readonly string[] = Object.keys(escapes);

/** The value of a text as written, quotes included: escapes read, a block's common indentation removed. */
export function decodeText(image: string): string {
  return isPlain(image)
    ? image.slice(1, -1)
    : pieces(image)
        .map((piece) => piece.text)
        .join("");
}

/** The offset in the image at which the character of its value at the index is written. */
export function placeInText(image: string, index: number): number {
  let start = 0;
  let place = 0;
  for (const piece of pieces(image)) {
    if (index < start + piece.text.length) return piece.at + (index - start);
    start += piece.text.length;
    place = piece.at + piece.text.length;
  }
  return Math.min(place, image.length);
}

/** The lines of a `"""` block as written, quotes included, without the indentation they share; escapes are kept. */
export function linesOfBlock(image: string): string[] {
  return blockLines(image.slice(3, -3), 3).map(({ text }) => text.replace(/\n$/, ""));
}

/** Offsets in the image of each `\` that nothing is known to follow. */
export function strayEscapes(image: string): number[] {
  const strays: number[] = [];
  for (let at = image.indexOf("\\"); at !== -1; at = image.indexOf("\\", at + 2)) {
    if (!escapable.includes(image.charAt(at + 1))) strays.push(at);
  }
  return strays;
}

/** Whether the text has its closing quote. */
export function isTerminated(image: string): boolean {
  if (image.startsWith('"""')) return image.length >= 6 && image.endsWith('"""');
  const last = image.charAt(image.length - 1);
  if (image.length < 2 || !closingQuotes(image.charAt(0)).includes(last)) return false;
  const backslashes = /\\*$/.exec(image.slice(0, -1))?.[0].length ?? 0;
  return backslashes % 2 === 0;
}

function isPlain(image: string): boolean {
  return /^"(?!"")[^\\]*$/.test(image) && isTerminated(image);
}

function pieces(image: string): Piece[] {
  const quote = image.startsWith('"""') ? 3 : 1;
  const inner = image.slice(quote, isTerminated(image) ? -quote : undefined);
  const written = quote === 3 ? blockLines(inner, quote) : [{ text: inner, at: quote }];
  return written.flatMap((line) => unescaped(line));
}

/** The lines of a `"""` block without the indentation they share; each keeps its line end. */
function blockLines(inner: string, offset: number): Piece[] {
  const lines = linesOf(inner, offset);
  const [first, ...rest] = lines;
  const last = rest.pop();
  const kept = last === undefined || last.text.trim() !== "" ? rest.concat(last ?? []) : rest;
  const indentation = commonIndentation(kept.map((line) => line.text));
  const dedented = kept.map((line) => withoutIndentation(line, indentation));
  const body = first !== undefined && first.text.trim() !== "" ? [first, ...dedented] : dedented;
  return body.map((line, index) => (index === body.length - 1 ? line : withLineEnd(line)));
}

function linesOf(inner: string, offset: number): Piece[] {
  let at = offset;
  return inner.split("\n").map((line) => {
    const piece = { text: line.replace(/\r$/, ""), at };
    at += line.length + 1;
    return piece;
  });
}

function withLineEnd(line: Piece): Piece {
  return { text: `${line.text}\n`, at: line.at };
}

function withoutIndentation(line: Piece, width: number): Piece {
  if (line.text.trim() === "") return { text: "", at: line.at + line.text.length };
  return { text: line.text.slice(width), at: line.at + width };
}

function commonIndentation(lines: readonly string[]): number {
  const written = lines.filter((line) => line.trim() !== "");
  const [first = "", ...rest] = written.map((line) => /^[ \t]*/.exec(line)?.[0] ?? "");
  return rest.reduce((shared, indentation) => {
    let width = 0;
    while (width < shared && indentation.charAt(width) === first.charAt(width)) width += 1;
    return width;
  }, first.length);
}

function unescaped({ text, at }: Piece): Piece[] {
  const found: Piece[] = [];
  let start = 0;
  for (let slash = text.indexOf("\\"); slash !== -1; slash = text.indexOf("\\", start)) {
    const value = escapes[text.charAt(slash + 1)] ?? text.slice(slash, slash + 2);
    found.push({ text: text.slice(start, slash), at: at + start }, { text: value, at: at + slash });
    start = slash + 2;
  }
  return [...found, { text: text.slice(start), at: at + start }];
}
