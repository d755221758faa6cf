import type { TestDeclaration, TestStatement } from "@annae/syntax";
import { actionNamed } from "@annae/vocabulary";
import { type Known, messageKind, type NameUse, usedName } from "./name-use.ts";

/** The names in a test, in the order written. */
export function inTest({ channel, statements }: TestDeclaration, known: Known): readonly NameUse[] {
  return [
    usedName("channel", channel),
    ...statements.flatMap((statement) => inStatement(statement, known)),
  ];
}

function inStatement(statement: TestStatement, known: Known): readonly NameUse[] {
  if (statement.node === "set") {
    const { name } = statement;
    return known.scope.has(name.text) ? [usedName("fact", name)] : [];
  }
  if (statement.node === "given") {
    return statement.what === "value" ? [usedName("fact", statement.name)] : [];
  }
  return statement.expected.flatMap((expected): readonly NameUse[] => {
    if (expected.node === "rule") return [usedName("label", expected.label)];
    if (expected.node === "is" && expected.what === "situation") {
      return [usedName("label", expected.value)];
    }
    if (expected.node !== "name") return [];
    const { name } = expected;
    const isAction = actionNamed(name.text) !== undefined;
    return [usedName(isAction ? "action" : messageKind(name, known), name)];
  });
}
