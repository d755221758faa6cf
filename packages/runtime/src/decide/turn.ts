import type { Conversation } from "@annae/vocabulary";
import type { Dropped } from "../explain/dropped.ts";
import type { Trace } from "../explain/trace.ts";
import type { Delivery } from "../render/delivery.ts";

/** All that one event led to. */
export interface Turn {
  /** The conversation from now on. */
  readonly conversation: Conversation;
  /** Situation of a request; null for every other event. */
  readonly situation: string | null;
  /** Rules that fired, in order. */
  readonly rules: readonly string[];
  readonly deliveries: readonly Delivery[];
  /** Names of the actions carried out, in order. */
  readonly effects: readonly string[];
  /** Whether the counselor is called. */
  readonly alert: boolean;
  /** What was asked for and left out. */
  readonly dropped: readonly Dropped[];
  readonly trace: Trace;
}
