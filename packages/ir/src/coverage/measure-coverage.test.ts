import type { EventName } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Atom } from "../atom.ts";
import { evaluate } from "../evaluate.ts";
import type { ActionIr, BlockIr, Condition, RuleIr } from "../ir.ts";
import { anyPolicy, asking, indexedEvents } from "../testing/index.ts";
import { addCoverage } from "./add-coverage.ts";
import { isCovered, type RuleCoverage, variableLeaves } from "./coverage.ts";
import { coverageTotals } from "./coverage-totals.ts";
import { measureCoverage } from "./measure-coverage.ts";
import type { Sample } from "./sample.ts";

const { yes: fact, all: both } = asking;

function action(
  name: string,
  when: Condition<Atom> | null = null,
  otherwise: ActionIr<Atom> | null = null,
): ActionIr<Atom> {
  return { step: { do: "effect", action: name }, at: [0, 0], when, otherwise };
}

function rule(
  id: string,
  when: Condition<Atom> | null,
  ...actions: readonly ActionIr<Atom>[]
): RuleIr<Atom> {
  const at = { file: "a.rules", line: 1, column: 1 };
  return { id, at, extent: [0, 0], when, actions };
}

function policy(mode: BlockIr["mode"], ...rules: readonly RuleIr<Atom>[]) {
  return indexedEvents({ request: [{ mode, rules }] });
}

/** Requests at each of which the facts named in the word are yes, and "abcd" otherwise no. */
function requests(...words: readonly string[]): readonly Sample[] {
  return words.map((word) => ({
    event: "request",
    facts: Object.fromEntries([..."abcd"].map((name) => [name, word.includes(name)])),
  }));
}

function halves(rules: readonly RuleCoverage[]) {
  return rules.map((one) =>
    variableLeaves(one).map(
      ({ yes, no }) => `${yes.decided ? "yes" : "-"}/${no.decided ? "no" : "-"}`,
    ),
  );
}

test("a condition of two leaves needs three samples: both, and each missing once", () => {
  const one = policy("all", rule("r", both(fact("a"), fact("b"))));
  expect(halves(measureCoverage(one, requests("ab")))).toEqual([["yes/-", "yes/-"]]);
  expect(halves(measureCoverage(one, requests("ab", "")))).toEqual([["yes/no", "yes/-"]]);
  expect(halves(measureCoverage(one, requests("ab", "a", "b")))).toEqual([["yes/no", "yes/no"]]);
  expect(halves(measureCoverage(one, requests("a", "b")))).toEqual([["-/no", "-/no"]]);
});

test("a rule that was not reached has not been evaluated", () => {
  const one = policy("first", rule("r", fact("a")), rule("s", fact("b")), rule("t", null));
  const measured = measureCoverage(one, requests("ab", "a", "b"));
  expect(measured.map(({ asked, reached, fired }) => [asked, reached, fired])).toEqual([
    [3, 3, 2],
    [3, 1, 1],
    [3, 0, 0],
  ]);
  expect(halves(measured)).toEqual([["yes/no"], ["yes/-"], []]);
});

test("in a block without `first`, every rule is evaluated", () => {
  const one = policy("all", rule("r", fact("a")), rule("s", fact("b")));
  const measured = measureCoverage(one, requests("ab", "a"));
  expect(measured.map(({ reached, fired }) => [reached, fired])).toEqual([
    [2, 2],
    [2, 1],
  ]);
});

test("the conditions of actions are evaluated only where their rule fired, `else` only where the `if` failed", () => {
  const chain = action("queue", fact("b"), action("end", fact("c"), action("close")));
  const [measured] = measureCoverage(
    policy("all", rule("r", fact("a"), chain)),
    requests("", "b", "ab", "ac", "a", "a"),
  );
  expect(measured?.steps.map(({ reached, done }) => [reached, done])).toEqual([
    [4, 1],
    [3, 1],
    [2, 2],
  ]);
  expect(halves(measured ? [measured] : [])).toEqual([["yes/no", "yes/no", "yes/no"]]);
});

test("samples of other events, and events without rules, change nothing", () => {
  const one = policy("all", rule("r", fact("a")));
  const [measured] = measureCoverage(one, [
    { event: "assign", facts: { a: true } },
    ...requests("a"),
  ]);
  expect(measured).toMatchObject({ event: "request", asked: 1, fired: 1 });
});

test("totals count rules that fired and leaves that decided both ways, constants not", () => {
  const always = asking.constant(true);
  const one = policy("all", rule("r", both(always, fact("a"))), rule("s", fact("b")));
  expect(coverageTotals(measureCoverage(one, requests("a", "")))).toEqual({
    rules: { covered: 1, total: 2 },
    conditions: { covered: 1, total: 2 },
  });
});

const samplesOf = (situations: readonly Sample["facts"][], event: EventName): readonly Sample[] =>
  situations.map((facts) => ({ event, facts }));

test("a rule fired as often as the evaluator says it did", () => {
  fc.assert(
    fc.property(anyPolicy, ({ ir, situations }) => {
      for (const [name, event] of Object.entries(ir.events)) {
        const samples = samplesOf(situations, name as EventName);
        const measured = measureCoverage({ atoms: ir.atoms, events: { [name]: event } }, samples);
        const fired = situations.flatMap((facts) => evaluate(event, ir.atoms, facts).fired);
        const times = (id: string, all: readonly string[]) =>
          all.filter((one) => one === id).length;
        for (const { id } of measured) {
          const sum = measured.reduce((n, one) => (one.id === id ? n + one.fired : n), 0);
          expect(sum).toBe(times(id, fired));
        }
      }
    }),
  );
});

test("measuring in two parts and adding is measuring at once", () => {
  fc.assert(
    fc.property(anyPolicy, fc.nat(24), ({ ir, situations }, cut) => {
      const [name] = Object.keys(ir.events) as EventName[];
      const samples = samplesOf(situations, name ?? "request");
      const second = measureCoverage(ir, samples.slice(cut));
      const added = measureCoverage(ir, samples.slice(0, cut)).map((one, index) => {
        const other = second[index];
        return other === undefined ? one : addCoverage(one, other);
      });
      expect(added).toEqual(measureCoverage(ir, samples));
    }),
  );
});

test("more samples never cover less", () => {
  fc.assert(
    fc.property(anyPolicy, fc.nat(24), ({ ir, situations }, cut) => {
      const [name] = Object.keys(ir.events) as EventName[];
      const samples = samplesOf(situations, name ?? "request");
      const covered = (some: readonly Sample[]) =>
        measureCoverage(ir, some).flatMap((one) => variableLeaves(one).map(isCovered));
      const few = covered(samples.slice(0, cut));
      covered(samples).forEach((now, index) => {
        expect(now || !few[index]).toBe(true);
      });
    }),
  );
});
