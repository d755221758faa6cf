import { expect, test } from "vitest";
import { domainOf } from "./domain.ts";
import { facts } from "./facts/index.ts";

test("times and durations are limited by their kind, other kinds by what a fact says", () => {
  expect(domainOf("time")).toEqual({ whole: true, min: 0, max: 1439 });
  expect(domainOf("duration", { unlimited: true })).toEqual({
    whole: true,
    min: 0,
    unlimited: true,
  });
  expect(domainOf("number")).toEqual({});
});

test("every number of the vocabulary counts something", () => {
  const numbers = facts.filter(({ type }) => type.kind === "number");
  for (const { name, domain } of numbers) expect(domain, name).toMatchObject({ whole: true });
  expect(numbers.length).toBeGreaterThan(2);
});
