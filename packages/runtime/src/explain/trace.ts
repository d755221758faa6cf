import type { BlockIr, Facts } from "@annae/ir";
import type { EventName, Moment } from "@annae/vocabulary";
import type { Dropped } from "./dropped.ts";
import type { Lexicon } from "./lexicon.ts";

/** All that is needed to explain a decision later; the explanation itself is worked out when asked for. */
export interface Trace {
  readonly event: EventName;
  readonly at: Moment;
  /** The rules of the event, in order. */
  readonly blocks: readonly BlockIr[];
  /** What the rules were told. */
  readonly facts: Facts;
  /** Every fact that was asked for, those of texts and channel tables included. */
  readonly asked: Facts;
  readonly dropped: readonly Dropped[];
  /** How to speak of the facts. */
  readonly lexicon: Lexicon;
}
