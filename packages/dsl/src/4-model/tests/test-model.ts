import type { Expectation } from "@annae/ir";
import type { Category } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { TestWorld } from "./test-world.ts";

/** What happens, in the shape of a scenario's event. */
export type Happening =
  | { readonly type: "enter" | "tick" }
  | { readonly type: "request"; readonly category?: Category }
  | { readonly type: "message"; readonly text: string }
  | { readonly type: "accept"; readonly counselor: string }
  | { readonly type: "reply"; readonly counselor: string; readonly text: string }
  | { readonly type: "end"; readonly by: "counselor" | "customer" };

/** One event of a test whose names are known. */
export interface ModelTestEvent {
  /** The whole statement. */
  readonly span: Span;
  /** The part in front of the `=>`. */
  readonly told: Span;
  /** "2026-11-20T19:00:00+09:00" */
  readonly at: string;
  readonly happening: Happening;
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
