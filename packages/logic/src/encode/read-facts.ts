import type { Facts } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { leastValues } from "../order/least-values.ts";
import type { OrderedFact, Valuation } from "../order/ordered-fact.ts";
import { simpleValues, type Taste } from "../order/simple-values.ts";
import type { Literal } from "../solver/solver.ts";
import type { Foundation } from "./foundation.ts";
import { scaleOf } from "./scale.ts";
import type { Snapshot } from "./snapshot.ts";
import { textValues } from "./texts.ts";
import type { Variable } from "./variables.ts";

const plain: Taste = { from: 0, steps: [1] };

/** For whom values are chosen: people like simple ones, to a program any will do. */
export type Reader = "people" | "program";

/** The facts of each snapshot in the assignment; or literals of which one must not hold. */
export function modelFacts(
  ground: Foundation,
  snapshots: readonly Snapshot[],
  value: Valuation,
  reader: Reader,
): { readonly facts: readonly Facts[] } | { readonly conflict: readonly Literal[] } {
  const tastes = new Map<OrderedFact, Taste>();
  for (const { asked } of snapshots) {
    for (const [name, variable] of asked) {
      const fact = ground.factNamed(name);
      if (variable.kind === "ordered") {
        tastes.set(variable, (fact && scaleOf(fact)?.taste) ?? plain);
      }
    }
  }
  const ordered =
    reader === "people"
      ? simpleValues(tastes, ground.pairs, value)
      : leastValues(tastes.keys(), ground.pairs, value);
  if ("conflict" in ordered) return ordered;
  const texts = textValues(
    snapshots.flatMap(({ asked }) => [...asked.values()].filter((one) => one.kind === "text")),
    value,
  );
  const chosen = (name: string, variable: Variable): Value | undefined => {
    switch (variable.kind) {
      case "yesNo":
        return value(variable.literal);
      case "oneOf":
        return [...variable.values].find(([, literal]) => value(literal))?.[0] ?? "";
      case "text":
        return texts.get(variable) ?? "";
      case "known":
        return variable.value;
      case "since":
        return undefined;
      case "ordered": {
        const fact = ground.factNamed(name);
        return (fact && scaleOf(fact)?.toValue(ordered.bounds.get(variable) ?? 0)) ?? 0;
      }
    }
  };
  const facts = snapshots.map(({ asked }) =>
    Object.fromEntries(
      [...asked].flatMap(([name, variable]) => {
        const found = chosen(name, variable);
        return found === undefined ? [] : [[name, found]];
      }),
    ),
  );
  return { facts };
}
