import type { Ingress } from "@restatedev/restate-sdk-clients";
import { askRestate, sqlText } from "../engine/ask-restate.ts";
import type { RestateSite } from "../setup.ts";

/** How often it is looked whether something has come meanwhile. */
const mostLooks = 10;

/**
 * Forgets the tenant with all its conversations; false: events still come. What was submitted before and is decided meanwhile is
 * forgotten, too: servers know for a while of a tenant that is none any more.
 */
export async function removeTenant(
  { faces, admin, believes }: RestateSite,
  ingress: Ingress,
  tenant: string,
): Promise<boolean> {
  await ingress.client(faces.tenant, tenant).remove(null);
  await new Promise<void>((resolve) => setTimeout(resolve, believes));
  const [conversation, outbox] = [faces.conversation.name, faces.outbox.name];
  const begins = `${JSON.stringify([tenant]).slice(0, -1)},`;
  const left = `select distinct service_key from state
    where service_name in (${sqlText(conversation)}, ${sqlText(outbox)}) and starts_with(service_key, ${sqlText(begins)})`;
  for (let look = 0; look < mostLooks; look += 1) {
    const rows = await askRestate(admin, left);
    if (rows.length === 0) return true;
    for (const id of rows.map((row) => String(row.service_key))) {
      await ingress.client(faces.conversation, id).forget(null);
      await ingress.client(faces.outbox, id).forget(null);
    }
  }
  return false;
}
