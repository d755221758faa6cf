import { displayWidth } from "../diagnostics/display-width.ts";
import { atTop, isApart, separated, withoutFirstBlank } from "./blank-lines.ts";
import { fill, flatText, isOneLine, lineWidth } from "./fill.ts";
import { isBlockText, layOutBlockText } from "./lay-out-block-text.ts";
import { layOutComments } from "./lay-out-comment.ts";
import { layOutRule } from "./lay-out-rule.ts";
import { type Led, leadColumns, ledBy } from "./leads.ts";
import { blankLine, type Line, spaces, withNote } from "./lines.ts";
import { mustBreak, type Piece, piecesOf } from "./pieces.ts";
import type { Body, Statement } from "./statements.ts";

/** How far what stands in braces stands in. */
const indentWidth = 2;
/** How far a line that continues a statement stands in. */
const hangingIndent = 4;

/** The lines of a file. */
export function layOutFile(file: Body): readonly Line[] {
  const statements = separated(file.statements, (statement) => isShort(statement, 0));
  return layOutBody({ ...file, statements }, 0);
}

function layOutBody(
  { statements: [first, ...rest], below }: Body,
  indent: number,
): readonly Line[] {
  if (first === undefined) return layOutComments(withoutFirstBlank(below), indent);
  const lines = runsOf([atTop(first), ...rest]).flatMap((run) => layOutRun(run, indent));
  return [...lines, ...layOutComments(below, indent)];
}

/** Statements without a blank line between them belong together. */
function runsOf(statements: readonly Statement[]): Statement[][] {
  const runs: Statement[][] = [];
  for (const statement of statements) {
    const run = runs.at(-1);
    if (run === undefined || isApart(statement)) runs.push([statement]);
    else run.push(statement);
  }
  return runs;
}

function layOutRun(run: readonly Statement[], indent: number): readonly Line[] {
  const led = run.map((statement) => ledBy(statement, indent));
  const columns = leadColumns(led, indent);
  return run.flatMap((statement, at) => [
    ...layOutComments(statement.above, indent),
    ...(statement.blank ? [blankLine] : []),
    ...layOutStatement(statement, led[at] ?? ledBy(statement, indent), columns, indent),
  ]);
}

function layOutStatement(
  statement: Statement,
  led: Led,
  columns: readonly number[],
  indent: number,
): readonly Line[] {
  const { body, behind } = statement;
  if (isShort(statement, indent)) return withNote([layOutShort(statement, indent)], behind);
  const head = layOutHead(statement, led, columns, indent);
  return withNote(body === null ? head : layOutBlock(head, body, indent), behind);
}

function layOutBlock(head: readonly Line[], body: Body, indent: number): readonly Line[] {
  const last = head.at(-1) ?? blankLine;
  const opening = { ...last, text: `${last.text} {` };
  const inside = layOutBody(body, indent + indentWidth);
  const closing = { text: `${spaces(indent)}}`, note: null };
  return [...withNote([...head.slice(0, -1), opening], body.behind), ...inside, closing];
}

function layOutHead(
  statement: Statement,
  { leads, rest }: Led,
  columns: readonly number[],
  indent: number,
): readonly Line[] {
  const aligned = columns.length >= leads.length;
  const pieces = layOutTexts(aligned ? rest : [...leads.flat(), ...rest], statement, indent);
  const lead = aligned ? leadText(leads, columns, indent) : spaces(indent);
  if (leads.length === 0 || pieces[0]?.level !== mustBreak)
    return layOutRest(statement, pieces, lead, indent);
  const note = leads.at(-1)?.at(-1)?.note ?? null;
  const below = layOutRest(statement, pieces, spaces(displayWidth(lead)), indent);
  return [{ text: lead.trimEnd(), note }, ...below];
}

function leadText(leads: Led["leads"], columns: readonly number[], indent: number): string {
  const texts = leads.map((lead, at) => {
    const text = flatText(lead);
    return text + spaces(Math.max(1, (columns[at] ?? 0) - displayWidth(text)));
  });
  return spaces(indent) + texts.join("");
}

function layOutRest(
  { sort }: Statement,
  pieces: readonly Piece[],
  lead: string,
  indent: number,
): readonly Line[] {
  return sort === "rule" ? layOutRule(pieces, lead) : fill(pieces, lead, indent + hangingIndent);
}

/** The pieces with the lines of their `"""` blocks under the statement's words. */
function layOutTexts(
  pieces: readonly Piece[],
  { sort, words }: Statement,
  indent: number,
): readonly Piece[] {
  const isText = sort === "part" && words[0]?.text === "text";
  return pieces.map((piece) =>
    isBlockText(piece.text) && (isText || piece.text.includes("\n"))
      ? { ...piece, text: layOutBlockText(piece.text, indent + indentWidth) }
      : piece,
  );
}

/** Whether the statement stays on one line with what it has in braces: it was, and it is nothing or one thing. */
function isShort(statement: Statement, indent: number): boolean {
  const { body, words } = statement;
  if (body === null || !body.flat || body.statements.length > 1) return false;
  const [part] = body.statements;
  if (part !== undefined && (part.sort !== "part" || part.body !== null)) return false;
  if (part?.words.some(({ text }) => isBlockText(text))) return false;
  const width = displayWidth(shortText(statement));
  return isOneLine(piecesOf(words)) && indent + width <= lineWidth;
}

function layOutShort(statement: Statement, indent: number): Line {
  return { text: `${spaces(indent)}${shortText(statement)}`, note: null };
}

function shortText({ words, body }: Statement): string {
  const inside = body?.statements.map((part) => `${flatText(piecesOf(part.words))} `) ?? [];
  return `${flatText(piecesOf(words))} { ${inside.join("")}}`;
}
