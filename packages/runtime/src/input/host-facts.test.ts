import { describe, expect, it } from "vitest";
import { declaringPolicy } from "../testing/declarations.ts";
import { parseHostFacts } from "./host-facts.ts";

describe("the facts that a chat server supplies", () => {
  it("are taken as given, and those not given have their declared default", () => {
    const parsed = parseHostFacts({ vip: true }, declaringPolicy);
    expect(parsed).toEqual({ ok: true, value: { vip: true, grade: "silver" } });
  });

  it("are refused where one without a default is not given", () => {
    const parsed = parseHostFacts({}, declaringPolicy);
    expect(parsed).toMatchObject({ ok: false, faults: [{ path: "$.facts.vip" }] });
  });

  it("may be left out where the caller takes the empty value instead", () => {
    const parsed = parseHostFacts({}, declaringPolicy, "$.facts", "empty");
    expect(parsed).toEqual({ ok: true, value: { vip: false, grade: "silver" } });
  });

  it("GEN-4: are refused where the policy does not declare them, with what was probably meant", () => {
    const parsed = parseHostFacts({ vip: "yes", gradd: "gold" }, declaringPolicy);
    expect(parsed.ok ? [] : parsed.faults.map(({ path }) => path)).toEqual([
      "$.facts.gradd",
      "$.facts.vip",
    ]);
    expect(parsed.ok ? "" : parsed.faults[0]?.message.en).toContain('did you mean "grade"?');
  });

  it.each([null, [], 3, "vip"])("are refused where they are no object but %j", (json) => {
    expect(parseHostFacts(json, declaringPolicy)).toMatchObject({
      ok: false,
      faults: [{ path: "$.facts" }],
    });
  });
});
