import type { EventName } from "@annae/vocabulary";
import type { Facts } from "../facts.ts";

/** One decision that a policy made: the event, and the facts that its rules were told. */
export interface Sample {
  readonly event: EventName;
  readonly facts: Facts;
}
