import { messages } from "@annae/channel-web/wire-schema";
import type { Transport } from "@annae/host";
import * as z from "zod";
import type { Hub } from "../live/hub.ts";
import type { Database } from "../storage/tables.ts";
import { addWindowEntry } from "./window-entries.ts";

const message = z.union([messages[1], messages[2]]);

const unreadable = {
  ko: "채팅 창이 이해할 수 없는 메시지입니다",
  en: "the chat window would not understand the message",
};

/** The door to customers' windows: what is put there is theirs, whether a window is open now or opens later. */
export function windowTransport(database: Database, hub: Hub): Transport {
  return {
    whenUnknown: "again",
    send: async (payload, { conversation: { tenant, customer } }) => {
      const read = message.safeParse(payload);
      if (!read.success) return { kind: "never", reason: unreadable };
      const { id, at } = read.data;
      const entry = { type: "message", message: read.data } as const;
      await addWindowEntry(database, { tenant, customer }, { key: `m/${id}`, at, entry });
      hub.poke(["window", tenant, customer]);
      return { kind: "sent" };
    },
  };
}
