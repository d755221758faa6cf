import type { LogLine } from "@annae/host";
import { hashOf } from "../access/secrets.ts";
import { withMaskedTexts } from "../rooms/mask-numbers.ts";

/** The line without anything that a customer said, and with another name for them: as long, and decided alike where no rule looks at words. */
export function lineWithoutWords(line: LogLine): LogLine {
  if (line.kind === "revision") return line;
  const { event, caller, tenant, channel } = line;
  const id = hashOf(JSON.stringify([tenant, channel, caller.customer.id])).slice(0, 16);
  const byCustomer = event.type === "message" || event.type === "request";
  return {
    ...line,
    caller: { ...caller, customer: { ...caller.customer, id } },
    event: byCustomer && event.text !== undefined ? { ...event, text: masked(event.text) } : event,
  };
}

/** The line as it leaves the house with its words: without anybody's resident number. */
export function lineWithWords(line: LogLine): LogLine {
  return withMaskedTexts(line);
}

function masked(text: string): string {
  return text.replace(/[\p{L}\p{N}]/gu, "○");
}
