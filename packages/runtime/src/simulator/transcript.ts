import type { EventDetails, EventName, RoomState } from "@annae/vocabulary";
import type { Trace } from "../explain/trace.ts";
import type { Delivery } from "../render/delivery.ts";

/** One event and what it led to. */
export interface TranscriptStep {
  /** ISO 8601 with the tenant's offset. */
  readonly at: string;
  readonly event: EventName;
  /** `auto`: the player itself did it, as a chat server would. */
  readonly cause: "scenario" | "auto";
  /** Of a request, else null. */
  readonly situation: string | null;
  /** Labels of the rules that fired, in order. */
  readonly rules: readonly string[];
  readonly deliveries: readonly Delivery[];
  readonly effects: readonly string[];
  /** Whether the counselor is called: by a message that calls, or by the customer's own words in a consultation. */
  readonly alert: boolean;
  /** When a tick would next lead to something if nothing else happened, as `at`; null: never, or nobody asked. */
  readonly wakeAt: string | null;
  /** State after the step. */
  readonly room: RoomState;
  readonly roomTitle: string | null;
}

/** A scenario as it was played: the JSON that `annae simulate --json` prints. */
export interface Transcript {
  readonly scenario: string;
  readonly policy: string;
  readonly channel: string;
  readonly steps: readonly TranscriptStep[];
}

/** What a person wants to know of a step beyond the transcript. */
export interface StepNote {
  /** The words that were written, and the counselor's name; null where nobody wrote. */
  readonly words: { readonly by: string | null; readonly text: string } | null;
  /** What the event carries, as people read it: counselors by name. */
  readonly details: EventDetails;
  /** How the rules decided; null where the event had been handled before. */
  readonly trace: Trace | null;
}
