import type { EventName } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { Model, ModelAction } from "../../4-model/model.ts";

/** A place where a rule sends a message of the policy. */
export interface Send {
  readonly event: EventName;
  readonly message: string;
  readonly span: Span;
}

/** Every place where a message is sent, those behind conditions and `else` included. */
export function* eachSend(model: Model): Generator<Send> {
  for (const { event, rules } of [...model.events.values()].flat()) {
    for (const rule of rules) {
      for (const action of rule.actions) yield* sendsOf(action, event);
    }
  }
}

function* sendsOf(action: ModelAction, event: EventName): Generator<Send> {
  for (let next: ModelAction | null = action; next !== null; next = next.otherwise) {
    if (next.step?.do === "send" && "message" in next.step) {
      yield { event, message: next.step.message, span: next.span };
    }
  }
}
