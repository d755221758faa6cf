import type { Span } from "@annae/syntax";
import type { EventName } from "@annae/vocabulary";
import type { Model } from "../../4-model/model.ts";

/** A place where a rule sends a message of the policy, or tells it to the counselor. */
export interface Send {
  readonly event: EventName;
  /** `tell`: the counselor alone sees it. */
  readonly verb: "send" | "tell";
  readonly message: string;
  readonly span: Span;
}

/** Every place where a message is sent, those behind conditions and `else` included. */
export function* eachSend(model: Model): Generator<Send> {
  for (const { event, rules } of [...model.events.values()].flat()) {
    for (const { sends } of rules) {
      for (const { step, span } of sends) {
        if ("message" in step) yield { event, verb: step.do, message: step.message, span };
      }
    }
  }
}

/** Names of the messages that are told to counselors and never sent to customers. */
export function onlyTold(model: Model): ReadonlySet<string> {
  const names = { send: new Set<string>(), tell: new Set<string>() };
  for (const { rules } of [...model.events.values()].flat()) {
    for (const { sends } of rules) {
      for (const { step } of sends) if ("message" in step) names[step.do].add(step.message);
    }
  }
  for (const name of names.send) names.tell.delete(name);
  return names.tell;
}
