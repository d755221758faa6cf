import { createHash } from "node:crypto";
import type { ConversationKey } from "@annae/host";

/** Names a room within its tenant: what stands in addresses. */
export function roomName({ channel, customer }: Omit<ConversationKey, "tenant">): string {
  return Buffer.from(JSON.stringify([channel, customer])).toString("base64url");
}

/** The conversation of that name; null: no room is called so. */
export function roomNamed(tenant: string, name: string): ConversationKey | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(name, "base64url").toString());
    if (!Array.isArray(parts)) return null;
    const [channel, customer, ...more] = parts;
    const named = typeof channel === "string" && typeof customer === "string" && more.length === 0;
    const key = named ? { tenant, channel, customer } : null;
    return key !== null && roomName(key) === name ? key : null;
  } catch {
    return null;
  }
}

/** What a customer is called whose name nobody knows: the same for the same one, and without the platform's key, which is secret. */
export function shownCustomer({ channel, customer }: Omit<ConversationKey, "tenant">): string {
  const digest = createHash("sha256")
    .update(JSON.stringify([channel, customer]))
    .digest("hex");
  return `고객 ${digest.slice(0, 4).toUpperCase()}`;
}
