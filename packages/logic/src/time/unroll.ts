import { type Facts, factsOf, leavesOf, type PolicyIr, type PropertyIr } from "@annae/ir";
import { type EventName, worldLaws } from "@annae/vocabulary";
import { applyLaws } from "../encode/laws.ts";
import type { Asking } from "../event/bare-event.ts";
import type { Literal, Status } from "../solver/solver.ts";
import { anyTally, rememberLatest } from "./any-tally.ts";
import { asksCategory } from "./arrival.ts";
import { type CountedProperty, isPaced, watchStep } from "./broken-at.ts";
import { createTimedWorld, type Supposed } from "./create-timed-world.ts";
import { anyHappening } from "./happening.ts";
import { asksCalendar, keepCalendar } from "./keep-calendar.ts";
import { keepCategory } from "./keep-category.ts";
import { asksClock, keepClock } from "./keep-clock.ts";
import { is } from "./selection.ts";
import { anyState, newState, type State, unseenOf } from "./state.ts";
import { encodeStep, type TimeStep } from "./step.ts";
import { noDeedsYet } from "./tally.ts";
import type { TimedWorld } from "./world.ts";

/** An event of a conversation. */
export interface GrownStep extends TimeStep {
  /** What the rules of the version beside would make of it in the same state; null: there is none. */
  readonly beside: TimeStep | null;
  /** The host hands the consultation to the counselor whom distribution has chosen; nobody tells of that. */
  readonly automatic: Literal;
}

/** Conversations of some events, which grow by one event at a time. */
export interface Unrolling {
  readonly world: TimedWorld;
  readonly supposed: Supposed;
  /** The state before the first event. */
  readonly start: State;
  /** No clock is put forward or back meanwhile. */
  readonly sameClock: Literal;
  readonly steps: readonly GrownStep[];
  /** One more event. */
  readonly grow: () => GrownStep;
  /** Whether the event of that number, counted from 0, breaks the property of that number. */
  readonly broken: (property: number, step: number) => Literal;
  /** Asks in parts; between two of them others may work, or give the question up. */
  readonly solve: (assumptions: readonly Literal[]) => Generator<void, Answer>;
  /** After `sat`: the conversation that was found. */
  readonly told: () => readonly FoundEvent[];
}

type Answer = Exclude<Status, "unknown">;

/** One event of a conversation that was found, at so many milliseconds after the first. */
export interface FoundEvent {
  readonly event: EventName;
  readonly after: number;
  /** On which day of the conversation, the first being 0; null where that makes no difference. */
  readonly day: number | null;
  /** Of a request: the customer's words alone are it. */
  readonly byWords: boolean;
  readonly saysSomething: boolean;
  /** The host does it by itself, and nobody tells of it. */
  readonly automatic: boolean;
  /** The facts as the rules see them, those of the tenant included. */
  readonly facts: Facts;
}

/** Another version of the policy, over the same facts and atoms, which is asked about every event that the policy decides. */
export interface VersionBeside {
  readonly ir: PolicyIr;
  /** It calls requests otherwise, which nobody sees: so it may have forgotten what was sent where the policy has not, or the other way round. */
  readonly callsOtherwise: boolean;
}

/** Conversations from the beginning, or from any state on, and what breaks the policy's properties in them. */
export function unroll(
  asking: Asking,
  from: "beginning" | "anywhere",
  version: VersionBeside | null = null,
): Unrolling {
  const { properties } = asking.ir;
  const windows = properties.flatMap(({ pace }) => (pace === null ? [] : [pace.withinMs]));
  const { world, shared, chatbot, supposed } = createTimedWorld(
    asking,
    windows,
    version === null ? [] : [version.ir],
  );
  const { encoder, moments, shape } = world;
  const { circuit } = encoder;
  const isNew = from === "beginning";
  const start = isNew ? newState(circuit, shape) : anyState(circuit, moments, shape);
  const begun = properties.map((property) => beginWatch(world, property, isNew ? null : start));
  const unseen = isNew ? start : unseenOf(circuit, start);
  const asked = properties.flatMap((property) => factsAskedBy(asking, property));
  const isDated = asksCalendar(asking.ir);
  const isTimed = asksClock(asking.ir);
  const sameClock = isTimed ? circuit.newVar() : circuit.always;
  const isCategorized = asksCategory(asking.ir);
  const steps: GrownStep[] = [];
  const watches = begun.map((watched) => watchAll(world, steps, watched));
  return {
    world,
    supposed,
    start,
    sameClock,
    steps,
    grow: () => {
      const before = steps.at(-1)?.after ?? start;
      const at = { now: moments.add(), facts: shared, chatbot };
      const happening = anyHappening(circuit, before, at);
      const step = encodeStep(world, before, happening);
      const hidden = version?.callsOtherwise ? (steps.at(-1)?.beside?.after ?? unseen) : before;
      const beside =
        version &&
        encodeStep(
          { ...world, ir: version.ir },
          { ...before, situation: hidden.situation, sent: hidden.sent },
          { ...happening, facts: step.snapshot.variable },
        );
      for (const fact of [...asked, ...toTell]) step.snapshot.variable(fact);
      keepLaws(world, step);
      if (isDated) for (const earlier of steps) keepCalendar(world, earlier, step);
      if (isTimed) for (const earlier of steps) keepClock(world, earlier, step, sameClock);
      if (isCategorized) keepCategory(world, steps, step);
      const grown = { ...step, beside, automatic: handOver(world, before, step, steps.at(-1)) };
      steps.push(grown);
      return grown;
    },
    broken: (property, step) => watches[property]?.(step) ?? -circuit.always,
    solve: (assumptions) => solveTimed(world, assumptions),
    told: () => told(world, steps),
  };
}

/** A host hands over what distribution has given to somebody before anything else happens, and before time passes. */
function handOver(
  { encoder: { circuit }, moments }: TimedWorld,
  { room, held }: State,
  { event, now }: TimeStep,
  last: TimeStep | undefined,
): Literal {
  const { add, and } = circuit;
  const due = and([is(room, "received"), -held]);
  add([-due, is(event, "assign")]);
  if (last !== undefined) add([-due, -moments.passes(now)]);
  return and([due, is(event, "assign")]);
}

/** `any`: the state before the first event, if that is any state; null: nothing has happened before it. */
function beginWatch(world: TimedWorld, property: PropertyIr, any: State | null): CountedProperty {
  if (!isPaced(property)) return { property, tally: null };
  if (any === null) return { property, tally: noDeedsYet(property.pace) };
  const tally = anyTally(world.encoder.circuit, world.moments, property.pace);
  rememberLatest(world, property, tally, any);
  return { property, tally };
}

/** What breaks the property, event by event; worked out where it is asked for. */
function watchAll(world: TimedWorld, steps: readonly TimeStep[], first: CountedProperty) {
  const broken: Literal[] = [];
  let watched = first;
  return (wanted: number): Literal | undefined => {
    for (const step of steps.slice(broken.length, wanted + 1)) {
      const seen = watchStep(world, watched, step);
      watched = seen.watched;
      broken.push(seen.broken);
    }
    return broken[wanted];
  };
}

/** Facts without which nobody can tell what happened. */
const toTell = ["channel", "chatbot", "distribution", "room"] as const;

function factsAskedBy({ ir }: Asking, { when }: PropertyIr): readonly string[] {
  return leavesOf(when).flatMap((leaf) => {
    const atom = leaf.op === "atom" ? ir.atoms[leaf.atom] : undefined;
    return atom === undefined ? [] : factsOf(atom);
  });
}

/** At each event the laws of all events hold, and its own. */
function keepLaws({ encoder: { circuit } }: TimedWorld, { event, snapshot }: TimeStep): void {
  for (const [{ events }, selector] of applyLaws(circuit, snapshot, "any", worldLaws)) {
    if (events === undefined) circuit.add([selector]);
    else for (const name of events) circuit.add([-is(event, name), selector]);
  }
}

/** Asks until what the solver says of moments has times, too. */
function* solveTimed(
  { encoder, moments }: TimedWorld,
  assumptions: readonly Literal[],
): Generator<void, Answer> {
  for (;;) {
    const { status } = encoder.solve(assumptions);
    if (status === "unsat") return status;
    if (status === "sat") {
      const placed = moments.times(encoder.value);
      if ("times" in placed) return status;
      encoder.circuit.add(placed.conflict.map((literal) => -literal));
    }
    yield;
  }
}

/** The conversation that the solver has found. */
function told(
  { encoder, moments }: TimedWorld,
  steps: readonly GrownStep[],
): readonly FoundEvent[] {
  const { value } = encoder;
  const placed = moments.times(value);
  const times = "times" in placed ? placed.times : [];
  const facts = encoder.facts(steps.map(({ snapshot }) => snapshot));
  const days = daysOf(moments, steps, value);
  return steps.map((step, index) => ({
    day: days[index] ?? null,
    event: [...step.event].find(([, literal]) => value(literal))?.[0] ?? "tick",
    after: times[step.now] ?? 0,
    byWords: value(step.byWords),
    saysSomething: value(step.saysSomething),
    automatic: value(step.automatic),
    facts: facts[index] ?? {},
  }));
}

/** By event, how often a day has ended since the first. */
function daysOf(
  moments: TimedWorld["moments"],
  steps: readonly GrownStep[],
  value: (literal: Literal) => boolean,
): readonly (number | null)[] {
  let day = 0;
  return steps.map(({ now }, index) => {
    const last = steps[index - 1];
    if (last !== undefined && !value(moments.sameDay(now, last.now))) day += 1;
    return moments.days ? day : null;
  });
}
