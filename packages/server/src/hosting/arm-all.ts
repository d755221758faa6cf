import type { Fault } from "@annae/runtime";
import type { House } from "../house.ts";
import type { PolicyFinding, TenantContent } from "../protocol/tenant.ts";
import { type Arming, lastArming, noteArmed } from "../tenants/armings.ts";
import { contentFrom, setupOf } from "../tenants/content.ts";
import { type Bookcase, type Prepared, prepare } from "../tenants/prepare.ts";
import { findRevision, keepRevision, revisionId } from "../tenants/revisions.ts";
import type { TenantSetup } from "../tenants/tenant-setup.ts";
import { arm } from "./arm.ts";

/** Who puts in force what a tenant begins with. */
const beginner = "setup";

/** Puts in force what each tenant decides by, or says what is wrong with the first of which something is. */
export async function armAll(
  house: House,
  setups: readonly TenantSetup[],
  standard: Bookcase["standard"],
): Promise<readonly Fault[]> {
  for (const setup of setups) {
    const prepared = await armOne(house, setup, standard);
    if (!prepared.ok) return prepared.findings.map(faultOf);
  }
  return [];
}

/** What operators have put in force stays in force; what the tenant begins with is a revision like theirs. */
async function armOne(
  house: House,
  setup: TenantSetup,
  standard: Bookcase["standard"],
): Promise<Prepared> {
  const { database, now } = house;
  const doing = { tenant: setup.id, by: beginner, now: now() };
  const own = await contentFrom(database, doing, setup);
  const last = await lastArming(database, setup.id);
  const armed = last !== null && stays(last, own) ? last : null;
  const found = armed && (await findRevision(database, setup.id, armed.revision));
  const content = found?.content ?? own;
  const prepared = await prepare(await setupOf(database, setup.id, content), { standard });
  if (!prepared.ok) return prepared;
  await arm(house, setup, prepared);
  if (armed === null) {
    const { findings } = prepared;
    await keepRevision(database, doing, { content, note: "", findings });
    const revision = revisionId(content);
    const noted = { revision, at: doing.now, by: beginner, reason: "", shadowed: 0 };
    await noteArmed(database, setup.id, noted);
  }
  return prepared;
}

/** Whether it stays: an operator has put it in force, or it is still what the tenant begins with. */
function stays({ by, revision }: Arming, own: TenantContent): boolean {
  return by !== beginner || revision === revisionId(own);
}

function faultOf({ path, ko, en }: PolicyFinding): Fault {
  return { path, message: { ko, en } };
}
