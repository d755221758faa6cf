import type { Claim, EventName, WorldLaw } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import type { Circuit } from "./circuit.ts";
import type { Snapshot } from "./snapshot.ts";

/** Laws that say something about a snapshot, each with the literal that makes it hold. */
export type Selectors = ReadonlyMap<WorldLaw, Literal>;

/**
 * The laws of the event that speak of facts that have been asked for, and of facts that those laws lead to; "any": those of all
 * events. A law holds where its selector is assumed.
 */
export function applyLaws(
  circuit: Circuit,
  snapshot: Snapshot,
  event: EventName | "any",
  laws: readonly WorldLaw[],
): Selectors {
  const selectors = new Map<WorldLaw, Literal>();
  const open = new Set(laws.filter((law) => appliesTo(law, event)));
  for (let found = true; found; ) {
    found = false;
    for (const law of open) {
      if (!factsOf(law).some((fact) => snapshot.asked.has(fact))) continue;
      open.delete(law);
      found = true;
      selectors.set(law, select(circuit, snapshot, law));
    }
  }
  return selectors;
}

/** The facts' domains and the calendar are known without being told. */
function appliesTo(law: WorldLaw, event: EventName | "any"): boolean {
  const isIts = event === "any" || (law.events?.includes(event) ?? true);
  return "implies" in law && !law.implied && isIts;
}

function factsOf(law: WorldLaw): readonly string[] {
  if (!("implies" in law)) return [];
  return law.implies.flatMap((one) =>
    [...one.if, ...one.follows].flatMap((claim) =>
      "differsFrom" in claim ? [claim.fact, claim.differsFrom] : [claim.fact],
    ),
  );
}

function select(circuit: Circuit, snapshot: Snapshot, law: WorldLaw): Literal {
  const selector = circuit.newVar();
  for (const { if: supposed, follows } of "implies" in law ? law.implies : []) {
    const unless = supposed.map((claim) => -claimLiteral(circuit, snapshot, claim));
    for (const claim of follows) {
      circuit.add([-selector, ...unless, claimLiteral(circuit, snapshot, claim)]);
    }
  }
  return selector;
}

function claimLiteral({ or }: Circuit, snapshot: Snapshot, claim: Claim): Literal {
  if ("differsFrom" in claim) return -snapshot.same(claim.fact, claim.differsFrom);
  if ("in" in claim) return or(claim.in.map((value) => snapshot.is(claim.fact, value)));
  return -or(claim.notIn.map((value) => snapshot.is(claim.fact, value)));
}
