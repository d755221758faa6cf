import type { BlockIr, Operand } from "@annae/ir";
import type { Value, ValueType } from "@annae/vocabulary";
import { columns } from "./columns.ts";
import type { LeafCondition } from "./condition-leaves.ts";
import { actionConditions, leaves } from "./condition-leaves.ts";
import { layUnion } from "./emit-interfaces.ts";
import { propertyKey, stringLiteral, typeAlternatives } from "./literal.ts";

/** What the conditions say of one fact: its types, and the values it is compared with. */
interface FactUse {
  readonly types: Set<ValueType>;
  readonly values: Set<Value>;
}

/** The type of the facts that the blocks read: an alias, since an interface would not be assignable to a record. */
export function emitFactsType(name: string, blocks: readonly BlockIr[]): string {
  const uses = [...factUses(blocks)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (uses.length === 0) return `type ${name} = Readonly<Record<string, never>>;`;
  const lines = uses.map(([fact, use]) => {
    const head = `  readonly ${propertyKey(fact)}:`;
    const type = layUnion(alternatives(use), columns(head) + 1);
    return type.startsWith("\n") ? `${head}${type};` : `${head} ${type};`;
  });
  return [`type ${name} = {`, ...lines, "};"].join("\n");
}

function factUses(blocks: readonly BlockIr[]): ReadonlyMap<string, FactUse> {
  const uses = new Map<string, FactUse>();
  for (const rule of blocks.flatMap((block) => block.rules)) {
    for (const leaf of [rule.when, ...actionConditions(rule.actions)].flatMap(leaves)) {
      for (const { fact, type, values } of leafUses(leaf)) {
        const use = uses.get(fact) ?? { types: new Set(), values: new Set() };
        uses.set(fact, use);
        use.types.add(type);
        for (const value of values) use.values.add(value);
      }
    }
  }
  return uses;
}

interface LeafUse {
  readonly fact: string;
  readonly type: ValueType;
  readonly values: readonly Value[];
}

const yesNo: ValueType = { kind: "yesNo" };

function leafUses(leaf: LeafCondition): LeafUse[] {
  switch (leaf.op) {
    case "constant":
      return [];
    case "fact":
      return [{ fact: leaf.fact, type: yesNo, values: [] }];
    case "in":
      return operandUses(leaf.left, leaf.values);
    case "compare": {
      const { left, right } = leaf;
      return [...operandUses(left, valuesOf(right)), ...operandUses(right, valuesOf(left))];
    }
  }
}

function operandUses(operand: Operand, values: readonly Value[]): LeafUse[] {
  return "fact" in operand ? [{ fact: operand.fact, type: operand.type, values }] : [];
}

function valuesOf(operand: Operand): readonly Value[] {
  return "fact" in operand ? [] : [operand.value];
}

/** Values that a fact is compared with belong to its type, even where its definition does not know them. */
function alternatives({ types, values }: FactUse): readonly string[] {
  const found = new Set([...types].flatMap(typeAlternatives));
  const literals = ![...types].some((type) => type.kind !== "oneOf");
  for (const value of literals ? values : []) {
    if (typeof value === "string" && !found.has("string")) found.add(stringLiteral(value));
  }
  return [...found];
}
