import type { Facts, Lexicon } from "@annae/ir";
import type { EventName, Moment } from "@annae/vocabulary";
import type { Dropped } from "./dropped.ts";

/** All that is needed to explain a decision later; the explanation itself is worked out when asked for. */
export interface Trace {
  readonly event: EventName;
  readonly at: Moment;
  /** Whether the rules of the event were asked: not where it means nothing in the state of the room. */
  readonly decided: boolean;
  /** What the rules were told. */
  readonly facts: Facts;
  /** Every fact that was asked for, those of texts and channel tables included. */
  readonly asked: Facts;
  readonly dropped: readonly Dropped[];
  /** How to speak of the facts. */
  readonly lexicon: Lexicon;
}
