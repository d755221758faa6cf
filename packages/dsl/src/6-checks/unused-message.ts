import type { WrittenPolicy } from "./check.ts";
import { unusedMessage } from "./diagnostics.ts";
import { eachSend } from "./placements/each-send.ts";

/** Finds messages that the policy itself declares and never sends; those of a base policy are its business. */
export function checkUnusedMessage({ model }: WrittenPolicy) {
  if (model.unclear) return [];
  const unused = new Map([...model.messages].filter(([, { policy }]) => policy === model.policy));
  for (const { message } of eachSend(model)) {
    unused.delete(message);
    if (unused.size === 0) break;
  }
  return [...unused].map(([name, { span }]) => unusedMessage(span, { name }));
}
