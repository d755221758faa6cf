import { type Atom, atomHolds, type FactIr, type Operand } from "@annae/ir";
import type { Comparison, Value } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { smallFacts } from "../testing/small-world.ts";
import { createEncoder } from "./encoder.ts";
import type { Snapshot } from "./snapshot.ts";

const names = Object.keys(smallFacts);
const kindOf = (name: string) => smallFacts[name]?.fact.type.kind;
const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];
const isOrdered = (name: string) =>
  ["number", "duration", "time", "date"].includes(kindOf(name) ?? "");
const bys = (name: string) => (isOrdered(name) ? orders : orders.slice(0, 2));

function encoderOf(facts: Readonly<Record<string, FactIr>> = {}) {
  const factNamed = (name: string) => facts[name] ?? smallFacts[name]?.fact;
  return createEncoder(createCdcl, { factNamed, atoms: [], calendar: null });
}

const asked = (snapshot: Snapshot, atom: Atom) => snapshot.isSo({ op: "atom", atom, at: [0, 0] });

/** What each question comes to where the facts have these values, which are those of the example; or that it may come to either. */
function answers(
  encoder: ReturnType<typeof encoderOf>,
  snapshot: Snapshot,
  atoms: readonly Atom[],
  facts: Readonly<Record<string, Value>>,
) {
  const literals = atoms.map((atom) => asked(snapshot, atom));
  const are = Object.entries(facts).map(([name, value]) => snapshot.is(name, value));
  if (encoder.solve(are).status !== "sat") return "impossible";
  for (const reader of ["people", "program"] as const)
    expect(encoder.facts([snapshot], reader)).toEqual([expect.objectContaining(facts)]);
  return literals.map((one) => {
    const may = [one, -one].map((way) => encoder.solve([...are, way]).status === "sat");
    return may.every(Boolean) ? "either" : may[0] === true;
  });
}

/** Everything that can be asked of a fact and a value, either way round. */
function questionsOf(name: string): readonly Atom[] {
  const { constants = [], values = [] } = smallFacts[name] ?? {};
  const type = kindOf(name) ?? "yesNo";
  const left: Operand = { fact: name };
  const compared = bys(name).flatMap((by) =>
    [...new Set([...constants, ...values])].flatMap((value): readonly Atom[] => {
      const right: Operand = { value, type };
      return [
        { ask: "compare", left, by, right },
        { ask: "compare", left: right, by, right: left },
      ];
    }),
  );
  return [
    ...compared,
    { ask: "in", left, values: constants, type },
    { ask: "in", left, values: constants.slice(1), type },
    { ask: "in", left, values: [], type },
    ...(type === "yesNo" ? [{ ask: "yes", fact: name } as const] : []),
    ...(type === "text" ? [["a"], ["a", "b"], []] : []).map((words) => ({
      ...({ ask: "contains", left, words } as const),
    })),
  ];
}

test.each(names)("what is asked of %s and values is what each of its values says", (name) => {
  const atoms = questionsOf(name);
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  for (const value of smallFacts[name]?.values ?? []) {
    const said = answers(encoder, snapshot, atoms, { [name]: value });
    expect([value, said]).toEqual([value, atoms.map((atom) => atomHolds(atom, { [name]: value }))]);
  }
  const free = asked(snapshot, {
    ask: "in",
    left: { fact: name },
    values: smallFacts[name]?.values ?? [],
    type: "text",
  });
  const others = encoder.solve([-free]).status;
  expect(others).toBe(kindOf(name) === "text" ? "sat" : "unsat");
  encoder.dispose();
});

const pairs = names.flatMap((one) =>
  names.flatMap((other) => (kindOf(one) === kindOf(other) ? [[one, other] as const] : [])),
);

test.each(pairs)("%s and %s compare as their values do", (one, other) => {
  const atoms = bys(one).flatMap((by): readonly Atom[] => [
    { ask: "compare", left: { fact: one }, by, right: { fact: other } },
    { ask: "compare", left: { fact: other }, by, right: { fact: one } },
  ]);
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  for (const value of smallFacts[one]?.values ?? []) {
    for (const second of (smallFacts[other]?.values ?? []).slice(0, 5)) {
      const facts = { [one]: value, [other]: second };
      const said = answers(encoder, snapshot, atoms, facts);
      if (one === other && value !== second) continue;
      expect([facts, said]).toEqual([facts, atoms.map((atom) => atomHolds(atom, facts))]);
    }
  }
  encoder.dispose();
});

test("of three facts each two compare as their values do, asked for in any order", () => {
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  const names = ["x", "y", "z"];
  const atoms = names.flatMap((one) =>
    names.flatMap((other): readonly Atom[] => [
      { ask: "compare", left: { fact: one }, by: "<", right: { fact: other } },
      { ask: "compare", left: { fact: other }, by: "is", right: { fact: one } },
    ]),
  );
  const values = smallFacts.x?.values.slice(0, 3) ?? [];
  for (const x of values) {
    for (const y of values) {
      for (const z of values) {
        const said = answers(encoder, snapshot, atoms, { x, y, z });
        expect([x, y, z, said]).toEqual([
          x,
          y,
          z,
          atoms.map((atom) => atomHolds(atom, { x, y, z })),
        ]);
      }
    }
  }
});

test("a value that is none of the fact's it never has, and a question that is missing is answered no", () => {
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  const never = -encoder.circuit.always;
  expect([snapshot.is("p", 1), snapshot.is("letter", "w"), snapshot.is("mark", "w")]).toEqual([
    ...[never, never, never],
  ]);
  expect(snapshot.condition({ op: "atom", atom: 0, at: [0, 0] })).toBe(never);
});

test("a fact that nobody knows, and one of another kind, equals nothing", () => {
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  const [unknown, p, count]: readonly Operand[] = [
    { fact: "nobody" },
    { fact: "p" },
    { fact: "count" },
  ];
  if (!unknown || !p || !count) throw new Error("three facts");
  const value: Operand = { value: 1, type: "number" };
  const atoms = [
    ...orders.flatMap((by): readonly Atom[] => [
      { ask: "compare", left: unknown, by, right: value },
      { ask: "compare", left: value, by, right: unknown },
      { ask: "compare", left: unknown, by, right: count },
      { ask: "compare", left: count, by, right: unknown },
    ]),
    ...orders.slice(0, 2).flatMap((by): readonly Atom[] => [
      { ask: "compare", left: p, by, right: count },
      { ask: "compare", left: count, by, right: p },
      { ask: "compare", left: p, by, right: { fact: "letter" } },
      { ask: "compare", left: { fact: "name" }, by, right: { fact: "letter" } },
      { ask: "compare", left: { fact: "letter" }, by, right: p },
      { ask: "compare", left: { fact: "name" }, by, right: p },
    ]),
    { ask: "yes", fact: "nobody" },
    { ask: "in", left: unknown, values: [1], type: "number" },
    { ask: "contains", left: unknown, words: ["a"] },
    { ask: "contains", left: p, words: ["a"] },
  ] satisfies readonly Atom[];
  const facts = { p: true, count: 1, letter: "x", name: "a" };
  expect(answers(encoder, snapshot, atoms, facts)).toEqual(
    atoms.map((atom) => atomHolds(atom, facts)),
  );
  expect(snapshot.variable("nobody")).toBeUndefined();
  expect(snapshot.asked.has("nobody")).toBe(false);
});

test("questions about values alone are answered at once", () => {
  const encoder = encoderOf();
  const snapshot = encoder.snapshot();
  const text: Operand = { value: "a b", type: "text" };
  const [one, two] = [1, 2].map((value): Operand => ({ value, type: "number" }));
  if (!one || !two) throw new Error("two values");
  const atoms = [
    ...orders.flatMap((by): readonly Atom[] => [
      { ask: "compare", left: one, by, right: two },
      { ask: "compare", left: two, by, right: two },
    ]),
    { ask: "in", left: one, values: [1, 3], type: "number" },
    { ask: "in", left: two, values: [1, 3], type: "number" },
    { ask: "contains", left: text, words: ["c", "b"] },
    { ask: "contains", left: text, words: ["c"] },
  ] satisfies readonly Atom[];
  const { always } = encoder.circuit;
  expect(atoms.map((atom) => asked(snapshot, atom))).toEqual(
    atoms.map((atom) => (atomHolds(atom, {}) ? always : -always)),
  );
});
