import { describe, expect, it } from "vitest";
import { act, atLeast, both, first, is, isNot, policyOf, rule } from "../testing/policy-builder.ts";
import { lastTurn } from "../testing/talk.ts";
import { conditionText } from "./condition-text.ts";
import { explainTrace } from "./trace.ts";

describe("the explanation of a decision (GEN-3)", () => {
  const policy = policyOf({
    on: {
      request: first(
        rule(
          "crowded",
          both(isNot(is("suspended")), atLeast("openConsultations", 3)),
          act("queue"),
        ),
        rule("available", null, act("assign")),
        rule("never", null, act("refuse")),
      ),
    },
  });
  const { trace } = lastTurn({ policy, around: { openConsultations: 2 } }, { type: "request" });

  it("names for each rule whether it fired, the part that failed with its values, and its place", () => {
    const at = { file: "test.rules", line: 1, column: 1 };
    expect(explainTrace(trace)).toMatchObject([
      { rule: "crowded", outcome: "failed", at, values: { openConsultations: 2 } },
      { rule: "available", outcome: "fired", at, values: {} },
      { rule: "never", outcome: "notReached", after: "available", at },
    ]);
  });

  it("has the failed part in the words of the language", () => {
    const [crowded] = explainTrace(trace);
    expect(crowded?.outcome === "failed" && conditionText(crowded.because)).toBe(
      "openConsultations >= 3",
    );
  });
});
