import type { ConversationKey, Inbound, Submitted } from "@annae/host";
import { decideTurn, isTooOld, type Tenant, type Turned } from "@annae/host/turn";
import type { Moment } from "@annae/vocabulary";
import type { ObjectContext } from "@restatedev/restate-sdk";
import type { Mark, Submission } from "../../faces/messages.ts";
import type { RestateSite } from "../../setup.ts";
import { hasMoved, needsDesk } from "../needs-desk.ts";
import { countsOf, emptyTally, floorOf } from "../tally.ts";
import {
  type ConversationState,
  keptAnswer,
  keptFor,
  stateAfter,
  stateOf,
  store,
} from "./record.ts";

/** An event in a conversation, with all that it is decided by. */
export interface EventScene {
  readonly key: ConversationKey;
  readonly inbound: Inbound;
  readonly mark: Mark;
  readonly now: Moment;
  readonly tenant: Tenant;
  readonly before: ConversationState | null;
}

const nothingToDo = countsOf(emptyTally, 0);

/** The revision that is later: servers that know different ones never take a conversation back and forth. */
export function later(one: Mark | undefined, other: Mark): Mark {
  return one !== undefined && one.number >= other.number ? one : other;
}

/** Decides an event that was handed in, or says what was decided before. */
export async function submit(
  site: RestateSite,
  ctx: ObjectContext,
  submission: Omit<Submission, "token">,
): Promise<Submitted> {
  const { key, inbound, now } = submission;
  const before = await stateOf(ctx);
  const id = `${inbound.source}:${inbound.id}`;
  const mark = later(before?.mark, submission.mark);
  const tenant = await site.tenants.at(key.tenant, mark);
  const keepFor = keptFor(site, tenant);
  const known = before === null ? null : await keptAnswer(ctx, id, now - keepFor);
  site.at("loaded");
  if (known !== null) return { kind: "repeated", answer: known.answer };
  if (isTooOld(inbound, keepFor)) return { kind: "failed", fault: "tooOld" };
  if (tenant === null) return { kind: "failed", fault: "unknownTenant" };
  const seen = site.telemetry.deciding(key, inbound);
  let outcome: Submitted["kind"] | null = null;
  try {
    const decided = await decideEvent(site, ctx, { ...submission, mark, tenant, before });
    outcome = decided.kind;
    return decided;
  } finally {
    seen(outcome);
  }
}

/** Decides the event here or at the desk, and stores what it comes to. */
export async function decideEvent(
  site: RestateSite,
  ctx: ObjectContext,
  scene: EventScene,
): Promise<Submitted> {
  const { key, mark, now, before } = scene;
  const own = decideHere(scene);
  if (!own.ok) return failed(site, key, own);
  const asks = needsDesk(scene.tenant, before?.kept, own.turn);
  const decided = asks
    ? await askDesk(site, ctx, scene)
    : { ok: true as const, turns: [own.turn], counts: countsBy(scene) };
  site.at("decided");
  if (!decided.ok) return failed(site, key, decided);
  const [turn] = decided.turns;
  const after = stateAfter(before, decided, mark);
  if (after !== null) store(site, ctx, after, { ...decided, tenant: scene.tenant }, now);
  const kept = (after ?? before)?.kept ?? null;
  // The desk has counted what it decided; what cannot be kept has not happened.
  if (asks ? after === null : kept !== null && hasMoved(before?.kept, kept)) {
    ctx
      .sendClient(site.faces.desk, key.tenant)
      .moved({ id: ctx.key, kept, answers: null, mark, now });
    site.at("movedDesk");
  }
  if (after === null || turn === undefined) return { kind: "failed", fault: "tooLarge" };
  return { kind: "decided", answer: turn.answer };
}

function countsBy({ before }: EventScene) {
  return before?.counts ?? nothingToDo;
}

function decideHere(scene: EventScene): Turned {
  const { tenant, before } = scene;
  const floor = floorOf(tenant.kept.revision.counselors, countsBy(scene));
  return decideTurn({ ...scene, before: before?.kept, floor, calm: 0 });
}

function askDesk(
  { faces }: RestateSite,
  ctx: ObjectContext,
  { key, inbound, mark, now, before }: EventScene,
) {
  return ctx
    .client(faces.desk, key.tenant)
    .decide({ key, inbound, mark, now, before: before?.kept ?? null });
}

function failed(
  { notice }: RestateSite,
  key: ConversationKey,
  { fault, reason }: Extract<Turned, { ok: false }>,
): Submitted {
  if (fault === "ruleFailed") notice({ kind: "failed", key, reason });
  return { kind: "failed", fault };
}
