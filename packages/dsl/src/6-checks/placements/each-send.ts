import type { EventName } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { Model } from "../../4-model/model.ts";

/** A place where a rule sends a message of the policy. */
export interface Send {
  readonly event: EventName;
  readonly message: string;
  readonly span: Span;
}

/** Visits every place where a message is sent, those behind conditions and `else` included. */
export function eachSend(model: Model, visit: (send: Send) => void): void {
  for (const { event, rules } of [...model.events.values()].flat()) {
    for (const { sends } of rules) {
      for (const { step, span } of sends) {
        if ("message" in step) visit({ event, message: step.message, span });
      }
    }
  }
}
