import { createHash } from "node:crypto";
import type { ConversationKey } from "@annae/host";

/** Whom a line of the audit trail is about: the same for the same customer, and their name on the platform can't be read from it. Its first letters are those of the name that is shown. */
export function markOfCustomer({ channel, customer }: Omit<ConversationKey, "tenant">): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([channel, customer]))
    .digest("hex");
  return `${channel}:${digest.slice(0, 16)}`;
}
