import { expect, test } from "vitest";
import type { Atom } from "./atom.ts";
import { createAtomTable } from "./atom-table.ts";

const vip: Atom = { ask: "yes", fact: "vip" };
const nIs = (value: number): Atom => ({
  ask: "compare",
  left: { fact: "n" },
  by: "is",
  right: { value, type: "number" },
});

test("the same question has the same index, another one another", () => {
  const table = createAtomTable();
  expect([vip, nIs(1), { ...vip }, nIs(2), nIs(1)].map(table.indexOf)).toEqual([0, 1, 0, 2, 1]);
  expect(table.atoms).toEqual([vip, nIs(1), nIs(2)]);
});

test("a table goes on where another one stopped", () => {
  const table = createAtomTable([vip, nIs(1)]);
  expect([nIs(1), nIs(0), nIs(-0)].map(table.indexOf)).toEqual([1, 2, 3]);
});
