import type { PropertyIr, TestCase } from "@annae/ir";
import type { Performance } from "@annae/runtime";

/** What was found out about a property. */
export type Finding =
  /** For ever: no single event can break it, or no so many in a row can be the first to. */
  | { readonly result: "holds"; readonly by: "oneEvent" | "induction"; readonly events: number }
  /** No conversation of so many events breaks it. */
  | { readonly result: "holdsSoFar"; readonly events: number }
  | ({ readonly result: "fails" } & Counterexample)
  /** No conversation of so many events breaks it, and then the time was over, somebody stopped it, or it asks for too much. */
  | {
      readonly result: "undecided";
      readonly events: number;
      readonly why: "time" | "stopped" | "hard";
    }
  /** A conversation was found that the engine does not play so: of the time of day, or a fault of ours. */
  | { readonly result: "notPlayed"; readonly test: string };

/** A conversation that breaks a property, as the engine has played it. */
export interface Counterexample {
  /** How many events a person would tell. */
  readonly events: number;
  readonly performance: Performance;
  /** By event, what a test says of the world before it: `set weekday = closed`. */
  readonly world: readonly (readonly string[])[];
  /** What was played, as `parseScenario` reads it. */
  readonly scenario: TestCase["scenario"];
  /** A test of what should happen instead. */
  readonly test: string;
}

/** A property of a policy with what was found out. */
export interface ProvedProperty {
  /** As a policy writes it. */
  readonly text: string;
  readonly property: PropertyIr;
  readonly finding: Finding;
  /** Time that it took. */
  readonly ms: number;
}
