import type { PropertyIr } from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";
import type { Asking } from "../event/bare-event.ts";
import { type EncodedEvent, encodeEvent } from "../event/encode-event.ts";
import { breaks } from "../questions/property.ts";
import { isPaced } from "./broken-at.ts";
import type { Supposed } from "./create-timed-world.ts";
import { type Induction, startInduction, whileTime } from "./induction.ts";
import { assumeInvariants } from "./invariants.ts";
import { simplify } from "./simplify.ts";
import { type FoundEvent, type Unrolling, unroll } from "./unroll.ts";

/** What was found out about a property. */
export type ProofVerdict =
  /** `events`: how many in a row the proof looks at, any state being before them. */
  | { readonly result: "holds"; readonly by: "oneEvent" | "induction"; readonly events: number }
  /** No conversation of so many events breaks it; longer ones were not looked at. */
  | { readonly result: "holdsSoFar"; readonly events: number }
  /** `isCertain`: no comparison that can't be decided was taken to come out as it pleases. */
  | {
      readonly result: "fails";
      readonly conversation: readonly FoundEvent[];
      readonly isCertain: boolean;
    }
  /** The time was over. `events`: no conversation of so many breaks it. */
  | { readonly result: "unknown"; readonly events: number };

/** What is worked on, between two parts of the work: the property of that number, and what was found out about it. */
export interface AtWork {
  readonly property: number;
  /** No conversation of so many events breaks it. */
  readonly events: number;
  readonly verdict: ProofVerdict | null;
}

/** How far to go. */
export interface ProofLimits {
  /** The longest conversations that are looked at. */
  readonly events: number;
  /** Whether to give the property up now. */
  readonly isOver: (property: number) => boolean;
  /** How many events in a row an inductive proof may look at; 0: only conversations that break properties are looked for. Absent: three. */
  readonly induction?: number;
}

const usualInduction = 3;

/**
 * Decides the properties of the policy, in parts; whoever drives it may throw the rest away. A property holds for ever
 * where one event cannot break it, or some events in a row cannot be the first to; else ever longer conversations are
 * looked at, so that the first which breaks it is a shortest one. Gives the durations of settings that were looked at,
 * where only a few could be: for others nothing is said.
 */
export function* proveOverTime(asking: Asking, limits: ProofLimits): Generator<AtWork, Supposed> {
  const all = asking.ir.properties.keys();
  const open = new Set<number>();
  const single = new Map<EventName, EncodedEvent>();
  for (const property of all) {
    const isKept = holdsOfOneEvent(asking, single, asking.ir.properties[property]);
    if (!isKept) open.add(property);
    const verdict = isKept ? ({ result: "holds", by: "oneEvent", events: 1 } as const) : null;
    yield { property, events: 0, verdict };
  }
  for (const { encoder } of single.values()) encoder.dispose();
  return open.size > 0 ? yield* overTime(asking, open, limits) : new Map();
}

/** Of what must always be done one event shows only that it is asked for: a limit, the channel or the room may stand in the way. */
function holdsOfOneEvent(
  asking: Asking,
  single: Map<EventName, EncodedEvent>,
  property: PropertyIr | undefined,
): boolean {
  if (property === undefined || isPaced(property) || property.demand === "always") return false;
  const events = property.events.length === 0 ? eventNames : property.events;
  return events.every((event) => {
    const encoded = single.get(event) ?? encodeEvent(asking, event);
    single.set(event, encoded);
    return breaks(encoded, property).status === "kept";
  });
}

function* overTime(
  asking: Asking,
  open: Set<number>,
  limits: ProofLimits,
): Generator<AtWork, Supposed> {
  const { induction: most = usualInduction } = limits;
  const any = most > 0 ? startInduction(asking, open) : null;
  const [first = 0] = open;
  if (any !== null) yield* tell({ property: first, events: 0 }, assumeInvariants(any.unrolling));
  let real: Unrolling | null = null;
  for (let events = 1; events <= limits.events && open.size > 0; events += 1) {
    if (any !== null && events <= most)
      yield* inEach(open, events - 1, (property) => induction(any, property, events, limits));
    if (open.size === 0) break;
    const conversations: Unrolling = real ?? unroll(asking, "beginning");
    conversations.grow();
    yield* inEach(open, events - 1, (property) => search(conversations, property, events, limits));
    real = conversations;
  }
  for (const property of open) {
    const { events } = limits;
    yield { property, events, verdict: { result: "holdsSoFar", events } };
  }
  const unrolled = [any?.unrolling, real].filter((one) => one != null);
  for (const { world } of unrolled) world.encoder.dispose();
  return unrolled[0]?.supposed ?? new Map();
}

/** Works on one open property after the other; those that are decided are no longer open. `events`: no conversation of so many breaks them. */
function* inEach(
  open: Set<number>,
  events: number,
  work: (property: number) => Generator<void, ProofVerdict | null>,
): Generator<AtWork, void> {
  for (const property of open) {
    const verdict = yield* tell({ property, events }, work(property));
    if (verdict !== null) open.delete(property);
    yield { property, events, verdict };
  }
}

/** Does the work, and says each time for which property. */
function* tell<T>(about: Omit<AtWork, "verdict">, work: Generator<void, T>): Generator<AtWork, T> {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    yield { ...about, verdict: null };
  }
}

/** Whether so many events in a row cannot be the first to break the property; null: they might. */
function* induction(
  any: Induction,
  property: number,
  events: number,
  { isOver }: ProofLimits,
): Generator<void, ProofVerdict | null> {
  const isLate = () => isOver(property);
  if (isLate()) return { result: "unknown", events: events - 1 };
  const holds = yield* any.holds(property, events, isLate);
  return holds ? { result: "holds", by: "induction", events } : null;
}

/** What conversations of so many events from the beginning on say of the property; null: none of them breaks it. */
function* search(
  real: Unrolling,
  property: number,
  events: number,
  { isOver }: ProofLimits,
): Generator<void, ProofVerdict | null> {
  const isLate = () => isOver(property);
  if (isLate()) return { result: "unknown", events: events - 1 };
  const broken = real.broken(property, events - 1);
  const status = yield* whileTime(real.solve([broken]), isLate);
  if (status === "unknown") return { result: "unknown", events: events - 1 };
  if (status === "sat") {
    const isCertain = real.world.encoder.beyond.size === 0;
    return { result: "fails", conversation: yield* simplify(real, [broken]), isCertain };
  }
  real.world.encoder.circuit.add([-broken]);
  return null;
}
