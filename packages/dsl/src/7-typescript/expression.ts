import { columns, indented } from "./columns.ts";

/** A yes/no expression of the emitted code. */
export type Expression =
  /** A name, a call, a property: `!` may stand right before it. */
  | { readonly atom: string }
  | { readonly comparison: string }
  | { readonly not: Expression }
  | { readonly join: "&&" | "||"; readonly of: readonly Expression[] };

/** The expression on one line. */
export function flatExpression(expression: Expression): string {
  if ("atom" in expression) return expression.atom;
  if ("comparison" in expression) return expression.comparison;
  if ("not" in expression) {
    const inner = flatExpression(expression.not);
    return "atom" in expression.not ? `!${inner}` : `!(${inner})`;
  }
  return expression.of.map(flatOperand).join(` ${expression.join} `);
}

/** The expression on as many lines as it needs, each of `width` columns where that is possible. */
export function layExpression(expression: Expression, width: number): string[] {
  const flat = flatExpression(expression);
  if (columns(flat) <= width) return [flat];
  if ("join" in expression) return layJoin(expression, width);
  if ("not" in expression) return enclosed("!(", layExpression(expression.not, width - 2));
  return [flat];
}

/** `if (…) …`, without braces where it fits on one line; the body is in lines of its own indentation. */
export function layIf(expression: Expression, body: readonly string[], width: number): string[] {
  const [only = "", ...others] = body;
  const line = `if (${flatExpression(expression)}) ${only}`;
  const simple = others.length === 0 && !only.startsWith("if ") && !only.startsWith("//");
  return simple && columns(line) <= width ? [line] : layIfBlock(expression, body, width);
}

/** `if (…) { … }`, always with braces. */
export function layIfBlock(
  expression: Expression,
  body: readonly string[],
  width: number,
): string[] {
  const line = `if (${flatExpression(expression)}) {`;
  const opening =
    columns(line) <= width
      ? [line]
      : ["if (", ...indented(layExpression(expression, width - 2)), ") {"];
  return [...opening, ...indented(body), "}"];
}

/** `return …;`, in parentheses where it takes several lines. */
export function layReturn(expression: Expression, width: number): string[] {
  const line = `return ${flatExpression(expression)};`;
  if (columns(line) <= width || !("join" in expression)) return [line];
  return ["return (", ...indented(layExpression(expression, width - 2)), ");"];
}

function flatOperand(operand: Expression): string {
  const flat = flatExpression(operand);
  return "join" in operand ? `(${flat})` : flat;
}

function layJoin(
  { join, of }: Extract<Expression, { readonly join: "&&" | "||" }>,
  width: number,
): string[] {
  return of.flatMap((operand, at) => {
    const lines =
      "join" in operand && columns(flatOperand(operand)) + 3 > width
        ? enclosed("(", layJoin(operand, width - 2))
        : [flatOperand(operand)];
    const last = lines.pop() ?? "";
    return [...lines, at === of.length - 1 ? last : `${last} ${join}`];
  });
}

/** The lines in parentheses: the first stands right after the opening one, the last right before the closing one. */
function enclosed(opening: string, lines: readonly string[]): string[] {
  const [first = "", ...rest] = lines;
  const all = [opening + first, ...indented(rest)];
  const last = all.pop() ?? "";
  return [...all, `${last})`];
}
