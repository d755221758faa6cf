import { type Atom, atomsOf, type BlockIr, conditionsOf, operandsOf, rulesOf } from "@annae/ir";
import type { Value, ValueType } from "@annae/vocabulary";
import { columns } from "./columns.ts";
import { typeIn } from "./condition-tree.ts";
import { layUnion } from "./emit-interfaces.ts";
import { propertyKey, stringLiteral, typeAlternatives } from "./literal.ts";
import type { ModuleParts } from "./module-parts.ts";

/** The type of the facts that the blocks read: an alias, since an interface would not be assignable to a record. */
export function emitFactsType(
  name: string,
  blocks: readonly BlockIr[],
  { ir: { atoms, facts } }: ModuleParts,
): string {
  const uses = [...comparedValues(blocks, atoms)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (uses.length === 0) return `type ${name} = Readonly<Record<string, never>>;`;
  const lines = uses.map(([fact, values]) => {
    const head = `  readonly ${propertyKey(fact)}:`;
    const type = layUnion(alternatives(typeIn(facts, fact), values), columns(head) + 1);
    return type.startsWith("\n") ? `${head}${type};` : `${head} ${type};`;
  });
  return [`type ${name} = {`, ...lines, "};"].join("\n");
}

/** The facts that the blocks ask for, each with the values it is compared with. */
function comparedValues(
  blocks: readonly BlockIr[],
  atoms: readonly Atom[],
): ReadonlyMap<string, ReadonlySet<Value>> {
  const found = new Map<string, Set<Value>>();
  const indices = new Set(rulesOf({ blocks }).flatMap(conditionsOf).flatMap(atomsOf));
  for (const atom of [...indices].flatMap((index) => atoms[index] ?? [])) {
    for (const operand of operandsOf(atom)) {
      if ("value" in operand) continue;
      const values = found.get(operand.fact) ?? new Set();
      found.set(operand.fact, values);
      for (const value of valuesOf(atom)) values.add(value);
    }
  }
  return found;
}

function valuesOf(atom: Atom): readonly Value[] {
  if (atom.ask === "in") return atom.values;
  return operandsOf(atom).flatMap((operand) => ("value" in operand ? [operand.value] : []));
}

/** Values that a fact is compared with belong to its type, even where its definition does not know them. */
function alternatives(type: ValueType, values: ReadonlySet<Value>): readonly string[] {
  const found = new Set(typeAlternatives(type));
  if (type.kind !== "oneOf" || found.has("string")) return [...found];
  for (const value of values) if (typeof value === "string") found.add(stringLiteral(value));
  return [...found];
}
