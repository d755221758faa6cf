import type { ValueType } from "@annae/vocabulary";
import type { ConditionTree } from "./condition-tree.ts";
import { assume, canBe, canBeAny, isKnown, type Knowledge } from "./knowledge.ts";
import { typeAlternatives } from "./literal.ts";

/** The same condition without the comparisons that cannot hold any more: pointless, and refused by TypeScript. */
export function foldByKnowledge(tree: ConditionTree, knowledge: Knowledge): ConditionTree {
  switch (tree.op) {
    case "constant":
    case "call":
    case "fact":
      return tree;
    case "question":
      return tree.facts.every((fact) => canBeAny(knowledge, fact)) ? tree : constant(false);
    case "is":
      return canBe(knowledge, tree.fact, tree.value) ? tree : constant(!tree.equal);
    case "contains":
      return canBeAny(knowledge, tree.fact) ? tree : constant(false);
    case "in":
      return foldIn(tree, knowledge);
    case "same":
      return { ...tree, widened: widenedType(tree, knowledge) };
    case "not":
      return foldNot(foldByKnowledge(tree.of, knowledge));
    case "and":
    case "or":
      return foldJoin(tree.op, tree.of, knowledge);
  }
}

/** The answer that what is known gives already; null where it leaves the question open. */
export function knownAnswer(tree: ConditionTree, knowledge: Knowledge): boolean | null {
  switch (tree.op) {
    case "constant":
      return tree.value;
    case "fact":
      return isKnown(knowledge, tree.fact, true);
    case "is": {
      const known = isKnown(knowledge, tree.fact, tree.value);
      return known === null ? null : known === tree.equal;
    }
    case "not": {
      const known = knownAnswer(tree.of, knowledge);
      return known === null ? null : !known;
    }
    default:
      return null;
  }
}

function constant(value: boolean): ConditionTree {
  return { op: "constant", value };
}

function foldIn(
  tree: Extract<ConditionTree, { readonly op: "in" }>,
  knowledge: Knowledge,
): ConditionTree {
  const values = tree.values.filter((value) => canBe(knowledge, tree.fact, value));
  return values.length === 0 ? constant(false) : { ...tree, values };
}

function foldNot(of: ConditionTree): ConditionTree {
  if (of.op === "constant") return constant(!of.value);
  return of.op === "not" ? of.of : { op: "not", of };
}

/** Each part is seen only where those before it have not decided. */
function foldJoin(
  op: "and" | "or",
  parts: readonly ConditionTree[],
  before: Knowledge,
): ConditionTree {
  const goesOn = op === "and";
  const kept: ConditionTree[] = [];
  let knowledge = before;
  for (const part of parts) {
    const folded = foldByKnowledge(part, knowledge);
    if (folded.op === "constant" && folded.value !== goesOn) return folded;
    if (folded.op === "constant") continue;
    kept.push(folded);
    knowledge = assume(folded, goesOn, knowledge);
  }
  const [only] = kept;
  if (only === undefined) return constant(goesOn);
  return kept.length === 1 ? only : { op, of: kept };
}

function widenedType(
  { left, right, types: [a, b] }: Extract<ConditionTree, { readonly op: "same" }>,
  knowledge: Knowledge,
): string | null {
  if (!knowledge.has(left) && !knowledge.has(right) && sameType(a, b)) return null;
  return typeAlternatives(a.kind === "oneOf" ? { kind: "text" } : a)[0] ?? "string";
}

function sameType(a: ValueType, b: ValueType): boolean {
  return typeAlternatives(a).join() === typeAlternatives(b).join();
}
