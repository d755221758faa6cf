import type { Expectation } from "@annae/ir";
import type { Span } from "@annae/syntax";
import type { TestWorld } from "./test-world.ts";

/** One event of a test whose names are known. */
export interface ModelTestEvent {
  /** The whole statement. */
  readonly span: Span;
  /** The part in front of the `=>`. */
  readonly told: Span;
  /** "2026-11-20T19:00:00+09:00" */
  readonly at: string;
  /** What happens, in the shape of a scenario's event. */
  readonly happening: Readonly<Record<string, unknown>>;
  /** The world in which it happens. */
  readonly world: TestWorld;
  readonly expected: readonly Expectation[];
}

/** A test whose names are known and whose values have the right types. */
export interface ModelTest {
  readonly title: string;
  /** Where the title is written. */
  readonly span: Span;
  readonly channel: string;
  readonly chatbot: boolean;
  /** The world before the first event. */
  readonly world: TestWorld;
  readonly events: readonly ModelTestEvent[];
}
