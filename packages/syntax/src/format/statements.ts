import type { Sort } from "./sorts.ts";
import { type CommentLine, type SplitGap, splitGap } from "./split-gap.ts";
import type { Spacing, Word } from "./words.ts";

/** Something that begins a line of its own, with the comments that belong to it. */
export interface Statement {
  readonly sort: Sort;
  readonly above: readonly CommentLine[];
  /** Whether a blank line stands directly above its first word. */
  readonly blank: boolean;
  /** Up to its `{`; nothing is left before the first. */
  readonly words: readonly Word[];
  /** Null where it has no `{ … }`. */
  readonly body: Body | null;
  /** The comments behind it, on its last line. */
  readonly behind: string | null;
}

/** What stands in a file or between `{` and `}`. */
export interface Body {
  /** The comments behind the `{`, on its line. */
  readonly behind: string | null;
  readonly statements: readonly Statement[];
  /** The comments behind the last statement, on lines of their own. */
  readonly below: readonly CommentLine[];
  /** Whether all of it was written on one line. */
  readonly flat: boolean;
}

interface Reader {
  readonly words: readonly Word[];
  readonly starts: ReadonlyMap<number, Sort>;
  at: number;
}

const nothing: Spacing = { comments: [], newlines: 0 };

/** The words of a file as statements; it must be free of syntax errors. */
export function statementsOf(words: readonly Word[], starts: ReadonlyMap<number, Sort>): Body {
  return readBody({ words, starts, at: 0 }, null);
}

function readBody(reader: Reader, within: Sort | null): Body {
  const from = reader.at;
  const statements: Statement[] = [];
  let gap = split(reader, within === null);
  const { behind } = gap;
  while (!closes(here(reader))) {
    const sort = sortOf(reader, within);
    const words = readHead(reader, sort);
    const body = here(reader).text === "{" ? readBlock(reader, sort) : null;
    const { above, blank } = gap;
    gap = split(reader, false);
    statements.push({ sort, above, blank, words, body, behind: gap.behind });
  }
  const flat = reader.words.slice(from, reader.at + 1).every(isOnLine);
  return { behind, statements, below: gap.above, flat };
}

/** What stands before the next word, which begins or closes something: comments that are not behind are above. */
function split(reader: Reader, atStart: boolean): SplitGap {
  const { comments, newlines } = here(reader).gap;
  return splitGap({ comments, newlines: Math.max(1, newlines) }, atStart);
}

function readBlock(reader: Reader, sort: Sort): Body {
  reader.at += 1;
  const body = readBody(reader, sort);
  reader.at += 1;
  return body;
}

function readHead(reader: Reader, sort: Sort): Word[] {
  const from = reader.at;
  const most = sort === "part" ? partLength(reader) : Number.POSITIVE_INFINITY;
  do reader.at += 1;
  while (reader.at < from + most && !endsHead(reader));
  const [first, ...rest] = reader.words.slice(from, reader.at);
  return first === undefined ? [] : [{ ...first, gap: nothing }, ...rest];
}

/** Words of one part of a message: `text "…"`, `on channel`, `button "…" -> "…"`; a `when` reaches to its `{`. */
function partLength({ words, at }: Reader): number {
  if (words[at]?.text === "when") return Number.POSITIVE_INFINITY;
  return words[at]?.text === "button" && words[at + 2]?.text === "->" ? 4 : 2;
}

function sortOf(reader: Reader, within: Sort | null): Sort {
  const inMessage = within === "message" || within === "system" || within === "part";
  return inMessage ? "part" : (reader.starts.get(here(reader).start) ?? "rule");
}

function endsHead(reader: Reader): boolean {
  const word = here(reader);
  return word.text === "{" || closes(word) || reader.starts.has(word.start);
}

function here({ words, at }: Reader): Word {
  return words[at] ?? { text: "", start: 0, gap: nothing };
}

function closes({ text }: Word): boolean {
  return text === "}" || text === "";
}

function isOnLine({ gap }: Word): boolean {
  return gap.comments.length === 0 && gap.newlines === 0;
}
