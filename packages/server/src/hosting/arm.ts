import type { House } from "../house.ts";
import { usualDays } from "../privacy/retention.ts";
import { asTheySay } from "../tenants/own-status.ts";
import type { Prepared } from "../tenants/prepare.ts";
import type { TenantSetup } from "../tenants/tenant-setup.ts";

/** Puts it in force: every event that comes after it is decided by it. False: it cannot be stored now, and nothing has changed. */
export async function arm(
  { host, database, tenants, pictures, catchUp, hub }: House,
  {
    id,
    name,
    origins,
    keepDays = usualDays,
  }: Pick<TenantSetup, "id" | "name" | "origins" | "keepDays">,
  { revision: prepared, images }: Extract<Prepared, { ok: true }>,
): Promise<boolean> {
  const counselors = await asTheySay(database, id, prepared.counselors);
  const revision = { ...prepared, counselors };
  // Pictures first: a message must not show what is not there.
  pictures.put(id, images);
  if ((await host.reviseTenant(id, revision)) === null) return false;
  tenants.put({ id, name, origins, keepDays, revision });
  await catchUp(id);
  hub.poke(["rooms", id]);
  return true;
}
