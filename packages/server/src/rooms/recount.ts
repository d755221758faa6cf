import type { ConversationKey, Host } from "@annae/host";
import type { Database } from "../storage/tables.ts";
import { countUndelivered } from "./look-at.ts";
import { roomName } from "./room-name.ts";

/** Counts anew what was not delivered in that conversation. */
export async function recount(
  { host, database }: { readonly host: Pick<Host, "undelivered">; readonly database: Database },
  key: ConversationKey,
): Promise<void> {
  const all = await host.undelivered(key.tenant);
  const own = all.filter(({ conversation }) => roomName(conversation) === roomName(key));
  await countUndelivered(database, key, own.length);
}
