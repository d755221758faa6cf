import type { Doing } from "../access/audit.ts";
import type { House } from "../house.ts";
import type { NotDone } from "../http/problems.ts";
import type { Shadows } from "../insight/shadows.ts";
import type { GateStand, WordGate } from "../protocol/gates.ts";
import type { ShadowRun } from "../protocol/insight.ts";
import type { RevisionState } from "../protocol/tenant.ts";
import { lastArming, noteArmed } from "../tenants/armings.ts";
import { setupOf } from "../tenants/content.ts";
import { gateStands, gatesOfRevision, notOpen } from "../tenants/gates.ts";
import type { Bookcase } from "../tenants/prepare.ts";
import { findRevision } from "../tenants/revisions.ts";
import { arm } from "./arm.ts";

/** Which revision is to be in force, and who answers for it. */
export interface Arms {
  readonly id: string;
  readonly reason: string;
  /** What is in force as far as they know; undefined: whatever it is. */
  readonly over?: string | null | undefined;
  /** Ids of the ways in which its shadow came out otherwise that they have looked at. */
  readonly seen: readonly string[];
  /** Gates for which they answer. */
  readonly despite: readonly WordGate[];
}

/** What stands behind it. */
export interface ForceParts {
  readonly standard: Bookcase["standard"];
  readonly shadows: Shadows;
}

/** Puts exactly what was checked in force, at once and as a whole, or says why not: then all is as before. */
export async function putInForce(
  house: House,
  { standard, shadows }: ForceParts,
  doing: Doing,
  arms: Arms,
): Promise<{ readonly ok: true } | NotDone> {
  const { database, tenants, workroom, hub } = house;
  const { tenant, by, now } = doing;
  const { id, reason, over } = arms;
  const known = tenants.find(tenant);
  const found = await findRevision(database, tenant, id);
  if (found === null || known === undefined) return { ok: false, code: "notFound" };
  const { revision, content } = found;
  const shadow = revision.armed === null ? await shadows.look(tenant) : null;
  const shut = shutGates(revision, arms, shadow);
  if (shut.length > 0) return { ok: false, code: "gateClosed", gates: [...shut] };
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
  const shadowed = shadow?.revision === id ? shadow.played : 0;
  await noteArmed(database, tenant, { revision: id, at: now, by, reason, shadowed });
  await shadows.ended(doing, id);
  hub.poke(["tenant", tenant]);
  return { ok: true };
}

/** What stands between a revision and its customers; what was in force before goes back without. */
function shutGates(
  { id, findings, armed }: RevisionState,
  { over, seen, despite }: Arms,
  shadow: ShadowRun | null,
): readonly GateStand[] {
  if (armed !== null) return [];
  const ways = shadow?.revision === id ? shadow.classes : [];
  const unseen = ways.filter((one) => !seen.includes(one.id)).length;
  const asked = [
    gateStands("compared", over === undefined ? 1 : 0),
    gateStands("differences", unseen),
  ];
  return notOpen([...gatesOfRevision(id, findings, shadow), ...asked], despite);
}
