import { expect, test } from "vitest";
import { asksAny } from "./asks-any.ts";

test("a policy asks for a fact on either side of a comparison", () => {
  const at = { left: { fact: "timeOfDay" }, by: "<", right: { fact: "mealEnd" } } as const;
  const atoms = [{ ask: "yes", fact: "chatbot" } as const, { ask: "compare", ...at } as const];
  expect(asksAny({ atoms }, ["weekday", "mealEnd"])).toBe(true);
  expect(asksAny({ atoms }, ["weekday", "chatbot"])).toBe(true);
  expect(asksAny({ atoms }, ["weekday"])).toBe(false);
  expect(asksAny({ atoms: [] }, ["weekday"])).toBe(false);
});
