import { conversationKey } from "@annae/host/ledger";
import type { Unsent } from "@annae/host/turn";
import { askRestate, sqlText } from "../engine/ask-restate.ts";
import type { RestateSite } from "../setup.ts";

/** How many conversations are looked at; where more wait, there are at least so many. */
const most = 10_000;

/**
 * The conversations in which something waits to be sent, for all servers together: those in which it is being sent, and those in
 * which that has failed and is tried again. Empty where Restate cannot be asked.
 */
export async function readUnsent({
  faces,
  admin,
  clock,
}: Pick<RestateSite, "faces" | "admin" | "clock">): Promise<readonly Unsent[]> {
  const outbox = sqlText(faces.outbox.name);
  try {
    const rows = await askRestate(
      admin,
      `select key, min(since) as since from (
         select target_service_key as key, cast(to_unixtime(created_at) as bigint) * 1000 as since from sys_invocation
         where target_service_name = ${outbox} and target_handler_name = 'post' and status <> 'completed'
         union all
         select service_key as key, coalesce(try_cast(substr(value_utf8, strpos(value_utf8, '"since":') + 8, 13) as bigint), ${clock.now()}) as since from state
         where service_name = ${outbox} and key = 'queue'
       ) group by key limit ${most}`,
    );
    return rows.map(({ key, since }) => ({
      channel: conversationKey(String(key)).channel,
      since: Number(since),
    }));
  } catch {
    return [];
  }
}
