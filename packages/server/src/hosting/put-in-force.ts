import type { Doing } from "../access/audit.ts";
import type { House } from "../house.ts";
import type { NotDone } from "../http/problems.ts";
import { lastArming, noteArmed } from "../tenants/armings.ts";
import { setupOf } from "../tenants/content.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { findRevision } from "../tenants/revisions.ts";
import { arm } from "./arm.ts";

/** Which revision is to be in force, and who answers for it. */
export interface Arms {
  readonly id: string;
  readonly reason: string;
  /** What is in force as far as they know; undefined: whatever it is. */
  readonly over?: string | null | undefined;
  /** Whether they answer for what could not be decided. */
  readonly undecided: boolean;
}

/** Puts exactly what was checked in force, at once and as a whole, or says why not: then all is as before. */
export async function putInForce(
  house: House,
  standard: Bookcase["standard"],
  { tenant, by, now }: Doing,
  { id, reason, over, undecided }: Arms,
): Promise<{ readonly ok: true } | NotDone> {
  const { database, tenants, workroom, hub } = house;
  const known = tenants.find(tenant);
  const found = await findRevision(database, tenant, id);
  if (found === null || known === undefined) return { ok: false, code: "notFound" };
  const { revision, content } = found;
  if (revision.state === "faulty") return { ok: false, code: "conflict" };
  if (revision.undecided > 0 && !undecided) return { ok: false, code: "conflict", fields };
  const setup = await setupOf(database, tenant, content);
  const worked = await workroom(tenant, "prepare", setup, { standard });
  if (worked.kind === "busy") return { ok: false, code: "tooMany", retryAfter: 5_000 };
  if (worked.kind !== "done" || !worked.came.ok) return { ok: false, code: "conflict" };
  const last = await lastArming(database, tenant);
  if (over !== undefined && over !== (last?.revision ?? null)) {
    return { ok: false, code: "conflict" };
  }
  if (!(await arm(house, known, worked.came))) {
    return { ok: false, code: "unavailable", retryAfter: 1_000 };
  }
  await noteArmed(database, tenant, { revision: id, at: now, by, reason });
  hub.poke(["tenant", tenant]);
  return { ok: true };
}

const fields = [
  {
    path: "undecided",
    ko: "확인하지 못한 질문이 있습니다. 책임지고 반영하려면 undecided를 true로 보내세요",
    en: "some questions could not be decided: whoever answers for it sends undecided: true",
  },
];
