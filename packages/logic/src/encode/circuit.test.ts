import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { randomOf } from "../testing/random.ts";
import { atMostOne, createCircuit } from "./circuit.ts";

const newCircuit = () => createCircuit(createCdcl());

test("what says the same is one literal, and what can be told without the solver is", () => {
  const { and, or, always, newVar } = newCircuit();
  const [a, b, c] = [newVar(), newVar(), newVar()];
  expect([and([]), or([]), and([a]), or([-a])]).toEqual([always, -always, a, -a]);
  expect([and([a, a]), and([a, always]), and([a, -always]), and([a, -a])]).toEqual([
    ...[a, a, -always, -always],
  ]);
  expect([or([a, -a]), or([a, -always]), or([a, always]), or([b, a])]).toEqual([
    ...[always, a, always, -and([-a, -b])],
  ]);
  expect(and([a, b, c, a, always])).toBe(and([c, b, a]));
  expect(and([a, b, -c, c])).toBe(-always);
  const many = [...Array(12)].map(newVar);
  expect(and([...many, ...many.toReversed()])).toBe(and(many));
  expect(and([...many, -(many[11] ?? 0)])).toBe(-always);
  expect(and([-(many[0] ?? 0), ...many])).toBe(-always);
});

test("what says something else is another literal", () => {
  const { and, newVar } = newCircuit();
  const all = [...Array(6)].map(newVar).flatMap((one) => [one, -one]);
  const pairs = all.flatMap((one) =>
    all.flatMap((other) => (Math.abs(one) < Math.abs(other) ? [[one, other]] : [])),
  );
  const triples = pairs.flatMap(([one = 0, other = 0]) =>
    all.flatMap((third) => (Math.abs(third) > Math.abs(other) ? [[one, other, third]] : [])),
  );
  const gates = [...pairs, ...triples].map(and);
  expect(new Set(gates).size).toBe(gates.length);
  expect([...pairs, ...triples].map((one) => and(one.toReversed()))).toEqual(gates);
});

/** Whether these may hold together where no others of them do. */
function isPossible(count: number, held: readonly number[]): boolean {
  const circuit = newCircuit();
  const literals = [...Array(count)].map(circuit.newVar);
  atMostOne(circuit, literals);
  const assumed = literals.map((one, place) => (held.includes(place) ? one : -one));
  return circuit.solve(assumed) === "sat";
}

test.each([0, 1, 2, 5, 6, 7, 9])(
  "of %i literals at most one holds, and any of them may",
  (count) => {
    const places = [...Array(count).keys()];
    expect(isPossible(count, [])).toBe(true);
    for (const one of places) {
      expect(isPossible(count, [one])).toBe(true);
      for (const other of places) {
        if (other !== one)
          expect([one, other, isPossible(count, [one, other])]).toEqual([one, other, false]);
      }
    }
  },
);

test("a formula holds where its parts do, in every case of a few variables", () => {
  const random = randomOf(9);
  for (let run = 0; run < 20; run += 1) {
    const circuit = newCircuit();
    const variables = [...Array(4)].map(circuit.newVar);
    const known: (readonly [Literal, (cases: ReadonlySet<Literal>) => boolean])[] = variables.map(
      (one) => [one, (cases) => cases.has(one)] as const,
    );
    for (let gate = 0; gate < 8; gate += 1) {
      const parts = [1, 2, 3].map(() => [random.among(known), random.chance(0.5)] as const);
      const literals = parts.map(([[one], isSo]) => (isSo ? one : -one));
      const each = (cases: ReadonlySet<Literal>) =>
        parts.map(([[, is], isSo]) => is(cases) === isSo);
      known.push([circuit.and(literals), (cases) => each(cases).every(Boolean)]);
      known.push([circuit.or(literals), (cases) => each(cases).some(Boolean)]);
    }
    for (let bits = 0; bits < 16; bits += 1) {
      const held = new Set(variables.filter((_, place) => (bits >> place) & 1));
      const assumed = variables.map((one) => (held.has(one) ? one : -one));
      expect(circuit.solve(assumed)).toBe("sat");
      const said = known.map(([literal]) => circuit.value(literal));
      expect([run, bits, said]).toEqual([run, bits, known.map(([, is]) => is(held))]);
      expect(known.map(([literal]) => circuit.value(-literal))).toEqual(said.map((one) => !one));
      const [last, isSo] = known.at(-1) ?? known[0] ?? [0, () => false];
      expect(circuit.solve([...assumed, isSo(held) ? -last : last])).toBe("unsat");
    }
  }
});

test("what a clause says holds from then on, and a core is of what was assumed", () => {
  const circuit = newCircuit();
  const [a, b, c] = [circuit.newVar(), circuit.newVar(), circuit.newVar()];
  circuit.add([-a, circuit.and([b, c])]);
  expect(circuit.solve([a, -b])).toBe("unsat");
  expect([...circuit.core()].sort()).toEqual([a, -b].sort());
  expect(circuit.solve([a, c, -circuit.or([-b, -c])])).toBe("sat");
  expect([a, b, c].map(circuit.value)).toEqual([true, true, true]);
});
