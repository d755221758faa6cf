import type { Model } from "../4-model/model.ts";
import { unusedMessage } from "./diagnostics.ts";
import { eachSend } from "./placements/each-send.ts";

/** Finds messages that the policy itself declares and never sends; those of a base policy are its business. */
export function checkUnusedMessage(model: Model) {
  if (model.unclear) return [];
  const sent = new Set<string>();
  eachSend(model, ({ message }) => sent.add(message));
  return [...model.messages.values()]
    .filter(({ name, policy }) => policy === model.policy && !sent.has(name))
    .map(({ name, span }) => unusedMessage(span, { name }));
}
