import { type ConditionNode, notInAnnae, type OperandNode, writtenText } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Resolving } from "../names/resolving.ts";
import { factNamed } from "./type-operand.ts";

/** What to say where a condition is a value of what the one before it compares: `room is waiting or received`. */
export function furtherValue(
  part: ConditionNode,
  before: ConditionNode,
  resolving: Resolving,
): Diagnostic | undefined {
  if (before.node !== "compare" || (part.node !== "name" && part.node !== "literal"))
    return undefined;
  const isNegated = before.by === "isNot";
  if (before.by !== "is" && !isNegated) return undefined;
  const { left, right } = before;
  if (!isValue(part, left, resolving)) return undefined;
  const span = { ...right.span, start: left.span.end, end: part.span.end };
  const values = `(${writtenText(right.span)}, ${writtenText(part.span)})`;
  const text = ` ${isNegated ? "not in" : "in"} ${values}`;
  const meant = `${writtenText(left.span)}${text}`;
  const instead = {
    ko: `여럿 가운데 하나는 괄호로 묶으세요: \`${meant}\``,
    en: `one of several stands in parentheses: \`${meant}\``,
  };
  const place = { ...span, start: left.span.start };
  return notInAnnae(place, { written: writtenText(place), instead }, { edits: [{ span, text }] });
}

/** Whether the condition can only be meant as a value of the fact. */
function isValue(part: OperandNode, left: OperandNode, resolving: Resolving): boolean {
  const fact = factNamed(left, resolving);
  if (fact === undefined) return false;
  if (part.node === "literal")
    return part.type.kind === fact.type.kind && part.type.kind !== "yesNo";
  return fact.values.has(part.name) && resolving.scope.get(part.name) === undefined;
}
