import type { Condition, RuleIr } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { examine } from "./examine.ts";

const p: Condition = { op: "atom", atom: 0, at: [0, 0] };
const not: Condition = { op: "not", of: p };

/** What is said of a `first` block of rules under these conditions. */
function openIn(whens: readonly (Condition | null)[], createSolver = createCdcl) {
  const rules = whens.map(
    (when, place): RuleIr => ({
      ...{ id: `r${place}`, when, extent: [0, 0], actions: [] },
      at: { file: "a.rules", line: 1, column: 1 },
    }),
  );
  const fact = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;
  const blocks = [{ mode: "first" as const, rules }];
  const events = { message: { reads: ["p"], blocks } };
  const ir = {
    facts: { p: fact },
    atoms: [{ ask: "yes", fact: "p" } as const],
    properties: [],
    events,
  };
  const { findings } = examine({ ir, installation: install([]), createSolver }, "message");
  const undecided = [...findings.undecided.values()].flatMap((own) => [...own].map(({ id }) => id));
  return { open: findings.open.map(({ example }) => example), undecided };
}

test("a first block leaves what none of its rules is about", () => {
  expect(openIn([p])).toEqual({ open: [{ p: false }], undecided: [] });
  expect(openIn([p, not])).toEqual({ open: [], undecided: [] });
  expect(openIn([p, null])).toEqual({ open: [], undecided: [] });
  expect(openIn([])).toEqual({ open: [{}], undecided: [] });
});

test("where the solver gives up, nothing is said to be left, and every rule is undecided", () => {
  const impatient = () => ({ ...createCdcl(), solve: () => "unknown" as const });
  expect(openIn([p, not], impatient)).toEqual({ open: [], undecided: ["r0", "r1"] });
});

test("where only what is left cannot be told, the last rule is undecided", () => {
  const told: string[][] = [];
  for (let asked = 1, patience = 0; patience < asked; patience += 1) {
    asked = 0;
    const once = () => {
      const solver = createCdcl();
      const solve: typeof solver.solve = (...about) => {
        asked += 1;
        return asked > patience ? "unknown" : solver.solve(...about);
      };
      return { ...solver, solve };
    };
    const { open, undecided } = openIn([p, not], once);
    expect([patience, open]).toEqual([patience, []]);
    told.push(undecided);
  }
  expect([told.at(0), told.at(-1), told.length]).toEqual([["r0", "r1"], ["r1"], told.length]);
});
