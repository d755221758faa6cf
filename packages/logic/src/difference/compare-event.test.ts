import type { Atom, BlockIr, FactIr, Operand, PolicyIr } from "@annae/ir";
import { eventNames, events, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { anySmallVersions } from "../testing/any-small-policy.ts";
import { asks, doing, ruleNamed } from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { aspectKey } from "./aspect.ts";
import { compareEvent, eventsOfAll } from "./compare-event.ts";

const { before: base } = anySmallVersions(randomOf(1));
const number: FactIr = { type: { kind: "number" }, source: "host", domain: { whole: true } };
const yesNo: FactIr = { type: { kind: "yesNo" }, source: "host", domain: {} };

function policy(more: Partial<PolicyIr>): PolicyIr {
  return { ...base, facts: {}, atoms: [], events: {}, ...more };
}

function compared(ir: PolicyIr, event: (typeof eventNames)[number] = "message", about = [ir]) {
  return compareEvent({ ir, installation: install([]), createSolver: createCdcl }, event, about);
}

const queue = doing({ do: "effect", action: "queue" });
const first = (...ids: readonly string[]): readonly BlockIr[] => [
  {
    mode: "first",
    rules: ids.map((id, place) => ruleNamed(id, place === 0 ? asks(0) : null, [queue])),
  },
];
const asking = { facts: { p: yesNo }, atoms: [{ ask: "yes", fact: "p" }] as const };

test("what a request is decided to be differs where somebody asks for it, and at requests alone", () => {
  const labelled = (event: "request" | "message", ...ids: readonly string[]) =>
    policy({ ...asking, events: { [event]: { reads: ["p"], blocks: first(...ids) } } });
  const changes = (event: "request" | "message", situations?: boolean) => {
    const [one, other] = [labelled(event, "a", "b"), labelled(event, "a", "c")];
    const { encoder, world, against } = compared(one, event, [one, other]);
    const contrast = against(other.events[event], situations);
    const { status } = encoder.solve([...world, contrast.differs]);
    return [status, contrast.changes.map(({ aspect }) => aspect)];
  };
  const both = ["b", "c"].map((label) => ({ kind: "situation", label }));
  expect(changes("request")).toEqual(["sat", both]);
  expect(changes("request", true)).toEqual(["sat", both]);
  expect(changes("request", false)).toEqual(["unsat", []]);
  expect(changes("message", true)).toEqual(["unsat", []]);
});

test("only the first of the labels that fire is what a request is decided to be", () => {
  const blocks = (label: string) => [
    ...first("a"),
    { mode: "first", rules: [ruleNamed(label, null)] } as const,
  ];
  const version = (label: string) =>
    policy({ ...asking, events: { request: { reads: ["p"], blocks: blocks(label) } } });
  const { encoder, world, against, snapshot } = compared(version("b"), "request", [
    ...[version("b"), version("c")],
  ]);
  const { differs } = against(version("c").events.request);
  const status = (p: boolean) => encoder.solve([...world, differs, snapshot.is("p", p)]).status;
  expect([status(true), status(false)]).toEqual(["unsat", "sat"]);
});

test("of two messages that both versions send it is told once which comes first", () => {
  const sends = (...names: readonly string[]): readonly BlockIr[] => {
    const actions = names.map((message) => doing({ do: "send", message, limit: null }));
    return [{ mode: "all", rules: [ruleNamed("r", asks(0), actions)] }];
  };
  const at = (blocks: readonly BlockIr[]) =>
    policy({ ...asking, events: { message: { reads: ["p"], blocks } } });
  const orders = (before: readonly string[], after: readonly string[]) => {
    const { against } = compared(at(sends(...before)));
    return against({ reads: ["p"], blocks: sends(...after) }).changes.map(({ aspect }) =>
      aspectKey(aspect),
    );
  };
  const [ab, ba] = ["send a < send b", "send b < send a"];
  expect(orders(["a", "b"], ["b", "a"])).toEqual([ab, ba]);
  expect(orders(["a", "b", "c"], ["a", "c", "b"])).toEqual(["send b < send c", "send c < send b"]);
  expect(orders(["a", "b"], ["a", "b"])).toEqual([]);
});

test("one comparer tells of several other versions, with situations and without", () => {
  const ir = policy({ ...asking, events: { request: { reads: ["p"], blocks: first("a", "b") } } });
  const { against } = compared(ir, "request");
  const labels = (blocks: readonly BlockIr[] | null, situations: boolean) =>
    against(blocks === null ? undefined : { reads: [], blocks }, situations).changes.map(
      ({ aspect }) => (aspect.kind === "situation" ? aspect.label : aspect.kind),
    );
  for (let time = 0; time < 2; time += 1) {
    expect(labels(first("a", "b"), true)).toEqual([]);
    expect(labels(first("a", "c"), false)).toEqual([]);
    expect(labels(first("a", "c"), true)).toEqual(["b", "c"]);
    expect(labels(null, true)).toEqual(["step", "a", "b"]);
    expect(labels(null, false)).toEqual(["step"]);
  }
});

test("cases are found in rooms in which the event can be, and tell what the versions ask for and the room", () => {
  const ir = policy({ ...asking, events: { message: { reads: ["p"], blocks: first("a") } } });
  const also = policy({ events: { message: { reads: ["counselorReplied"], blocks: [] } } });
  for (const event of eventNames) {
    const { encoder, find } = compared(ir, event);
    const found = find(encoder.circuit.always, {});
    const { rooms } = events[event];
    expect([event, rooms?.some((room) => room === found?.room) ?? true]).toEqual([event, true]);
  }
  const { encoder, find, snapshot } = compared(ir, "message", [ir, also]);
  expect(Object.keys(find(encoder.circuit.always, {}) ?? {}).sort()).toEqual(
    ["p", "counselorReplied", "room", "chatbot", "distribution"].sort(),
  );
  expect(find(snapshot.is("p", true), { p: false })).toBeNull();
  expect(find(snapshot.is("p", true), {})?.p).toBe(true);
});

test("facts have values that are likely where they can, the first asked for before the others", () => {
  const ir = policy({
    ...{ facts: { p: yesNo, q: yesNo }, atoms: [] },
    events: { message: { reads: ["p", "q"], blocks: [] } },
  });
  const { encoder, find, snapshot } = compared(ir);
  const notBoth = -encoder.circuit.and([snapshot.is("p", true), snapshot.is("q", true)]);
  const said = (likely: Record<string, boolean>, given = {}) => {
    const { p, q } = find(notBoth, given, likely) ?? {};
    return { p, q };
  };
  expect(said({ p: true, q: true })).toEqual({ p: true, q: false });
  expect(said({ q: true, p: true })).toEqual({ p: false, q: true });
  expect(said({ p: true, q: true }, { p: false })).toEqual({ p: false, q: true });
  expect(said({ p: false, q: false })).toEqual({ p: false, q: false });
});

test("facts have the least of the values that the policy itself speaks of, where they can", () => {
  const value = (value: number): Operand => ({ value, type: "number" });
  const [n, m, k] = ["n", "m", "k"].map((fact): Operand => ({ fact }));
  if (!n || !m || !k) throw new Error("three facts");
  const is = (left: Operand, right: Operand): Atom => ({ ask: "compare", left, by: "<", right });
  const facts = { n: number, m: number, k: number, free: number };
  const found = (atoms: readonly Atom[], given = {}) => {
    const reads = ["n", "m", "free"];
    const ir = policy({ facts, atoms, events: { message: { reads, blocks: [] } } });
    const { encoder, find, snapshot } = compared(ir);
    snapshot.variable("k");
    const { n, m, free, k } = find(encoder.circuit.always, given) ?? {};
    return { n, m, free, k };
  };
  const none = { free: 0, k: undefined };
  // Both sides may be the value, and facts are told apart by what they are compared with.
  expect(found([is(n, value(7)), is(value(40), n)])).toEqual({ n: 7, m: 0, ...none });
  expect(found([is(n, value(40)), is(value(7), n)])).toEqual({ n: 7, m: 0, ...none });
  expect(found([is(n, value(7)), is(n, value(40))], { n: 3 })).toEqual({ n: 3, m: 0, ...none });
  // What is compared with a fact that is compared with a value is compared with it, too.
  expect(found([is(m, n), is(n, value(7))])).toEqual({ n: 7, m: 7, ...none });
  expect(found([is(n, m), is(n, value(7))])).toEqual({ n: 7, m: 7, ...none });
  expect(found([is(n, value(7)), { ask: "yes", fact: "p" }, is(m, n)])).toEqual({
    ...{ n: 7, m: 7, ...none },
  });
  // Of facts that are compared with one another alone nothing is known, nor of what is not asked for.
  expect(found([is(n, m)])).toEqual({ n: 0, m: 0, ...none });
  expect(found([is(k, value(7))])).toEqual({ n: 0, m: 0, ...none });
  // Six of them are tried.
  const many = [1, 2, 3, 4, 5, 6, 7].map((one) => is(n, value(one * 10)));
  const { find, snapshot } = compared(
    policy({ facts, atoms: many, events: { message: { reads: ["n"], blocks: [] } } }),
  );
  const least = (from: Operand) => snapshot.isSo({ op: "atom", atom: is(from, n), at: [0, 0] });
  expect([0, 35, 55, 65].map((from) => find(least(value(from)), {})?.n)).toEqual([10, 40, 60, 66]);
});

test("events are those at which either version has a rule", () => {
  const rules = [ruleNamed("a", null)];
  const one = policy({
    events: {
      message: { reads: [], blocks: [{ mode: "all", rules }] },
      reply: { reads: [], blocks: [{ mode: "all", rules: [] }] },
    },
  });
  const other = policy({ events: { enter: { reads: [], blocks: [{ mode: "first", rules }] } } });
  expect(eventsOfAll([one, other])).toEqual(
    eventNames.filter((name) => name === "enter" || name === "message"),
  );
});
