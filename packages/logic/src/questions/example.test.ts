import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal, Solver } from "../solver/solver.ts";
import { ruleNamed } from "../testing/few-rules.ts";
import { neededFacts } from "./example.ts";

/** A solver that tells of no assumption that the others would be enough. */
function createBlunt(): Solver {
  const solver = createCdcl();
  let assumed: readonly Literal[] = [];
  return {
    ...solver,
    solve: (assumptions = [], conflicts) => {
      assumed = assumptions;
      return solver.solve(assumptions, conflicts);
    },
    core: () => assumed,
  };
}

test("of facts that follow from one another those are told that the policy asks for", () => {
  const name = "counselorReplied";
  const rule = ruleNamed("replied", { op: "atom", atom: 0, at: [0, 0] });
  const ir = {
    ...{ facts: {}, atoms: [{ ask: "yes", fact: name } as const], properties: [] },
    events: { message: { reads: [name], blocks: [{ mode: "all" as const, rules: [rule] }] } },
  };
  const asking = { ir, installation: install([]), createSolver: createBlunt };
  const event = encodeEvent(asking, "message");
  const { encoder, snapshot, world } = event;
  const goal = snapshot.is(name, true);
  // In progress is only what has been answered.
  const { status } = encoder.solve([...world, snapshot.is("room", "inProgress")]);
  const [facts = {}] = encoder.facts([snapshot]);
  expect([status, facts.room, facts[name]]).toEqual(["sat", "inProgress", true]);
  expect(neededFacts(event, facts, goal)).toEqual({ [name]: true });
});
