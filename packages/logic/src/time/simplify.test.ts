import type { Atom, PolicyIr, Step } from "@annae/ir";
import {
  type EventName,
  type Installation,
  install,
  kindNames,
  type Value,
} from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { asks, doing, ruleNamed } from "../testing/few-rules.ts";
import { channelNamed, oneChannel } from "../testing/one-channel.ts";
import { is } from "./selection.ts";
import { simplify } from "./simplify.ts";
import { type FoundEvent, type GrownStep, type Unrolling, unroll } from "./unroll.ts";

const minute = 60_000;
const hostFact = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;

/** A policy of a rule for each of the atoms but the last two, which none asks. Who asks for a counselor is given one where the fact `vip` says so. */
function policyOf(atoms: readonly Atom[], step: Step): PolicyIr {
  const rules = atoms.slice(0, -2).map((_, place) => ruleNamed(`r${place}`, asks(place)));
  const assign = ruleNamed("assign", asks(0), [doing({ do: "effect", action: "assign" })]);
  const queue = ruleNamed("queue", null, [doing({ do: "effect", action: "queue" })]);
  const sent = ruleNamed("sent", null, [doing(step)]);
  return {
    ...{ version: 2, name: "small", atoms, hostFacts: {}, messages: {}, systemTexts: {} },
    facts: { vip: hostFact, gold: hostFact },
    ...{ settings: {}, properties: [] },
    events: {
      request: { reads: [], blocks: [{ mode: "first", rules: [assign, queue] }] },
      message: { reads: [], blocks: [{ mode: "all", rules: [...rules, sent] }] },
    },
  };
}

const yes = (fact: string): Atom => ({ ask: "yes", fact });
const compare = (fact: string, right: Extract<Atom, { ask: "compare" }>["right"]): Atom => ({
  ...{ ask: "compare", left: { fact }, by: ">=", right },
});
const isValue = (fact: string, value: number, type: "number" | "duration") =>
  compare(fact, { value, type });
const atoms = [
  ...[yes("vip"), yes("gold"), yes("mealTime"), yes("commonMeal"), yes("counselorPresent")],
  ...[isValue("webVersion", 2, "number"), isValue("sinceLastWords", 5 * minute, "duration")],
  ...[isValue("sinceLastWords", 60 * minute, "duration")],
  ...[isValue("openConsultations", 3, "number"), yes("suspended")],
  compare("openConsultations", { fact: "waitingAhead" }),
];

/** What is not as it is in the other tests. */
interface World {
  readonly step?: Step;
  readonly asked?: readonly Atom[];
  readonly on?: Installation;
}

type Wished = (steps: readonly GrownStep[], world: Unrolling["world"]) => readonly Literal[];

/** What is told of such events, null being any, for which the goals hold, where the solver has found a conversation before that is unusual in its own way, too. */
function told(
  events: readonly (EventName | null)[],
  goals: Wished,
  unusual: Wished,
  { step = { do: "effect", action: "lockInput" }, asked = atoms, on = oneChannel }: World = {},
): readonly FoundEvent[] {
  const asking = { installation: on, createSolver: createCdcl };
  const unrolling = unroll({ ...asking, ir: policyOf(asked, step) }, "beginning");
  const steps = events.map(() => unrolling.grow());
  const happen = steps.flatMap(({ event }, place) => {
    const name = events[place] ?? null;
    return name === null ? [] : [is(event, name)];
  });
  const wanted = [...happen, ...goals(steps, unrolling.world)];
  expect(outcomeOf(unrolling.solve([...wanted, ...unusual(steps, unrolling.world)]))).toBe("sat");
  return outcomeOf(simplify(unrolling, wanted));
}

function outcomeOf<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** That the fact has that value at each of the events that are named. */
const at =
  (fact: string, value: Value, ...places: readonly number[]): Wished =>
  (steps) =>
    steps.flatMap(({ snapshot }, place) =>
      places.includes(place) ? [snapshot.is(fact, value)] : [],
    );
const nothing: Wished = () => [];

test("a meal is each counselor's own, and the chat window is the new one", () => {
  const [meal] = told(["enter"], at("mealTime", true, 0), at("commonMeal", true, 0));
  expect(meal?.facts).toMatchObject({ mealTime: true, commonMeal: false });
  const [old] = told(["enter"], nothing, at("webVersion", 1, 0));
  expect(old?.facts.webVersion).toBe(2);
});

/** Between the two events there is so much time at least. */
const apart =
  (ms: number): Wished =>
  ([, last], { moments }) =>
    last === undefined ? [] : [moments.atLeast(last.now, last.now - 1, ms)];

test("as little time passes as may", () => {
  const times = (goals: Wished) =>
    told(["enter", "enter"], goals, apart(60 * minute)).map(({ after }) => after);
  expect(times(nothing)).toEqual([0, 0]);
  expect(times(apart(5 * minute))).toEqual([0, 5 * minute]);
});

test("no day ends that need not", () => {
  const ends: Wished = ([, last], { moments }) =>
    last === undefined ? [] : [-moments.sameDay(last.now, last.now - 1)];
  const daily: Step = { do: "send", message: "m", limit: { onceADay: true } };
  const found = told(["enter", "enter"], apart(5 * minute), ends, { step: daily });
  expect(found.map(({ day }) => day)).toEqual([0, 0]);
});

test("hosts hand consultations to nobody who is not there, and otherwise do by themselves what they can", () => {
  const automatic = (present: boolean) =>
    told(["request", "assign"], at("counselorPresent", present, 1), nothing).map(
      (one) => one.automatic,
    );
  expect(automatic(false)).toEqual([false, false]);
  expect(automatic(true)).toEqual([false, true]);
});

test("what a host does by itself happens in the world of the event before, whatever that is like", () => {
  const gold = (isGold: boolean) =>
    told(["request", "assign"], at("gold", isGold, 0), at("gold", !isGold, 1)).map(
      ({ automatic, facts }) => [automatic, facts.gold],
    );
  for (const isGold of [true, false])
    expect(gold(isGold)).toEqual([
      [false, isGold],
      [true, isGold],
    ]);
});

test("nothing is told of what nothing asks for", () => {
  const [first, second] = told(["enter", "enter"], at("suspended", true, 0), nothing);
  expect(Object.keys(first?.facts ?? {})).toContain("suspended");
  for (const fact of ["suspended", "waitingAhead"])
    expect(Object.keys(second?.facts ?? {})).not.toContain(fact);
});

test("the channel is the one that shows most messages as they are written", () => {
  const hidden = kindNames.map(
    (kind) =>
      ({
        kind,
        when: {},
        customer: { show: "nothing" },
        counselor: { show: "nothing" },
      }) as const,
  );
  const on = install([{ ...channelNamed("odd"), fallback: hidden }, channelNamed("plain")]);
  const [found] = told(["enter"], nothing, at("channel", "odd", 0), { on });
  expect(found?.facts.channel).toBe("plain");
});

const sorted: readonly Atom[] = [
  {
    ...{ ask: "compare", left: { fact: "categoryMajor" }, by: "is" },
    right: { value: "배송", type: "text" },
  },
  ...atoms.slice(-2),
];
/** The categories of the events. */
const categories =
  (...all: readonly string[]): Wished =>
  (steps) =>
    steps.map(({ snapshot }, place) => snapshot.is("categoryMajor", all[place] ?? ""));

test("the customer comes in with a category, which stays", () => {
  const found = told(["enter", "enter"], nothing, categories("", "교환"), { asked: sorted });
  const [first, second] = found.map(({ facts }) => facts.categoryMajor);
  expect([first, second]).toEqual([expect.stringMatching(/./), first]);
  const goal: Wished = (...of) => categories("", "")(...of).slice(1);
  const [came] = told(["enter", "request"], goal, categories("", ""), { asked: sorted });
  expect(came?.facts.categoryMajor).toMatch(/./);
});

test("where it changes, a request names another one", () => {
  for (const [first, happened] of [
    ["enter", "enter"],
    ["request", "leave"],
  ] as const) {
    const unusual: Wished = ([, last]) => (last === undefined ? [] : [is(last.event, happened)]);
    const changes = categories(first === "enter" ? "배송" : "", "교환");
    const [, second] = told([first, null], changes, unusual, { asked: sorted });
    expect([second?.event, second?.byWords]).toEqual(["request", false]);
  }
});
