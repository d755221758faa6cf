import { expect, it } from "vitest";
import { defaultCategory } from "./category.ts";
import { parseScenario } from "./scenario.ts";

it("TTL-7: a scenario that names no category has the default one, and one that does has its own", () => {
  const categoryOf = (changes: object) => {
    const scenario = { channel: "tin", settings: { timezone: "Asia/Seoul" }, ...changes };
    const parsed = parseScenario({ events: [], ...scenario }, { settings: {}, hostFacts: {} }, [
      "tin",
    ]);
    return parsed.ok && parsed.value.category;
  };
  expect(categoryOf({})).toEqual(defaultCategory);
  expect(defaultCategory).toEqual({ major: "배송", middle: "배송 지연" });
  expect(categoryOf({ category: { major: "환불" } })).toEqual({ major: "환불" });
});
