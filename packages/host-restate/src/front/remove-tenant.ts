import { type Ingress, rpc } from "@restatedev/restate-sdk-clients";
import { askRestate, sqlText } from "../engine/ask-restate.ts";
import type { RestateSite } from "../setup.ts";

/** How many conversations are forgotten at once. */
const atOnce = 64;

/**
 * Forgets the tenant with all its conversations. What was submitted before and is decided meanwhile is forgotten, too: servers know for
 * a while of a tenant that is none any more. Throws where `signal` says that it has taken too long; asked again, it goes on with what is left.
 */
export async function removeTenant(
  { faces, admin, believes }: Pick<RestateSite, "faces" | "admin" | "believes">,
  ingress: Ingress,
  { tenant, signal }: { readonly tenant: string; readonly signal: AbortSignal },
): Promise<void> {
  const asking = () => rpc.opts<null, null>({ signal });
  await ingress.client(faces.tenant, tenant).remove(null, asking());
  await new Promise<void>((resolve) => setTimeout(resolve, believes));
  const [conversation, outbox] = [faces.conversation.name, faces.outbox.name];
  const begins = `${JSON.stringify([tenant]).slice(0, -1)},`;
  const left = `select distinct service_key from state
    where service_name in (${sqlText(conversation)}, ${sqlText(outbox)}) and starts_with(service_key, ${sqlText(begins)})
    limit ${atOnce}`;
  const forget = async (id: string) => {
    await ingress.client(faces.conversation, id).forget(null, asking());
    await ingress.client(faces.outbox, id).forget(null, asking());
  };
  for (let rows = await askRestate(admin, left, signal); rows.length > 0; ) {
    await Promise.all(rows.map((row) => forget(String(row.service_key))));
    rows = await askRestate(admin, left, signal);
  }
}
