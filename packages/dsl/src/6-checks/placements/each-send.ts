import type { Span } from "@annae/syntax";
import type { EventName } from "@annae/vocabulary";
import type { Model } from "../../4-model/model.ts";

/** A place where a rule sends a message of the policy, or tells it to the counselor. */
export interface Send {
  readonly event: EventName;
  readonly message: string;
  readonly span: Span;
}

/** Every place where a message is sent, those behind conditions and `else` included. */
export function* eachSend(model: Model): Generator<Send> {
  for (const { event, rules } of [...model.events.values()].flat()) {
    for (const { sends, tells } of rules) {
      for (const { name, span } of sends) yield { event, message: name, span };
      for (const { name, span } of tells) yield { event, message: name, span };
    }
  }
}

/** Names of the messages that are told to counselors and never sent to customers. */
export function onlyTold(model: Model): ReadonlySet<string> {
  const blocks = [...model.events.values()].flat();
  const told = new Set<string>();
  for (const { rules } of blocks) {
    for (const { tells } of rules) for (const { name } of tells) told.add(name);
  }
  if (told.size === 0) return told;
  for (const { rules } of blocks) {
    for (const { sends } of rules) for (const { name } of sends) told.delete(name);
  }
  return told;
}
