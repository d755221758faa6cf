import { type Lexeme, lineColumn, lineText, type Span, type Syntax } from "@annae/syntax";

/** A comment that is meant to silence a warning. */
export interface Silence {
  /** The comment. */
  readonly span: Span;
  /** The code it names; null where it does not say what it wants. */
  readonly code: string | null;
  readonly codeSpan: Span;
  /** Empty where none is given. */
  readonly reason: string;
  /** The line that it is about, from 1: its own, or where it stands alone the next that is no comment. */
  readonly line: number;
}

const begin = /^\/\/\s*annae\s*:/;
const allowed = /^\/\/\s*annae\s*:\s*allow\s+(?=[\w-])/;

/** The comments of the file that begin with `annae:`, in order. */
export function readSilences(syntax: Syntax): readonly Silence[] {
  const comments = syntax.lexemes.filter(
    ({ kind, image }) => kind === "comment" && begin.test(image),
  );
  const fromLast: Silence[] = [];
  for (const comment of comments.toReversed()) {
    fromLast.push(readSilence(syntax, comment, fromLast.at(-1)));
  }
  return fromLast.reverse();
}

function readSilence(
  { source }: Syntax,
  { startOffset: start, image }: Lexeme,
  next?: Silence,
): Silence {
  const span = { source, start, end: start + image.length };
  const before = allowed.exec(image)?.[0] ?? "";
  const rest = before === "" ? "" : image.slice(before.length).trimEnd();
  const [code = ""] = /^[\w-]+/.exec(rest) ?? [];
  const said = rest.slice(code.length).trimStart();
  const reason = said.startsWith("because") ? said.slice("because".length) : said;
  const isForm = code !== "" && (said === "" || (said !== reason && /^(?!\w)/.test(reason)));
  const from = start + before.length;
  return {
    span,
    code: isForm ? code : null,
    codeSpan: { source, start: from, end: from + code.length },
    reason: reason.trim(),
    line: lineAbout(span, next),
  };
}

/** The next silence knows what the comments are about that stand directly above it. */
function lineAbout({ source, start }: Span, next: Silence | undefined): number {
  const { line } = lineColumn(source, start);
  const known = next === undefined ? 0 : lineColumn(source, next.span.start).line;
  let about = line;
  while (about <= source.lineStarts.length && /^\s*\/\//.test(lineText(source, about))) {
    about += 1;
    if (next !== undefined && about === known) return next.line;
  }
  return about;
}
