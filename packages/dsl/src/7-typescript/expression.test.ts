import { describe, expect, test } from "vitest";
import { type Expression, flatExpression, layExpression, layIf, layReturn } from "./expression.ts";

const a: Expression = { atom: "a" };
const b: Expression = { comparison: "b > 1" };
const either: Expression = { join: "||", of: [a, b] };

describe("flatExpression", () => {
  test.for<[Expression, string]>([
    [{ not: a }, "!a"],
    [{ not: b }, "!(b > 1)"],
    [{ not: either }, "!(a || b > 1)"],
    [{ join: "&&", of: [either, a] }, "(a || b > 1) && a"],
  ])("%j is %s", ([expression, code]) => {
    expect(flatExpression(expression)).toBe(code);
  });
});

describe("layExpression", () => {
  test("puts each part on a line of its own where one line is too short", () => {
    expect(layExpression({ join: "&&", of: [a, either, b] }, 12)).toEqual([
      "a &&",
      "(a ||",
      "  b > 1) &&",
      "b > 1",
    ]);
  });
});

describe("layIf", () => {
  test("has no braces where it fits on one line, and braces where it does not", () => {
    expect(layIf(a, ["return 1;"], 20)).toEqual(["if (a) return 1;"]);
    expect(layIf(a, ["return 1;"], 10)).toEqual(["if (a) {", "  return 1;", "}"]);
  });

  test("never puts an `if` behind an `if` on one line", () => {
    expect(layIf(a, ["if (b) return 1;"], 80)).toEqual(["if (a) {", "  if (b) return 1;", "}"]);
  });

  test("breaks a condition that is too long between its parentheses", () => {
    expect(layIf(either, ["return 1;"], 11)).toEqual([
      "if (",
      "  a ||",
      "  b > 1",
      ") {",
      "  return 1;",
      "}",
    ]);
  });
});

test("layReturn puts a long expression in parentheses", () => {
  expect(layReturn(either, 80)).toEqual(["return a || b > 1;"]);
  expect(layReturn(either, 10)).toEqual(["return (", "  a ||", "  b > 1", ");"]);
});
