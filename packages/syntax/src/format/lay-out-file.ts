import { atTop, isApart, separated, withoutFirstBlank } from "./blank-lines.ts";
import { layOutComments } from "./lay-out-comment.ts";
import { layOutHead } from "./lay-out-head.ts";
import { isShort, layOutShort } from "./lay-out-short.ts";
import { type Led, leadColumns, ledBy } from "./leads.ts";
import { blankLine, indentWidth, type Line, spaces, withNote } from "./lines.ts";
import type { Body, Statement } from "./statements.ts";

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
