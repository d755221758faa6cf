import type { ConversationKey, Notice, SendResult } from "../seam.ts";
import { withoutReason } from "./after-sending.ts";

/** What is known of doors by which nothing goes out. */
export interface Troubles {
  /** Something was sent there, or not. */
  readonly met: (conversation: ConversationKey, result: SendResult) => void;
}

/** Tells operators once that a door is blocked, until something has gone out by it again. */
export function createTroubles(notice: (notice: Notice) => void): Troubles {
  const told = new Set<string>();
  return {
    met: ({ tenant, channel }: ConversationKey, result: SendResult) => {
      const blocks = result.kind === "later" && result.operator === true;
      if (!blocks && (result.kind !== "sent" || told.size === 0)) return;
      const door = JSON.stringify([tenant, channel]);
      if (!blocks) return void told.delete(door);
      if (told.has(door)) return;
      told.add(door);
      notice({ kind: "blocked", tenant, channel, reason: result.reason ?? withoutReason });
    },
  };
}
