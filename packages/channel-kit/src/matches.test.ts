import { expect, it } from "vitest";
import { matches } from "./matches.ts";

const facts: Readonly<Record<string, number>> = { waiting: 1 };
const read = (name: string) => facts[name];

it("needs every fact of the pattern to have its value", () => {
  expect(matches({}, read)).toBe(true);
  expect(matches({ waiting: 1 }, read)).toBe(true);
  expect(matches({ waiting: 2 }, read)).toBe(false);
  expect(matches({ waiting: 1, nothing: true }, read)).toBe(false);
});
