import type { Facts } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { leastValues } from "../order/least-values.ts";
import type { OrderedFact, Pair, Valuation } from "../order/ordered-fact.ts";
import { simpleValues, type Taste } from "../order/simple-values.ts";
import type { Literal } from "../solver/solver.ts";
import type { Snapshot } from "./snapshot.ts";
import { textValues } from "./texts.ts";
import type { Variable } from "./variables.ts";

/** For whom values are chosen: people like simple ones, to a program any will do. */
export type Reader = "people" | "program";

/** The facts of each snapshot in the assignment; or literals of which one must not hold. */
export function modelFacts(
  pairs: readonly Pair[],
  snapshots: readonly Snapshot[],
  value: Valuation,
  reader: Reader,
): { readonly facts: readonly Facts[] } | { readonly conflict: readonly Literal[] } {
  const tastes = new Map<OrderedFact, Taste>();
  for (const { asked } of snapshots) {
    for (const variable of asked.values()) {
      if (variable.kind === "ordered") tastes.set(variable, variable.scale.taste);
    }
  }
  const ordered =
    reader === "people"
      ? simpleValues(tastes, pairs, value)
      : leastValues(tastes.keys(), pairs, value);
  if ("conflict" in ordered) return ordered;
  const texts = textValues(
    snapshots.flatMap(({ asked }) => [...asked.values()].filter((one) => one.kind === "text")),
    value,
  );
  const chosen = (variable: Variable): Value | undefined => {
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
      case "ordered":
        return variable.scale.toValue(ordered.bounds.get(variable) ?? variable.set.least);
    }
  };
  const facts = snapshots.map(({ asked }) =>
    Object.fromEntries(
      [...asked].flatMap(([name, variable]) => {
        const found = chosen(variable);
        return found === undefined ? [] : [[name, found]];
      }),
    ),
  );
  return { facts };
}
