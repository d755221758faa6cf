import {
  type ActionIr,
  type Atom,
  atomHolds,
  type Condition,
  evaluate,
  type Facts,
  holds,
  type PolicyIr,
  type RuleIr,
} from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { anySmallVersions } from "../testing/any-small-policy.ts";
import { asks, doing, ruleNamed } from "../testing/few-rules.ts";
import { randomOf } from "../testing/random.ts";
import { someCase } from "../testing/small-world.ts";
import { type Aspect, aspectKey, aspectsOf, changesBetween } from "./aspect.ts";
import { differencesAt } from "./differences.ts";
import { sideBySide } from "./side-by-side.ts";

/** Random pairs that are tried: as many as were when each mutant of this folder was noticed or argued about (docs/mutation.md). */
const runs = casesTried(850);

const installation = install([]);

/** What changes in the case, and where. */
function changeIn(before: PolicyIr, after: PolicyIr, facts: Facts) {
  const decide = (ir: PolicyIr) =>
    evaluate(ir.events.message ?? { reads: [], blocks: [] }, ir.atoms, facts);
  const [one, other] = [decide(before), decide(after)];
  const { gone, come } = changesBetween(aspectsOf(one, new Set()), aspectsOf(other, new Set()));
  const firsts = (before.events.message?.blocks ?? []).filter(({ mode }) => mode === "first");
  const where = firsts.map(
    ({ rules }) => rules.find(({ id }) => one.fired.includes(id))?.id ?? null,
  );
  return { changes: gone.length + come.length > 0, key: keyOf(where, gone, come), where };
}

function keyOf(
  where: readonly (string | null)[],
  gone: readonly Aspect[],
  come: readonly Aspect[],
): string {
  return JSON.stringify([where, gone.map(aspectKey).sort(), come.map(aspectKey).sort()]);
}

function faultsOf(seed: number): readonly string[] {
  const versions = anySmallVersions(randomOf(seed));
  const { before, after } = sideBySide(versions.before, versions.after);
  const asking = { ir: before, installation, createSolver: createCdcl };
  const { classes, complete } = differencesAt(asking, after, "message", true);
  if (!complete) return [`${seed}: not complete`];
  const found = new Map(
    classes.map((one) => [
      keyOf(
        one.where.map((rule) => rule?.id ?? null),
        one.gone,
        one.come,
      ),
      one,
    ]),
  );
  const faults: string[] = [];
  const seen = new Set<string>();
  const answered = new Set<string>();
  someCase(versions.names, (facts) => {
    // Facts that answer every question as others did lead to what those led to.
    const answers = before.atoms.map((atom) => (atomHolds(atom, facts) ? "1" : "0")).join("");
    if (answered.has(answers)) return false;
    answered.add(answers);
    const { changes, key, where } = changeIn(before, after, facts);
    if (changes) seen.add(key);
    if (changes && !found.has(key)) faults.push(`${seed}: no class ${key}`);
    for (const [name, one] of found) {
      const isHere = one.where.every((rule, index) => (rule?.id ?? null) === where[index]);
      const isSaid =
        isHere && one.when.some(({ condition }) => holds(condition, before.atoms, facts));
      if (isSaid !== (changes && name === key)) faults.push(`${seed}: ${JSON.stringify(facts)}`);
    }
    return faults.length > 0;
  });
  if (faults.length > 0) return faults;
  for (const name of found.keys()) if (!seen.has(name)) faults.push(`${seed}: never ${name}`);
  for (const { condition, example } of classes.flatMap(({ when }) => when)) {
    if (!holds(condition, before.atoms, example))
      faults.push(`${seed}: ${JSON.stringify(example)}`);
  }
  for (const one of classes) {
    const facts = one.find() ?? {};
    const { key } = changeIn(before, after, facts);
    if (found.get(key) !== one) faults.push(`${seed}: example ${JSON.stringify(facts)}`);
  }
  return faults;
}

test("the classes of two versions are exactly what trying every case finds, and so are their conditions", () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= runs && faults.length === 0; seed += 1) faults.push(...faultsOf(seed));
  expect(faults).toEqual([]);
}, 600_000);

test("a class of more conditions than are told is said not to be complete", () => {
  const told = (pairs: number) => {
    const names = [...Array(2 * pairs).keys()].map((at) => `f${at}`);
    const atom = (at: number): Condition => ({ op: "atom", atom: at, at: [0, 0] });
    const either = names.flatMap((_, at): Condition[] =>
      at % 2 === 0 ? [{ op: "and", of: [atom(at), atom(at + 1)] }] : [],
    );
    const { before: base } = anySmallVersions(randomOf(1));
    const yesNo = { source: "host", type: { kind: "yesNo" }, domain: {} } as const;
    const facts = Object.fromEntries(names.map((name) => [name, yesNo]));
    const atoms = names.map((fact): Atom => ({ ask: "yes", fact }));
    const version = (actions: readonly ActionIr[]): PolicyIr => {
      const place = { file: "wide.rules", line: 1, column: 1 };
      const rule: RuleIr = {
        ...{ id: "wide", at: place, extent: [0, 0] },
        ...{ when: { op: "or", of: either }, actions },
      };
      const message = { reads: names, blocks: [{ mode: "all", rules: [rule] } as const] };
      return { ...base, facts, atoms, events: { message } };
    };
    const step: ActionIr["step"] = { do: "send", message: "a", limit: null };
    const sends = version([{ step, at: [0, 0], when: null, otherwise: null }]);
    const asking = { ir: version([]), installation, createSolver: createCdcl };
    return differencesAt(asking, sends, "message", false);
  };
  expect([told(20).complete, told(20).classes[0]?.when.length]).toEqual([true, 20]);
  expect([told(30).complete, told(30).classes.map(({ when }) => when.length)]).toEqual([
    ...[false, [24]],
  ]);
});

const yesNo = { source: "host", type: { kind: "yesNo" }, domain: {} } as const;
const send = (message: string): ActionIr => doing({ do: "send", message, limit: null });

/** What two versions with these rules at a message do otherwise. */
function between(
  names: readonly string[],
  rules: readonly (readonly RuleIr[])[],
  createSolver = createCdcl,
) {
  const [before, after] = rules.map((own): PolicyIr => {
    const message = { reads: names, blocks: [{ mode: "all", rules: own } as const] };
    const facts = Object.fromEntries(names.map((name) => [name, yesNo]));
    const atoms = names.map((fact): Atom => ({ ask: "yes", fact }));
    return { ...anySmallVersions(randomOf(1)).before, facts, atoms, events: { message } };
  });
  if (before === undefined || after === undefined) throw new Error("two versions");
  return differencesAt({ ir: before, installation, createSolver }, after, "message", false);
}

test("where there are more classes than are told, or the solver gives up, that is said", () => {
  const names = [..."abcdefgh"];
  const rules = names.map((name, at) => ruleNamed(name, asks(at), [send(name)]));
  const many = between(names, [[], rules]);
  expect([many.classes.length, many.complete]).toEqual([200, false]);
  const few = between(names, [[], rules.slice(0, 3)]);
  expect([few.classes.length, few.complete]).toEqual([7, true]);
  const impatient = () => ({ ...createCdcl(), solve: () => "unknown" as const });
  expect(between(names, [[], rules], impatient)).toEqual({
    ...{ event: "message", classes: [], complete: false },
  });
});

test("a condition that others have made needless is not told", () => {
  const [c, b, a] = [asks(0), asks(1), asks(2)];
  const not = (of: Condition): Condition => ({ op: "not", of });
  const both = (...of: readonly Condition[]): Condition => ({ op: "and", of });
  const asked = ruleNamed("asked", both(c, b), []);
  const way: Condition = { op: "or", of: [both(not(c), a), both(not(b), not(a))] };
  const { classes } = between(
    ["c", "b", "a"],
    [[asked], [asked, ruleNamed("way", way, [send("m")])]],
  );
  const when = classes.map((one) => one.when.map(({ condition }) => condition));
  expect(when.map((all) => all.length)).toEqual([2]);
});
