import { factsOf } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import { asksCategory } from "./arrival.ts";
import { sameCategory } from "./keep-category.ts";
import { is } from "./selection.ts";
import type { FoundEvent, GrownStep, Unrolling } from "./unroll.ts";
import type { TimedWorld } from "./world.ts";

/** How the world usually is: where a conversation may be so, it is told so. */
const usual: readonly (readonly [fact: string, value: Value])[] = [
  ["chatbot", false],
  ["distribution", "auto"],
  ["suspended", false],
  ["customerBlocked", false],
  ["channelAdded", true],
  ["afterHours", false],
  ["mealTime", false],
  ["commonMeal", false],
  ["counselorAvailable", true],
  ["counselorPresent", true],
  ["acceptAfterHours", true],
  ["acceptOverLimit", true],
  ["acceptDuringBreak", true],
  ["consultationLimit", Number.POSITIVE_INFINITY],
  ["webVersion", 2],
  ["titleOn", false],
  ["busyOn", false],
  ["waitingCountOn", false],
  ["endNoticeOn", false],
  ["mealIntake", "queue"],
];

/**
 * The conversation for which the goals hold, as close to the usual as it can be: with as few events that a person would
 * tell, with what the policy declares as it is by default and facts as they mostly are, and in little time. After `sat`.
 */
export function* simplify(
  unrolling: Unrolling,
  goals: readonly Literal[],
): Generator<void, readonly FoundEvent[]> {
  const kept = [...goals];
  const all = wishesOf(unrolling);
  const { value } = unrolling.world.encoder;
  const those = () => new Set(all.flat().filter(value));
  // Wishes may have added to what the solver knows, which then has forgotten its answer.
  yield* unrolling.solve(goals);
  let holding = those();
  for (const wishes of all) {
    for (const wish of wishes) {
      if (!holding.has(wish)) {
        if ((yield* unrolling.solve([...kept, wish])) !== "sat") continue;
        holding = those();
      }
      kept.push(wish);
      break;
    }
  }
  yield* unrolling.solve(kept);
  return unrolling.told();
}

/** Wishes in the order in which they matter, each with what is wished where it cannot be; first of all, that hosts hand consultations to nobody who is not there. */
function wishesOf({ sameClock, steps, world }: Unrolling): readonly (readonly Literal[])[] {
  const { settings, hostFacts } = world.ir;
  const { or } = world.encoder.circuit;
  const declared = [...Object.values(settings), ...Object.values(hostFacts)];
  const presets = declared.flatMap(({ name, default: preset }) =>
    preset === null ? [] : [[name, preset] as const],
  );
  const facts = [...usual, ...presets].flatMap(([fact, value]) =>
    steps.flatMap(({ snapshot }) => (snapshot.asked.has(fact) ? [snapshot.is(fact, value)] : [])),
  );
  const gaps = steps.slice(1).map(({ now }) => {
    const { durations, passes, atLeast } = world.moments;
    return [-passes(now), ...durations.map((ms) => -atLeast(now, now - 1, ms))];
  });
  const days = steps.slice(1).flatMap(({ now }) => {
    return world.moments.days ? [[world.moments.sameDay(now, now - 1)]] : [];
  });
  return [
    [sameClock],
    ...steps.map(({ automatic, snapshot }) => {
      const isThere = snapshot.asked.has("counselorPresent");
      return isThere ? [or([-automatic, snapshot.is("counselorPresent", true)])] : [];
    }),
    ...steps.map(({ automatic }) => [automatic]),
    ...steps.flatMap(({ byWords, saysSomething }) => [[-byWords], [-saysSomething]]),
    ...steps.slice(1).flatMap((step, before) => sameAround(world, step, steps[before])),
    ...steps.slice(0, 1).map((step) => plainestFirst(world, step)),
    ...categoryWishes(world, steps),
    ...[...new Set(facts)].map((wish) => [wish]),
    ...gaps,
    ...days,
  ];
}

/** The customer comes in with a category, which stays, or a request names another one: that can be told. */
function categoryWishes(
  { encoder: { circuit }, ir }: TimedWorld,
  steps: readonly GrownStep[],
): readonly (readonly Literal[])[] {
  if (!asksCategory(ir)) return [];
  return steps.map(({ event, byWords, snapshot }, index) => {
    const before = steps[index - 1];
    return before === undefined
      ? [-snapshot.is("categoryMajor", "")]
      : [
          sameCategory(circuit, snapshot, before.snapshot),
          circuit.and([is(event, "request"), -byWords]),
        ];
  });
}

/** The channels, those that show most messages as they are written first. */
function plainestFirst({ installation }: TimedWorld, { snapshot }: GrownStep): readonly Literal[] {
  const plainest = [...installation.channels.values()].sort(
    (a, b) => a.fallback.length - b.fallback.length,
  );
  return plainest.map(({ id }) => snapshot.is("channel", id));
}

/** What the host does by itself happens in the world of the event before it: what is asked of both comes out alike. */
function sameAround(
  { encoder: { circuit }, ir: { atoms } }: TimedWorld,
  { automatic, snapshot }: GrownStep,
  before: GrownStep | undefined,
): readonly (readonly Literal[])[] {
  const { and, or } = circuit;
  const isAsked = (name: string) => snapshot.asked.has(name) && before?.snapshot.asked.has(name);
  return atoms.flatMap((asked, atom) => {
    if (before === undefined || !factsOf(asked).every(isAsked)) return [];
    const [now, then] = [snapshot, before.snapshot].map((one) =>
      one.condition({ op: "atom", atom, at: [0, 0] }),
    );
    if (now === undefined || then === undefined || now === then) return [];
    return [[or([-automatic, and([now, then]), and([-now, -then])])]];
  });
}
