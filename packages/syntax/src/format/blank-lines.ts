import type { Sort } from "./sorts.ts";
import type { CommentLine } from "./split-gap.ts";
import type { Statement } from "./statements.ts";

/** Sorts that may stand in a file without a blank line between them. */
const families: Readonly<Partial<Record<Sort, string>>> = {
  setting: "value",
  fact: "value",
  rule: "rule",
  remove: "rule",
  import: "import",
  property: "property",
};

/** The statements of a file with a blank line between any two that are not of a kind. */
export function separated(
  statements: readonly Statement[],
  isShort: (statement: Statement) => boolean,
): readonly Statement[] {
  const familyOf = (statement: Statement) =>
    isShort(statement) ? "short" : families[statement.sort];
  return statements.map((statement, at) => {
    const before = statements[at - 1];
    if (before === undefined || isApart(statement)) return statement;
    const family = familyOf(statement);
    return family !== undefined && family === familyOf(before) ? statement : setApart(statement);
  });
}

/** The statement without a blank line in front of it and its comments. */
export function atTop(statement: Statement): Statement {
  const above = withoutFirstBlank(statement.above);
  return { ...statement, above, blank: above.length > 0 && statement.blank };
}

/** The comment lines without a blank line in front of them. */
export function withoutFirstBlank(lines: readonly CommentLine[]): readonly CommentLine[] {
  return lines.map((line, at) => (at === 0 ? { ...line, blank: false } : line));
}

/** Whether a blank line stands somewhere between the statement and what is before it. */
export function isApart({ above, blank }: Statement): boolean {
  return blank || above.some((line) => line.blank);
}

function setApart(statement: Statement): Statement {
  const { above } = statement;
  if (above.length === 0) return { ...statement, blank: true };
  return {
    ...statement,
    above: above.map((line, at) => (at === 0 ? { ...line, blank: true } : line)),
  };
}
