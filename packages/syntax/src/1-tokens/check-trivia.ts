import type { SourceFile } from "../0-source/source-file.ts";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { hashComment, unknownCharacter, unterminatedComment, unusualSpace } from "./diagnostics.ts";
import type { Lexeme } from "./scan.ts";

/** What is wrong between the tokens: unknown characters, odd spaces, comments of other languages or without end. */
export function checkTrivia(source: SourceFile, trivia: readonly Lexeme[]): Diagnostic[] {
  const unknown = trivia.filter(({ kind }) => kind === "unknown");
  return [
    ...runs(source, unknown).map((span) => unknownCharacter(span, { characters: shown(span) })),
    ...trivia.flatMap((lexeme) => checkLexeme(lexeme, spanOf(source, lexeme))),
  ];
}

function checkLexeme({ kind, image }: Lexeme, span: Span): readonly Diagnostic[] {
  if (kind === "oddSpace") return [checkSpace(span)];
  if (kind === "hashComment") return [checkHash(span)];
  return kind === "blockComment" ? checkComment(span, image) : [];
}

function spanOf(source: SourceFile, { startOffset: start, image }: Lexeme): Span {
  return { source, start, end: start + image.length };
}

/** Their places; those with only spaces between them as one. */
function runs(source: SourceFile, unknown: readonly Lexeme[]): Span[] {
  const found: Span[] = [];
  for (const lexeme of unknown) {
    const span = spanOf(source, lexeme);
    const last = found.at(-1);
    const gap =
      last === undefined ? "" : source.text.slice(last.end, Math.min(span.start, last.end + 80));
    if (last === undefined || /[^ \t]/.test(gap)) found.push(span);
    else found[found.length - 1] = { ...last, end: span.end };
  }
  return found;
}

function shown({ source, start, end }: Span): string {
  const text = [...source.text.slice(start, Math.min(end, start + 40))];
  const visible = text
    .slice(0, 12)
    .map((c) => (/[\p{C}\p{Z}\p{M}]/u.test(c) && c !== " " ? code(c) : c));
  return visible.join("") + (end - start > visible.length * 2 ? "…" : "");
}

function code(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

function checkSpace(span: Span): Diagnostic {
  const text = span.source.text.slice(span.start, span.end);
  const codes = [...new Set(text.slice(0, 80))].map(code).join(" ");
  return unusualSpace(span, { codes }, { edits: [{ span, text: " " }] });
}

function checkHash(span: Span): Diagnostic {
  const hash = { ...span, end: span.start + 1 };
  return hashComment(hash, {}, { edits: [{ span: hash, text: "//" }] });
}

function checkComment(span: Span, image: string): Diagnostic[] {
  if (image.length >= 4 && image.endsWith("*/")) return [];
  return [unterminatedComment({ ...span, end: span.start + 2 }, {})];
}
