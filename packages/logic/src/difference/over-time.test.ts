import type { Atom, BlockIr, Condition, MessageIr, PolicyIr, RuleIr, SendLimit } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { anySmallVersions } from "../testing/any-small-policy.ts";
import { asks, doing, ruleNamed } from "../testing/few-rules.ts";
import { oneChannel } from "../testing/one-channel.ts";
import { randomOf } from "../testing/random.ts";
import { differencesAt } from "./differences.ts";
import { compareConversations } from "./over-time.ts";

const { before: base } = anySmallVersions(randomOf(1));
const yesNo = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;
const atoms: readonly Atom[] = [
  { ask: "yes", fact: "p" },
  {
    ...{ ask: "compare", left: { fact: "situation" }, by: "is" },
    right: { value: "late", type: "oneOf" },
  },
];
const [p, isLate] = [asks(0), asks(1)];
const no = (of: Condition): Condition => ({ op: "not", of });
const both = (...of: readonly Condition[]): Condition => ({ op: "and", of });
const rule = (id: string, when: Condition | null, ...actions: readonly string[]): RuleIr =>
  ruleNamed(
    id,
    when,
    actions.map((action) => doing({ do: "effect", action })),
  );

type Rules = Partial<Record<EventName, readonly RuleIr[]>>;

const message = (name: string): MessageIr => ({
  ...{ name, kind: "notice", title: null, at: { file: "a.rules", line: 1, column: 1 } },
  content: { text: ["글"], image: null, buttons: [] },
  ...{ opening: null, variants: {}, cases: [] },
});

/** A policy with these rules, of which one is done at each event. */
function policy(rules: Rules): PolicyIr {
  const reads = ["p", "situation"];
  const events = Object.entries(rules).map(([event, own]) => {
    const blocks: readonly BlockIr[] = [{ mode: "first", rules: own }];
    return [event, { reads, blocks }] as const;
  });
  const messages = { a: message("a"), b: message("b") };
  return { ...base, facts: { p: yesNo }, atoms, events: Object.fromEntries(events), messages };
}

function finish<T>(work: Generator<void, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const limits = { events: 3, isOver: () => false };

/** What is found of two versions: over all of their conversations, by class, and which classes nobody ever sees. */
function compared(before: Rules, after: Rules, situations = true) {
  const open = { made: 0, left: 0 };
  const createSolver = () => {
    const solver = createCdcl();
    open.made += 1;
    open.left += 1;
    const dispose = () => {
      open.left -= 1;
    };
    return { ...solver, dispose };
  };
  const [one, other] = [policy(before), policy(after)];
  const asking = { ir: one, installation: oneChannel, createSolver };
  const events = new Set([...Object.keys(before), ...Object.keys(after)]);
  const names = (["request", "message", "reply"] as const).filter((name) => events.has(name));
  const classes = names.flatMap((event) => differencesAt(asking, other, event, situations).classes);
  open.left = 0;
  const comparer = compareConversations({ asking, after: other, situations });
  expect(open.left).toBe(0);
  const outside = finish(comparer.outside([], limits));
  const made = open.made;
  const beside = finish(comparer.outside(classes, limits));
  const besideFirst = finish(comparer.outside(classes.slice(0, 1), limits));
  const inClass = classes.map((found) => finish(comparer.inClass(found, limits)));
  expect(open.made).toBe(made);
  const unseen = classes.map((found) => finish(comparer.isUnseen(found, limits)));
  comparer.dispose();
  expect(open.left).toBe(0);
  const { callsOtherwise } = comparer;
  return { callsOtherwise, outside, beside, besideFirst, inClass, unseen };
}

const told = ({ outside, beside, inClass, unseen }: ReturnType<typeof compared>) => ({
  ...{ outside: outside.result, beside: beside.result },
  ...{ inClass: inClass.map(({ result }) => result), unseen },
});

const lock = (when: Condition | null) => [rule("lock", when, "lockInput")];

test("what an event does otherwise is found, in its class and in no other", () => {
  const found = compared({ message: lock(p) }, { message: [] });
  expect(told(found)).toEqual({
    ...{ outside: "found", beside: "never", inClass: ["found"], unseen: [false] },
  });
  const [one] = found.inClass;
  const facts = one?.result === "found" ? one.conversation.map((event) => event.facts.p) : [];
  expect(facts.at(-1)).toBe(true);
  expect(told(compared({ message: lock(p) }, { message: lock(both(p, p)) }))).toEqual({
    ...{ outside: "never", beside: "never", inClass: [], unseen: [] },
  });
  const other = compared({ message: [...lock(p), rule("end", no(p), "end")] }, { message: [] });
  expect([told(other).inClass, other.besideFirst.result]).toEqual([["found", "found"], "found"]);
});

const sends = (message: string, limit: SendLimit = null) => [
  ruleNamed("sends", p, [doing({ do: "send", message, limit })]),
];

test("another message, and another effect, is something else", () => {
  const found = {
    ...{ outside: "found", beside: "never", inClass: ["found"], unseen: [false] },
  };
  expect(told(compared({ message: sends("a") }, { message: sends("b") }))).toEqual(found);
  expect(told(compared({ message: sends("a", { once: true }) }, { message: [] }))).toEqual(found);
  const unlock = [rule("lock", p, "unlockInput")];
  expect(told(compared({ message: lock(p) }, { message: unlock }))).toEqual(found);
  expect(told(compared({ message: lock(p) }, { message: [rule("other", p)] }))).toEqual(found);
});

test("where no rule of a block is done there may be more", () => {
  const more = [...lock(p), rule("more", no(p), "lockInput")];
  expect(told(compared({ message: lock(p) }, { message: more }))).toEqual({
    ...{ outside: "found", beside: "never", inClass: ["found"], unseen: [false] },
  });
});

test("what moves no room is never seen, whichever version has led there", () => {
  const queue = [rule("queue", p, "queue")];
  expect(told(compared({ reply: [] }, { reply: queue }))).toEqual({
    ...{ outside: "never", beside: "never", inClass: ["never"], unseen: [true] },
  });
});

test("a case that no conversation gets to is proved to be none by what is always so", () => {
  const request = [rule("late", both(p, no(p)), "queue")];
  const late = { request, message: lock(isLate) };
  const found = compared(late, { request, message: [] });
  expect(told(found)).toEqual({
    ...{ outside: "never", beside: "never", inClass: ["never"], unseen: [true] },
  });
  const real = [rule("late", p, "queue")];
  const reached = compared(
    { request: real, message: lock(isLate) },
    { request: real, message: [] },
  );
  expect(told(reached)).toEqual({
    ...{ outside: "found", beside: "never", inClass: ["found"], unseen: [false] },
  });
  expect(reached.outside.result === "found" && reached.outside.conversation.length).toBe(2);
});

test("requests are called otherwise where nobody asks what they are called", () => {
  const called = (...ids: readonly string[]) => ({
    request: ids.map((id, place) => rule(id, place === 0 ? p : null, "queue")),
  });
  const calls = (one: Rules, other: Rules, situations: boolean) =>
    compared(one, other, situations).callsOtherwise;
  expect(calls(called("a", "b"), called("a", "c"), false)).toBe(true);
  expect(calls(called("a", "b"), called("a", "c"), true)).toBe(false);
  expect(calls(called("a", "b"), called("a", "b"), false)).toBe(false);
  expect(calls(called("a"), { request: [rule("a", p, "close")] }, false)).toBe(false);
  const seen = compared(called("a", "b"), called("a", "c"), true);
  expect(told(seen)).toEqual({
    ...{ outside: "found", beside: "never", inClass: ["found"], unseen: [false] },
  });
  // One request becomes two that are called otherwise, each a class.
  const parted = compared({ request: [rule("a", null, "queue")] }, called("b", "c"), true);
  expect([parted.beside.result, parted.besideFirst.result]).toEqual(["never", "found"]);
  const ended = compared(called("a"), { request: [rule("b", p, "close")] }, false);
  expect(told(ended).inClass).toEqual(["found"]);
  const hidden = compared(called("a", "b"), called("a", "c"), false);
  expect([hidden.outside.result, hidden.inClass]).toEqual(["never", []]);
});
