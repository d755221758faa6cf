import type { DeedIr, Facts, PropertyIr } from "@annae/ir";
import { actionNamed, type EventName } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { EncodedEvent } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { together } from "./together.ts";

/** Properties, by number, of which no rules can keep all in some case: without any of them they could. */
export interface Contradiction {
  readonly properties: readonly number[];
  readonly example: Facts;
}

/** A property, and all that it speaks of, each thing by a name. */
interface Claim {
  readonly index: number;
  readonly property: PropertyIr;
  readonly deeds: readonly string[];
}

/**
 * Contradictions at an event, whatever its rules are; each property is the last of at most one. `undecided`: properties among
 * which there may be more.
 */
export function contradictions(
  properties: readonly PropertyIr[],
  event: EventName,
  encode: () => EncodedEvent,
): { readonly found: readonly Contradiction[]; readonly undecided: readonly number[] } {
  const found: Contradiction[] = [];
  let left = claimsAt(properties, event);
  if (!contradict(left)) return { found, undecided: [] };
  const encoded = encode();
  const { encoder, snapshot, world } = encoded;
  const holds = ({ property: { when } }: Claim) =>
    when === null ? encoder.circuit.always : snapshot.condition(when);
  for (;;) {
    const { status } = encoder.solve([...world, impossible(encoder.circuit, left, holds)]);
    if (status === "unknown") return { found, undecided: left.map(({ index }) => index) };
    if (status === "unsat") return { found, undecided: [] };
    const needed = fewest(left.filter((claim) => encoder.value(holds(claim))));
    const example = together(encoded, needed.map(holds)) ?? {};
    found.push({ properties: needed.map(({ index }) => index), example });
    left = left.filter((claim) => claim !== needed.at(-1));
  }
}

/** What is demanded at the event each time; how often something may be is about more than one. */
function claimsAt(properties: readonly PropertyIr[], event: EventName): readonly Claim[] {
  const names = properties.flatMap(({ deeds }) => deeds.flatMap(namesIn));
  const all = [...new Set(names), anyOther];
  return properties.flatMap((property, index): Claim[] => {
    const { deeds, events, pace } = property;
    if (pace !== null || (events.length > 0 && !events.includes(event))) return [];
    return [{ index, property, deeds: deeds.flatMap((deed) => wordsOf(deed, all)) }];
  });
}

/** Stands for every message that no property names. */
const anyOther = "";

function namesIn(deed: DeedIr): readonly string[] {
  if (deed.do === "effect") return [];
  return "messages" in deed ? deed.messages : deed.but;
}

function wordsOf(deed: DeedIr, all: readonly string[]): readonly string[] {
  if (deed.do === "effect") return [deed.action];
  const names = "messages" in deed ? deed.messages : all.filter((name) => !deed.but.includes(name));
  return names.map((name) => `${deed.do} ${name}`);
}

/** What becomes of the consultation: one thing at most; null: nothing. */
function outcomesIn(claims: readonly Claim[]): readonly (string | null)[] {
  const isOutcome = (word: string) => actionNamed(word)?.outcome === true;
  return [null, ...new Set(claims.flatMap(({ deeds }) => deeds.filter(isOutcome)))];
}

/** Of what an `always` asks for, what can be done where this becomes of the consultation. */
function waysWith({ deeds }: Claim, outcome: string | null): readonly string[] {
  return deeds.filter((word) => word === outcome || actionNamed(word)?.outcome !== true);
}

/** Whether whatever becomes of the consultation, one of the claims that hold is not kept. */
function impossible(
  { and, or }: Circuit,
  claims: readonly Claim[],
  holds: (claim: Claim) => Literal,
): Literal {
  const [always, never] = demands(claims);
  const isForbidden = (word: string) =>
    or(never.flatMap((claim) => (claim.deeds.includes(word) ? [holds(claim)] : [])));
  return and(
    outcomesIn(claims).map((outcome) =>
      or(always.map((one) => and([holds(one), ...waysWith(one, outcome).map(isForbidden)]))),
    ),
  );
}

function demands(claims: readonly Claim[]): readonly [readonly Claim[], readonly Claim[]] {
  const { always = [], never = [] } = Object.groupBy(claims, ({ property }) => property.demand);
  return [always, never];
}

/** The same where all of them hold. */
function contradict(claims: readonly Claim[]): boolean {
  const [always, never] = demands(claims);
  const forbidden = new Set(never.flatMap(({ deeds }) => deeds));
  return outcomesIn(claims).every((outcome) =>
    always.some((one) => waysWith(one, outcome).every((word) => forbidden.has(word))),
  );
}

/** As few of contradictory claims as contradict one another. */
function fewest(claims: readonly Claim[]): readonly Claim[] {
  return claims.reduce((left, claim) => {
    const without = left.filter((one) => one !== claim);
    return contradict(without) ? without : left;
  }, claims);
}
