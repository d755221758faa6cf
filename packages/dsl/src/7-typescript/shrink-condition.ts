import type { Condition } from "@annae/ir";
import { codeWidth } from "./columns.ts";
import { atomTree, type ConditionTree } from "./condition-tree.ts";
import { conditionExpression } from "./emit-condition.ts";
import { layReturn } from "./expression.ts";
import { foldByKnowledge } from "./fold-condition.ts";
import type { FunctionScope } from "./function-scope.ts";
import { nothingKnown } from "./knowledge.ts";
import { openPart } from "./part-function.ts";

/** Comparisons and levels of one expression; what has more is split into functions. */
const maxWeight = 60;
const maxDepth = 16;

/** A tree, the number of comparisons in it and of their levels. */
interface Measured {
  readonly tree: ConditionTree;
  readonly weight: number;
  readonly depth: number;
}

/** The condition as a tree that is small enough for one expression: parts of a large one are calls of functions. */
export function shrinkCondition(condition: Condition, scope: FunctionScope): ConditionTree {
  return measured(condition, scope).tree;
}

function measured(condition: Condition, scope: FunctionScope): Measured {
  switch (condition.op) {
    case "not": {
      const { tree, weight, depth } = measured(condition.of, scope);
      return shallow({ tree: { op: "not", of: tree }, weight, depth: depth + 1 }, scope);
    }
    case "and":
    case "or": {
      const parts = condition.of.map((part) => measured(part, scope));
      return shallow(joined(condition.op, parts, scope), scope);
    }
    case "constant":
      return { tree: condition, weight: 1, depth: 0 };
    case "atom": {
      const { atoms, facts } = scope.parts.ir;
      const atom = atoms[condition.atom];
      const tree =
        atom === undefined ? ({ op: "constant", value: false } as const) : atomTree(atom, facts);
      return { tree, weight: 1, depth: 0 };
    }
  }
}

/** The parts together; while they are too many, groups of them become functions. */
function joined(op: "and" | "or", parts: readonly Measured[], scope: FunctionScope): Measured {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight <= maxWeight || parts.length === 1) {
    const depth = parts.reduce((deepest, part) => Math.max(deepest, part.depth), 0) + 1;
    return { tree: { op, of: parts.map((part) => part.tree) }, weight, depth };
  }
  const groups = grouped(parts).map((group) => hoisted(joined(op, group, scope), scope));
  return joined(op, groups, scope);
}

function grouped(parts: readonly Measured[]): Measured[][] {
  const groups: Measured[][] = [];
  let weight = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (weight + part.weight > maxWeight) {
      groups.push([]);
      weight = 0;
    }
    groups.at(-1)?.push(part);
    weight += part.weight;
  }
  return groups;
}

function shallow(part: Measured, scope: FunctionScope): Measured {
  return part.depth > maxDepth ? hoisted(part, scope) : part;
}

function hoisted({ tree }: Measured, scope: FunctionScope): Measured {
  const part = openPart(scope, "Condition");
  const folded = foldByKnowledge(tree, nothingKnown);
  const body = layReturn(conditionExpression(folded, part.scope), codeWidth - 2);
  return { tree: { op: "call", call: part.close("boolean", body) }, weight: 1, depth: 0 };
}
