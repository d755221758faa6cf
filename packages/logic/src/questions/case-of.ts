import type { Condition, Facts, RuleIr } from "@annae/ir";
import type { BareEvent } from "../event/bare-event.ts";
import { partsOf } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import type { Rivals, TriedCase } from "./rivals.ts";

/** A rule that is asked about, in a world of its own. */
export interface AskedRule {
  readonly rule: RuleIr;
  /** Its place in its block. */
  readonly place: number;
  /** The parts of its condition that must all hold. */
  readonly parts: readonly Condition[];
  readonly world: BareEvent;
  readonly rivals: Rivals;
  /** What the answers so far depend on besides the rule itself; grows. */
  readonly looks: TriedCase[];
}

/** A case in which something of a rule is done; or the rules whose cases leave none; or neither within the limit. */
export type CaseFound =
  | { readonly status: "sat"; readonly facts: Facts }
  | { readonly status: "unsat"; readonly taking: readonly RuleIr[] }
  | { readonly status: "unknown" };

/** Looks for a case in which the rule is done and the literals hold. Of the rules before it those are asked that take its cases. */
export function caseOf(asked: AskedRule, also: readonly Literal[] = []): CaseFound {
  const { place, parts, world, rivals, looks } = asked;
  const { encoder, snapshot } = world;
  const own = [...world.world, ...parts.map(snapshot.condition), ...also];
  const taken: TriedCase[] = [];
  for (;;) {
    const before = taken.flatMap(({ taker }) => (taker === null ? [] : [-holdsIn(world, taker)]));
    const { status } = encoder.solve([...own, ...before]);
    if (status !== "sat") looks.push(...taken);
    if (status === "unsat") return { status, taking: taken.flatMap(({ taker }) => taker ?? []) };
    if (status === "unknown") return { status };
    const [facts = {}] = encoder.facts([snapshot], "program");
    const takers = rivals.takersOf(place, facts);
    const [taker = null] = takers;
    if (taker === null || taken.some((look) => look.taker === taker)) {
      looks.push({ facts, taker });
      return { status, facts };
    }
    for (const one of takers) {
      if (!taken.some((look) => look.taker === one)) taken.push({ facts, taker: one });
    }
  }
}

/** That the rule's condition holds. */
export function holdsIn({ encoder, snapshot }: BareEvent, { when }: RuleIr): Literal {
  return encoder.circuit.and(partsOf(when).map(snapshot.condition));
}
