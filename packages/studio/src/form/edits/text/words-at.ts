import { indexFrom, lineStart, type Syntax, type Token } from "@annae/syntax";
import type { TextPatch } from "../../text-patch.ts";

/** A stretch of the text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The index of the first word that begins at the offset or behind it. */
export function wordIndexAt({ tokens }: Syntax, offset: number): number {
  return indexFrom(tokens, offset);
}

/** The last word that begins in front of the offset. */
export function wordBefore(syntax: Syntax, offset: number): Token | undefined {
  return syntax.tokens[wordIndexAt(syntax, offset) - 1];
}

/** The next `{` from the offset on, up to an end; undefined where there is none. */
export function braceAt(syntax: Syntax, { start, end }: Stretch): Token | undefined {
  const { tokens } = syntax;
  for (let at = wordIndexAt(syntax, start); at < tokens.length; at += 1) {
    const word = tokens[at];
    if (word === undefined || word.startOffset >= end) return undefined;
    if (word.image === "{") return word;
  }
  return undefined;
}

/** What stands in front of the first word of the line in which the offset is. */
export function indentationAt({ source: { text } }: Syntax, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? "";
}

/** Puts a line of its own behind the line in which the offset is; behind the offset itself where more follows in its line. */
export function lineBehind(
  syntax: Syntax,
  offset: number,
  text: string,
  inLine = false,
): TextPatch {
  const { path } = syntax.source;
  const end = inLine ? undefined : freeLineEnd(syntax, offset);
  if (end === undefined) return { path, start: offset, end: offset, text: ` ${text.trimStart()}` };
  return { path, start: end, end, text: `\n${text}` };
}

/** The end of the offset's line where nothing but a comment follows in it. */
function freeLineEnd({ source: { text } }: Syntax, offset: number): number | undefined {
  const rest = /[^\r\n]*/y;
  rest.lastIndex = offset;
  const line = rest.exec(text)?.[0] ?? "";
  return /^[ \t]*(?:\/\/.*)?$/.test(line) ? offset + line.length : undefined;
}

/**
 * Takes the stretch away, but for the comments in it; with its line where nothing else stands there. What stands on both
 * sides stays apart.
 */
export function withoutWords(syntax: Syntax, { start, end }: Stretch): readonly TextPatch[] {
  const { path, text } = syntax.source;
  const comments = syntax.lexemes.filter(
    ({ startOffset, kind }) => start <= startOffset && startOffset < end && isComment(kind),
  );
  if (comments.length === 0) return [{ path, ...wholeLine(text, { start, end }), text: "" }];
  const patches: TextPatch[] = [];
  let from = start;
  for (const { startOffset, image } of comments) {
    if (from < startOffset) patches.push({ path, start: from, end: startOffset, text: "" });
    from = startOffset + image.length;
    if (!image.startsWith("/*")) from = Math.min(end, lineEndBehind(text, from));
  }
  if (from < end) patches.push({ path, start: from, end, text: "" });
  return patches;
}

function isComment(kind: string): boolean {
  return kind === "comment" || kind === "blockComment" || kind === "doc" || kind === "hashComment";
}

function lineEndBehind(text: string, offset: number): number {
  const at = text.indexOf("\n", offset);
  return at === -1 ? text.length : at + 1;
}

/** The stretch with the line end in front of it where it is all that its lines hold; else with the spaces behind it. */
function wholeLine(text: string, { start, end }: Stretch): Stretch {
  const before = /\r?\n[ \t]*$/.exec(text.slice(0, start))?.[0];
  const behind = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(end))?.[0];
  if (before !== undefined && behind !== undefined) {
    return { start: start - before.length, end: end + behind.length };
  }
  const spaces = /^[ \t]*/.exec(text.slice(end))?.[0].length ?? 0;
  return { start, end: end + spaces };
}
