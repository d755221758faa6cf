import { type Atom, atomHolds, type FactIr, type Operand } from "@annae/ir";
import type { Comparison, Value } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import { createEncoder } from "./encoder.ts";
import type { Variable } from "./variables.ts";

const orders: readonly Comparison[] = ["is", "isNot", "<", "<=", ">", ">="];
const duration: FactIr = {
  ...{ type: { kind: "duration" }, source: "world" },
  domain: { min: 0, max: 3, unlimited: true },
};
const facts: Readonly<Record<string, FactIr>> = {
  since: duration,
  also: duration,
  pause: duration,
  free: duration,
  p: { type: { kind: "yesNo" }, source: "world", domain: {} },
};
const values = [0, 1, 2, 3, Number.POSITIVE_INFINITY];

/** An encoder, and what these variables stand for in a snapshot of it. */
function encoded(known: Readonly<Record<string, Variable>>) {
  const about = { factNamed: (name: string) => facts[name], atoms: [], calendar: null };
  const encoder = createEncoder(createCdcl, about);
  const snapshot = encoder.snapshot((name) => known[name]);
  const literal = (atom: Atom) => snapshot.isSo({ op: "atom", atom, at: [0, 0] });
  return { encoder, snapshot, literal };
}

const compare = (left: Operand, by: Comparison, right: Operand): Atom => ({
  ...{ ask: "compare", left, by, right },
});
const bothWays = (one: Operand, other: Operand) =>
  orders.flatMap((by) => [compare(one, by, other), compare(other, by, one)]);

test("what is asked of a fact whose value is known is known", () => {
  const known = { since: { kind: "known", value: 2 }, also: { kind: "known", value: 3 } } as const;
  const { encoder, literal, snapshot } = encoded({ ...known, p: { kind: "known", value: true } });
  const { always } = encoder.circuit;
  const atoms: readonly Atom[] = [
    ...values.flatMap((value) => bothWays({ fact: "since" }, { value, type: "duration" })),
    ...bothWays({ fact: "since" }, { fact: "also" }),
    ...bothWays({ fact: "since" }, { fact: "since" }),
    { ask: "in", left: { fact: "since" }, values: [1, 2], type: "duration" },
    { ask: "in", left: { fact: "since" }, values: [1, 3], type: "duration" },
    { ask: "yes", fact: "p" },
    { ask: "yes", fact: "since" },
  ];
  const here = { since: 2, also: 3, p: true };
  expect(atoms.map(literal)).toEqual(
    atoms.map((atom) => (atomHolds(atom, here) ? always : -always)),
  );
  for (const value of values) {
    const are = snapshot.is("free", value);
    for (const atom of bothWays({ fact: "since" }, { fact: "free" })) {
      const isSo = atomHolds(atom, { ...here, free: value });
      const [yes, no] = [literal(atom), -literal(atom)].map(
        (one) => encoder.solve([are, one]).status,
      );
      expect([value, atom, yes, no]).toEqual([
        value,
        atom,
        isSo ? "sat" : "unsat",
        isSo ? "unsat" : "sat",
      ]);
    }
  }
});

test("a time that has passed is as long as what is asked of it says, also beside durations of few values", () => {
  const { encoder, snapshot: clock } = encoded({});
  const atLeast = (ms: number) =>
    clock.isSo({
      ...{ op: "atom", at: [0, 0] },
      atom: compare({ fact: "since" }, ">=", { value: ms, type: "duration" }),
    });
  const pause = clock.variable("pause");
  if (pause?.kind !== "ordered") throw new Error("no duration");
  const supposed = [0, 2, Number.POSITIVE_INFINITY];
  const known: Readonly<Record<string, Variable>> = {
    since: { kind: "since", atLeast },
    also: { kind: "known", value: 2 },
    pause: { ...pause, supposed },
  };
  const snapshot = encoder.snapshot((name) => known[name]);
  const literal = (atom: Atom) => snapshot.isSo({ op: "atom", atom, at: [0, 0] });
  const atoms: readonly Atom[] = [
    ...values.flatMap((value) => bothWays({ fact: "since" }, { value, type: "duration" })),
    ...bothWays({ fact: "since" }, { fact: "pause" }),
    ...bothWays({ fact: "since" }, { fact: "also" }),
    { ask: "in", left: { fact: "since" }, values: [1, 3], type: "duration" },
  ];
  const all = atoms.map((atom) => [atom, literal(atom)] as const);
  expect(encoder.beyond.size).toBe(0);
  for (const since of values) {
    for (const long of supposed) {
      const are = [clock.is("since", since), snapshot.is("pause", long)];
      const here: Readonly<Record<string, Value>> = { since, pause: long, also: 2 };
      for (const [atom, one] of all) {
        const isSo = atomHolds(atom, here);
        const said = [one, -one].map((way) => encoder.solve([...are, way]).status);
        expect([here, atom, said]).toEqual([
          here,
          atom,
          isSo ? ["sat", "unsat"] : ["unsat", "sat"],
        ]);
      }
    }
  }
});

test("a time that has passed beside a duration of any value, or another such time, is beyond what is decided", () => {
  const since = (): Variable => ({ kind: "since", atLeast: () => 1 });
  for (const other of ["free", "also", "p"]) {
    for (const [left, right] of [
      ["since", other],
      [other, "since"],
    ]) {
      const { encoder, literal } = encoded({ since: since(), also: since() });
      const one = literal(compare({ fact: left ?? "" }, "<", { fact: right ?? "" }));
      expect([...encoder.beyond]).toEqual([left === "since" || other === "also" ? "<" : ">"]);
      expect([one, -one].map((way) => encoder.solve([way]).status)).toEqual(["sat", "sat"]);
    }
  }
});
