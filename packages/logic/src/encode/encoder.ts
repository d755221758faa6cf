import type { Facts } from "@annae/ir";
import { leastValues } from "../order/least-values.ts";
import type { OrderedFact } from "../order/ordered-fact.ts";
import type { CreateSolver, Literal } from "../solver/solver.ts";
import { type AskedCircuit, type Circuit, createCircuit } from "./circuit.ts";
import type { Variables } from "./compare.ts";
import type { Foundation } from "./foundation.ts";
import { modelFacts, type Reader } from "./read-facts.ts";
import { createSnapshot, type Snapshot } from "./snapshot.ts";

/** Whether the assumptions can hold together: with a way to ask for a case, with assumptions that cannot, or not to be told within the limit. */
export type Satisfiability =
  | { readonly status: "sat" }
  | { readonly status: "unsat"; readonly core: readonly Literal[] }
  | { readonly status: "unknown" };

/** Formulas about facts, and questions about them. */
export interface Encoder {
  readonly circuit: Circuit;
  /** Variables for the facts of another event. `known`: those that stand for some of them already. */
  readonly snapshot: (known?: Variables) => Snapshot;
  readonly solve: (assumptions: readonly Literal[]) => Satisfiability;
  /** After `sat`: the facts of these snapshots, for people simple where they are free. */
  readonly facts: (snapshots: readonly Snapshot[], reader?: Reader) => readonly Facts[];
  /** Comparisons that were taken to come out either way, being beyond what can be decided. */
  readonly beyond: ReadonlySet<string>;
  /** After `sat`: whether the literal holds. */
  readonly value: (literal: Literal) => boolean;
  /** Work of the solver so far. */
  readonly work: () => number;
  readonly dispose: () => void;
}

/** How much may be done before a question is left unanswered. */
export interface QuestionLimits {
  /** Dead ends that one question may go through; asked again, it goes on from there. */
  readonly conflicts: number;
  /** Work of the solver for all questions, after which none is answered any more. */
  readonly work: number;
}

/** Some seconds for all questions about an event. */
const usualLimits: QuestionLimits = { conflicts: 5_000, work: 6_000_000 };

/** An encoder over a solver of its own. */
export function createEncoder(
  createSolver: CreateSolver,
  about: Omit<Foundation, "circuit" | "pairs" | "beyond">,
  limits = usualLimits,
): Encoder {
  const circuit = createCircuit(createSolver());
  const ground: Foundation = { ...about, circuit, pairs: [], beyond: new Set() };
  const snapshots: Snapshot[] = [];
  return {
    circuit,
    snapshot: (known) => {
      const snapshot = createSnapshot(ground, known);
      snapshots.push(snapshot);
      return snapshot;
    },
    solve: (assumptions) => solve(circuit, ground, snapshots, assumptions, limits),
    facts: (wanted, reader = "people") => example(ground, snapshots, wanted, circuit, reader),
    beyond: ground.beyond,
    value: circuit.value,
    work: circuit.work,
    dispose: circuit.dispose,
  };
}

/** Asks the solver until what it says has values, too; each answer that has none becomes a clause. */
function solve(
  circuit: AskedCircuit,
  ground: Foundation,
  snapshots: readonly Snapshot[],
  assumptions: readonly Literal[],
  { conflicts, work }: QuestionLimits,
): Satisfiability {
  for (;;) {
    if (circuit.work() > work) return { status: "unknown" };
    const status = circuit.solve(assumptions, conflicts);
    if (status === "unknown") return { status };
    if (status === "unsat") return { status, core: circuit.core() };
    const found = leastValues(orderedFacts(snapshots), ground.pairs, circuit.value);
    if ("bounds" in found) return { status };
    circuit.add(found.conflict.map((literal) => -literal));
  }
}

function* orderedFacts(snapshots: readonly Snapshot[]): Generator<OrderedFact> {
  for (const { asked } of snapshots) {
    for (const variable of asked.values()) if (variable.kind === "ordered") yield variable;
  }
}

function example(
  ground: Foundation,
  snapshots: readonly Snapshot[],
  wanted: readonly Snapshot[],
  circuit: AskedCircuit,
  reader: Reader,
): readonly Facts[] {
  const found = modelFacts(ground.pairs, snapshots, circuit.value, reader);
  const facts = "facts" in found ? found.facts : [];
  return wanted.map((snapshot) => facts[snapshots.indexOf(snapshot)] ?? {});
}
