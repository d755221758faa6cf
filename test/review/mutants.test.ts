import { type PolicyIr, policyFromIr } from "@annae/ir";
import { type ExaminedMutant, examineMutants, mutantsOf } from "@annae/review";
import { playTests } from "@annae/runtime";
import { describe, expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

const channels = [...means.installation.channels.values()];

function examine(text: string): readonly ExaminedMutant[] {
  return [...examineMutants({ ...compiled(text), ...means }).fates];
}

const fatesOf = (all: readonly ExaminedMutant[]) =>
  all.map(({ mutant, fate }) => `${mutant.slip} ${mutant.was} → ${mutant.now}: ${fate.fate}`);

describe("a mutant that nothing notices", () => {
  const examined = examine(shop);
  const unnoticed = examined.flatMap(({ mutant, fate }) =>
    fate.fate === "unnoticed" ? [{ mutant, test: fate.test }] : [],
  );

  test("comes with a test that passes as the policy is, and fails with the mutant", () => {
    expect(unnoticed.length).toBeGreaterThan(20);
    const { ir } = mutantsOf(compiled(shop).ir);
    for (const { mutant, test: added } of unnoticed) {
      const { tests } = compiled(`${shop}${added.text}`);
      const passes = (policy: PolicyIr) =>
        playTests(tests, policyFromIr(policy), channels).results.every(({ passed }) => passed);
      const mutated = { ...ir, events: { ...ir.events, [mutant.event]: mutant.mutated } };
      expect([added.title, passes(ir), passes(mutated)]).toEqual([added.title, true, false]);
    }
  });

  test("is noticed once those tests are there, by a test that is named", () => {
    const texts = [...new Set(unnoticed.map(({ test: added }) => added.text))];
    const again = examine(`${shop}${texts.join("")}`);
    expect(again.filter(({ fate }) => fate.fate === "unnoticed")).toEqual([]);
    expect(again.filter(({ fate }) => fate.fate === "noticed").length).toBeGreaterThan(20);
  });

  test("every kind of slip is among the mutants of a policy", () => {
    const kinds = new Set(examined.map(({ mutant }) => mutant.slip));
    expect([...kinds].sort()).toEqual([
      ...["actionDropped", "boundary", "elseDropped", "joined", "limitDropped", "messageSwapped"],
      ...["negated", "partDropped", "ruleDropped", "ruleMoved", "unit", "valueDropped"],
    ]);
  });
});

test("a mutant that means the same is proved to, and one that a property forbids is noticed by it", () => {
  const equal = examine(`policy p
message a { text "A." }
on request first {
  one: when afterHours and not (suspended and not suspended) then refuse
  two: when afterHours then refuse
  rest: otherwise assign
}`);
  expect(fatesOf(equal)).toContain("ruleMoved one; two → two; one: equal");
  expect(fatesOf(equal)).toContain("ruleDropped two: when afterHours then refuse → : equal");
  const held = examine(`policy p
on request first { one: when afterHours then refuse; otherwise assign }
never refuse when not afterHours`);
  expect(fatesOf(held)).toContain("negated afterHours → !afterHours: noticed");
});

test("a mutant whose rules differ where no conversation gets means the same", () => {
  const found = examine(`policy p
message a { text "A." }
on request first { otherwise assign }
on message { a: when channel is kakao and chatbot then send S2 }
on end { bye: send a once }`);
  expect(fatesOf(found)).toContain("partDropped channel is kakao → : equal");
  expect(fatesOf(found)).toContain("limitDropped send a once → send a: equal");
});

describe("a property about whole conversations", () => {
  const desk = `policy p
message a { text "A." }
on request first { otherwise assign }
on message { nag: when room is received then send a every 5m }
`;

  test("notices a mutant that breaks it in some conversation", () => {
    const paced = examine(`${desk}never send a twice within 5m`);
    expect(paced.find(({ mutant }) => mutant.slip === "limitDropped")?.fate).toEqual({
      ...{ fate: "noticed", by: "property", what: "never send a twice within 5m" },
    });
    const ofBefore = examine(`${desk}never send a when room is inProgress`);
    const negated = ofBefore.find(({ mutant }) => mutant.slip === "negated");
    expect(negated?.fate.fate).toBe("noticed");
  });

  test("notices nothing that it allows, and nothing where the policy breaks it itself", () => {
    const loose = examine(`${desk}never send a twice within 4m`);
    const unit = loose.find(({ mutant }) => mutant.slip === "unit");
    expect(unit?.fate.fate).toBe("unnoticed");
    const broken = examine(`${desk}never send a twice within 6m`);
    const dropped = broken.find(({ mutant }) => mutant.slip === "limitDropped");
    expect(dropped?.fate.fate).toBe("unnoticed");
  });
});
