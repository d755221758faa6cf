import type { Atom, Condition, Facts, RuleIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { encodeEvent } from "./encode-event.ts";
import { requestLabels } from "./fact-table.ts";

const names = ["p", "q", "r"] as const;
const atoms: readonly Atom[] = names.map((fact) => ({ ask: "yes", fact }));
const fact = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;
const cases: readonly Facts[] = [...Array(8).keys()].map((bits) =>
  Object.fromEntries(names.map((name, place) => [name, ((bits >> place) & 1) === 1])),
);
const rule = (id: string, when: Condition | null): RuleIr => ({
  ...{ id, when, extent: [0, 0], actions: [] },
  at: { file: "a.rules", line: 1, column: 1 },
});
const rules = [
  ...names.map((id, atom) => rule(id, { op: "atom", atom, at: [0, 0] })),
  rule("otherwise", null),
];

test.each([
  ["first", (facts: Facts) => [names.find((name) => facts[name] === true) ?? "otherwise"]],
  ["all", (facts: Facts) => [...names.filter((name) => facts[name] === true), "otherwise"]],
] as const)(
  "of the rules of a block those fire that come first, or all that hold: %s",
  (mode, wanted) => {
    const events = { message: { reads: [...names], blocks: [{ mode, rules }] } };
    const ir = { facts: { p: fact, q: fact, r: fact }, atoms, properties: [], events };
    const asking = { ir, installation: install([]), createSolver: createCdcl };
    const { encoder, snapshot, world, rules: encoded } = encodeEvent(asking, "message");
    for (const facts of cases) {
      const said = Object.entries(facts).map(([name, value]) => snapshot.is(name, value));
      const fired = encoded.filter(
        ({ fires }) => encoder.solve([...world, ...said, fires]).status === "sat",
      );
      expect([facts, fired.map((one) => one.rule.id)]).toEqual([facts, wanted(facts)]);
    }
  },
);

test("a request is decided to be what a rule of a first block is called", () => {
  const blocks = (["first", "all"] as const).map((mode) => ({ mode, rules: [rule(mode, null)] }));
  expect(requestLabels({ events: { request: { reads: [], blocks } } })).toEqual(["first"]);
});
