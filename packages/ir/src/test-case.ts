import type { RoomState, Speaker } from "@annae/vocabulary";
import type { Place } from "./ir.ts";

/** A message that is to reach somebody. */
export interface ExpectedDelivery {
  readonly expect: "delivery";
  /** Name of the policy's message; null: any, or none. */
  readonly message: string | null;
  /** Code of the platform message that stands for it; null: the message itself is shown. */
  readonly system: string | null;
  /** Who seems to speak to the customer; null: anybody. */
  readonly speaker: Speaker | null;
  /** Parts of the text, each of which must occur. */
  readonly containing: readonly string[];
  /** Who seems to speak to the counselor; null: anybody. */
  readonly counselorSpeaker: Speaker | null;
  /** Code of the platform message that the counselor sees; null: whatever it is. */
  readonly counselorSystem: string | null;
}

/** One thing that a test expects of an event and of what follows from it by itself. */
export type Expectation =
  | { readonly expect: "nothing" }
  | ExpectedDelivery
  | { readonly expect: "effect"; readonly action: string }
  | { readonly expect: "room"; readonly state: RoomState }
  /** What the last request of the conversation was decided to be. */
  | { readonly expect: "situation"; readonly label: string }
  | { readonly expect: "rule"; readonly label: string };

/** What a test expects of one event of its scenario. */
export interface TestEvent {
  readonly place: Place;
  /** The event as its author wrote it: `at 2026-11-20 19:00 request`. */
  readonly written: string;
  readonly expected: readonly Expectation[];
}

/** A test of a policy: a conversation, and what each of its events is to lead to. */
export interface TestCase {
  readonly title: string;
  readonly place: Place;
  readonly channel: string;
  readonly chatbot: boolean;
  /** JSON in the format that `parseScenario` reads. */
  readonly scenario: Readonly<Record<string, unknown>>;
  /** As many as the scenario's events, in the same order. */
  readonly events: readonly TestEvent[];
}
