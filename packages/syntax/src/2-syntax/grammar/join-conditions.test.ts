import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import type { ConditionNode } from "../ast.ts";
import { joinConditions } from "./join-conditions.ts";

const span = { source: sourceFile("a.rules", ""), start: 0, end: 0 };
const name = (text: string): ConditionNode => ({ node: "name", name: text, span });
const [a, b, c] = [name("a"), name("b"), name("c")];

test("one part alone stays what it is", () => {
  expect(joinConditions("and", [a], span)).toBe(a);
});

test("parts of the same kind are taken apart, others are kept", () => {
  const or: ConditionNode = { node: "or", of: [a, b], span };
  const and: ConditionNode = { node: "and", of: [a, b], span };
  expect(joinConditions("and", [and, c, or], span)).toEqual({
    node: "and",
    of: [a, b, c, or],
    span,
  });
});
