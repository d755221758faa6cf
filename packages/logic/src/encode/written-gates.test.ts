import { casesTried } from "@annae/ir/testing";
import { expect, test } from "vitest";
import { createCdcl } from "../solver/cdcl.ts";
import type { Literal } from "../solver/solver.ts";
import { randomOf } from "../testing/random.ts";
import { createCircuit } from "./circuit.ts";

test("what no question is about is not written", () => {
  const solver = createCdcl();
  let clauses = 0;
  const counting = {
    ...solver,
    add: (clause: readonly Literal[]) => {
      clauses += 1;
      solver.add(clause);
    },
  };
  const circuit = createCircuit(counting);
  const [a, b, c] = [circuit.newVar(), circuit.newVar(), circuit.newVar()];
  const [asked, other] = [circuit.and([a, b]), circuit.or([b, c])];
  const before = clauses;
  expect(circuit.solve([asked])).toBe("sat");
  expect(clauses - before).toBe(3);
  expect([a, b, c, asked, other].map(circuit.value)).toEqual([true, true, false, true, true]);
});

test("what is not written has the value of what it is made of, and cores are of the circuit's own literals", () => {
  const random = randomOf(3);
  for (let run = 0; run < casesTried(300); run += 1) {
    const circuit = createCircuit(createCdcl());
    const formulas = [...Array(4)].map(circuit.newVar);
    const gates: (readonly [Literal, readonly Literal[]])[] = [];
    const any = () => random.among(formulas) * (random.chance(0.5) ? 1 : -1);
    for (let gate = 0; gate < 12; gate += 1) {
      const parts = [any(), any(), any()];
      const literal = circuit.and(parts);
      gates.push([literal, parts]);
      formulas.push(literal);
    }
    const assumed = [any(), any(), any()];
    if (circuit.solve(assumed) === "sat") {
      expect(assumed.map(circuit.value)).toEqual([true, true, true]);
      for (const [gate, parts] of gates) {
        expect(circuit.value(gate)).toBe(parts.every(circuit.value));
      }
    } else {
      expect(assumed).toEqual(expect.arrayContaining([...circuit.core()]));
      expect(circuit.solve(circuit.core())).toBe("unsat");
    }
  }
});
