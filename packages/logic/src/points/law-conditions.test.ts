import { type Facts, holds } from "@annae/ir";
import { worldLaws } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { lawConditions } from "./law-conditions.ts";

const law = worldLaws.filter(({ name }) => name === "common-meal-is-meal");

test("a law is a condition that holds unless what it supposes does and what follows does not", () => {
  const { conditions, atoms } = lawConditions(law, []);
  const isKept = (facts: Facts) => conditions.every((one) => holds(one, atoms, facts));
  expect(isKept({ commonMeal: true, mealTime: true })).toBe(true);
  expect(isKept({ commonMeal: false, mealTime: false })).toBe(true);
  expect(isKept({ commonMeal: true, mealTime: false })).toBe(false);
});

test("the atoms that were there keep their places", () => {
  const known = [{ ask: "yes", fact: "chatbot" } as const];
  expect(lawConditions(law, known).atoms[0]).toBe(known[0]);
  expect(lawConditions(worldLaws, []).conditions.length).toBeGreaterThan(15);
});
