import { evaluate, type Step } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { anyFewRules, fewCases, fewRulesAt } from "../testing/few-rules.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { aspectsOf, situationLabels, stepKey } from "./aspect.ts";
import { encodeAspects } from "./encoded-aspects.ts";

const steps: readonly Step[] = [
  { do: "send", message: "m", limit: null },
  { do: "send", message: "n", limit: null },
  { do: "send", message: "n", limit: { once: true } },
  { do: "tell", message: "m", limit: null },
  { do: "effect", action: "queue" },
  { do: "effect", action: "close" },
  { do: "effect", action: "lockInput" },
];

/** Random rules that send and do more than a few things. */
function anyRules(random: Random) {
  return [...anyFewRules(random), ...anyFewRules(random)].map(({ mode, rules }) => ({
    mode,
    rules: rules.map((rule) => ({
      ...rule,
      actions: rule.actions.map((action) => ({ ...action, step: random.among(steps) })),
    })),
  }));
}

test("what rules come to is, in every case of few facts, what they decide", () => {
  const random = randomOf(6);
  for (let run = 0; run < 25; run += 1) {
    const blocks = anyRules(random);
    const ir = fewRulesAt("request", blocks);
    const asking = { ir, installation: install([]), createSolver: createCdcl };
    const { encoder, rules, snapshot } = encodeEvent(asking, "request");
    const labels = random.chance(0.5) ? situationLabels(blocks) : new Set<string>();
    const { literals, before, sends } = encodeAspects(encoder.circuit, rules, labels);
    const sites = rules.flatMap((rule) => rule.sites.map(({ action }) => action.step));
    const sent = sites.filter((step) => step.do !== "effect").map(stepKey);
    expect(sends.map(stepKey)).toEqual([...new Set(sent)]);
    for (const facts of fewCases) {
      const are = Object.entries(facts).map(([name, value]) => snapshot.is(name, value));
      expect(encoder.solve(are).status).toBe("sat");
      const wanted = aspectsOf(evaluate({ reads: [], blocks }, ir.atoms, facts), labels);
      const found = [...literals].flatMap(([key, { literal }]) =>
        encoder.value(literal) ? [key] : [],
      );
      const told = [...wanted].flatMap(([key, { kind }]) => (kind === "order" ? [] : [key]));
      expect([run, facts, found.toSorted()]).toEqual([run, facts, told.toSorted()]);
      const keys = sends.map(stepKey).filter((key) => wanted.has(key));
      for (const one of keys) {
        for (const other of keys.filter((key) => key !== one)) {
          const isFirst = encoder.value(before(one, other));
          expect([run, one, other, isFirst]).toEqual([
            run,
            one,
            other,
            wanted.has(`${one} < ${other}`),
          ]);
        }
      }
    }
  }
});
