import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { analyze } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { conditionIn } from "./condition-in.ts";

const text = "policy shop\nsetting late: yes/no = no\non request { when late then close }\n";
const analysis = analyze("shop.rules", memoryHost({ files: { "shop.rules": text } }), install([]));
const codes = (written: string) =>
  conditionIn(analysis, written).diagnostics.map(({ code }) => code);

test("a condition means what it would mean in a rule of the policy, its own names among them", () => {
  expect(conditionIn(analysis, "late and !chatbot // at night").means).toMatchObject({
    op: "and",
    of: [{ op: "atom", atom: { ask: "yes", fact: "late" } }, { op: "not" }],
  });
});

test("what is wrong is told as in a rule", () => {
  expect(codes("lete")).toEqual(["unknown-fact"]);
  expect(codes("late is 3")).toEqual(["type-mismatch"]);
  expect(conditionIn(analysis, "late is 3").means).toBeNull();
});

test.each(["", "late then close; lockInput", "late } on tick { lockInput", "late and"])(
  "%j is not one condition",
  (written) => {
    expect(conditionIn(analysis, written).means).toBeNull();
  },
);
