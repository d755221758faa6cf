import { type Atom, answerAsFar, atomHolds, type Condition, type Facts, factsOf } from "@annae/ir";
import type { FactPattern, Value } from "@annae/vocabulary";

/** Whether the condition holds, as far as the known facts tell; null where it depends on others. */
export function certainty(condition: Condition<Atom>, known: Facts): boolean | null {
  return answerAsFar(condition, (atom) =>
    factsOf(atom).every((name) => Object.hasOwn(known, name)) ? atomHolds(atom, known) : null,
  );
}

/** The facts that have one value only wherever the condition holds, or where it does not. */
export function factsFrom(condition: Condition<Atom>, holds: boolean): FactPattern {
  switch (condition.op) {
    case "constant":
      return {};
    case "atom":
      return factsOfAtom(condition.atom, holds);
    case "not":
      return factsFrom(condition.of, !holds);
    default:
      return (condition.op === "and") === holds || condition.of.length === 1
        ? Object.assign({}, ...condition.of.map((part) => factsFrom(part, holds)))
        : {};
  }
}

function factsOfAtom(atom: Atom, holds: boolean): FactPattern {
  if (atom.ask === "yes") return { [atom.fact]: holds };
  if (atom.ask !== "compare" || !("fact" in atom.left) || !("value" in atom.right)) return {};
  return (atom.by === "is" && holds) || (atom.by === "isNot" && !holds)
    ? { [atom.left.fact]: atom.right.value }
    : {};
}

/** The condition that all facts of the pattern have these values. */
export function conditionOf(pattern: FactPattern): Condition<Atom> {
  const at = [0, 0] as const;
  return {
    op: "and",
    of: Object.entries(pattern).map(([fact, value]) => {
      if (typeof value !== "boolean") return { op: "atom", atom: isValue(fact, value), at };
      const asked = { op: "atom", atom: { ask: "yes", fact }, at } as const;
      return value ? asked : { op: "not", of: asked };
    }),
  };
}

function isValue(fact: string, value: Value): Atom {
  const type = typeof value === "number" ? "number" : "oneOf";
  return { ask: "compare", left: { fact }, by: "is", right: { value, type } };
}
