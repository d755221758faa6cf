import { shortDigest } from "@annae/channel-kit";

/**
 * 30 letters and digits: the same address ([tenant, channel, customer] as JSON), event and index always give the same, and nobody
 * can choose an event whose key is another's (SHA-256).
 */
export function deliveryKey(address: string, event: string, index: number): string {
  return shortDigest(JSON.stringify([address, event, index]));
}
