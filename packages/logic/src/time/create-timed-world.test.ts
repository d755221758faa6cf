import type { Atom, FactIr, PolicyIr, SendLimit, Step } from "@annae/ir";
import { type Comparison, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { createTimedWorld } from "./create-timed-world.ts";

const at = { file: "a.rules", line: 1, column: 1 };
const minute = 60_000;
const day = 1_440 * minute;
const own: FactIr = { type: { kind: "duration" }, source: "own", domain: { min: 0, max: day } };

function policy(atoms: readonly Atom[], steps: readonly Step[] = [], preset = 10): PolicyIr {
  const actions = steps.map((step) => ({ step, at: [0, 0], when: null, otherwise: null }) as const);
  const rules = [{ id: "rule", at, extent: [0, 0], when: null, actions } as const];
  const pause = { name: "pause", default: preset * minute, doc: "", at };
  return {
    ...{ version: 2, name: "small", atoms, hostFacts: {}, messages: {}, systemTexts: {} },
    facts: { pause: own, limit: { ...own, source: "host" } },
    settings: { pause: { ...pause, type: own.type } },
    events: { enter: { reads: [], blocks: [{ mode: "all", rules }] } },
    properties: [],
  };
}

const send = (message: string, limit: SendLimit): Step => ({ do: "send", message, limit });
const fact = (name: string) => ({ fact: name });
const minutes = (value: number) => ({ value: value * minute, type: "duration" }) as const;
const compare = (left: Operand, by: Comparison, right: Operand): Atom => ({
  ...{ ask: "compare", left, by, right },
});
type Operand = Extract<Atom, { ask: "compare" }>["left"];

function timed(ir: PolicyIr, beside: readonly PolicyIr[] = [], windows: readonly number[] = []) {
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  return createTimedWorld(asking, windows, beside);
}

const words = fact("sinceLastWords");

test.each<[string, Atom, readonly number[]]>([
  ["at least", compare(words, ">=", minutes(5)), [300_000]],
  ["less than", compare(words, "<", minutes(5)), [300_000]],
  ["more than", compare(words, ">", minutes(5)), [300_001]],
  ["at most", compare(words, "<=", minutes(5)), [300_001]],
  ["exactly", compare(words, "is", minutes(5)), [300_000, 300_001]],
  ["not exactly", compare(words, "isNot", minutes(5)), [300_000, 300_001]],
  ["less than, the other way round", compare(minutes(5), ">", words), [300_000]],
  ["more than, the other way round", compare(minutes(5), "<", words), [300_001]],
  ["at least, the other way round", compare(minutes(5), "<=", words), [300_000]],
  ["endless", compare(words, "is", { value: Number.POSITIVE_INFINITY, type: "duration" }), []],
  [
    "one of some",
    { ask: "in", left: words, values: [minute, 5 * minute], type: "duration" },
    [60_000, 60_001, 300_000, 300_001],
  ],
  [
    "one of some, of another fact",
    { ask: "in", left: fact("limit"), values: [1], type: "duration" },
    [],
  ],
  ["a constant, one of some", { ask: "in", left: minutes(1), values: [1], type: "duration" }, []],
  ["something else", compare(fact("limit"), ">=", minutes(5)), []],
  ["yes", { ask: "yes", fact: "afterHours" }, []],
  ["a setting", compare(words, ">=", fact("pause")), [600_000]],
  ["a setting, the other way round", compare(fact("pause"), "<", words), [600_001]],
  ["a setting and something else", compare(fact("limit"), ">=", fact("pause")), []],
  ["what a host says", compare(words, ">=", fact("limit")), []],
  ["another such time", compare(words, ">=", fact("sinceReply")), []],
])("of a comparison where times are cut: %s", (_, atom, durations) => {
  expect(timed(policy([atom])).world.moments.durations).toEqual([...durations, day]);
});

test("pauses between messages, and what properties ask for, cut times as well; days only where something goes out once a day", () => {
  const every = policy([], [send("a", { everyMs: minute }), send("b", null)]);
  const daily = policy([], [send("a", { onceADay: true }), { do: "effect", action: "close" }]);
  const one = timed(every, [], [7 * minute]).world.moments;
  expect([one.durations, one.days]).toEqual([[minute, 7 * minute, day], false]);
  const two = timed(every, [daily]).world.moments;
  expect([two.durations, two.days]).toEqual([
    [minute, day - 60 * minute, day, day + 60 * minute],
    true,
  ]);
});

test("a setting is supposed to be its default in each version, or what else it is compared with", () => {
  const atoms = [
    compare(words, ">=", fact("pause")),
    compare(fact("pause"), "is", minutes(3)),
    compare(minutes(4), "is", fact("pause")),
    compare(fact("limit"), "is", minutes(8)),
  ];
  const { world, shared, supposed } = timed(policy(atoms), [policy(atoms, [], 20)]);
  expect([...supposed]).toEqual([["pause", [3, 4, 10, 20].map((one) => one * minute)]]);
  expect(world.moments.durations).toEqual([...[3, 4, 10, 20].map((one) => one * minute), day]);
  expect([shared("pause")?.kind, shared("channel")?.kind, shared("chatbot")?.kind]).toEqual([
    ...["ordered", "oneOf", "yesNo"],
  ]);
  expect([shared("limit"), shared("afterHours"), shared("nobody")]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test("a setting has no other value than one of those", () => {
  const ir = policy([
    compare(words, ">=", fact("pause")),
    compare(fact("pause"), ">", minutes(10)),
  ]);
  const { world, shared } = timed(ir);
  const snapshot = world.encoder.snapshot(shared);
  const longer = snapshot.condition({ op: "atom", atom: 1, at: [0, 0] });
  expect([world.encoder.solve([longer]).status, world.encoder.solve([-longer]).status]).toEqual([
    ...["unsat", "sat"],
  ]);
});

test("it is remembered of a message when it was sent where some rule limits that, and whether ever where one sends it once", () => {
  const steps = [
    ...[send("a", { once: true }), send("b", { everyMs: minute }), send("c", null)],
    ...[{ do: "tell", message: "d", limit: { once: true } } as const],
    ...[{ do: "effect", action: "close" } as const],
  ];
  const { shape } = timed(policy([], steps), [policy([], [send("e", { once: true })])]).world;
  expect(shape).toEqual({
    situations: [],
    messages: ["a", "b", "counselor d", "e"],
    once: ["a", "counselor d", "e"],
  });
});
