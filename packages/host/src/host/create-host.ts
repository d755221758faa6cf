import { type Change, conversationId } from "../ledger/ledger.ts";
import { stuckIn } from "../outbox/stuck-in.ts";
import type { Accepted, ConversationKey, Host, Inbound, Settling, Submitted } from "../seam.ts";
import { decisionsInPage, logPage } from "../turn/log-page.ts";
import { isTooOld } from "../turn/runtime-event.ts";
import { createWorkshop, type Workshop } from "./create-workshop.ts";
import type { Group } from "./group.ts";
import type { HostSetup } from "./setup.ts";
import { type Done, happen, revise, settle } from "./works.ts";

/** Milliseconds until what is refused or could not be stored may come again. */
const retryAfter = 1_000;

const tooOld = Promise.resolve({ kind: "failed", fault: "tooOld" } as const);
const refused = Promise.resolve({ kind: "refused", retryAfter } as const);
const unavailable: Submitted = { kind: "unavailable", retryAfter };

/**
 * A host over the ledger. What happens to it before it is stored is as if it had not happened; once it is started it goes on with
 * everything that it finds there: payloads that were not sent, conversations that were to wake up.
 */
export function createHost(setup: HostSetup): Host {
  const shop = createWorkshop(setup);
  const { ground, inCommit } = shop;
  const { ledger, library } = ground;
  const submit: Host["submit"] = (key, given) =>
    ground.telemetry.submitting(key, given, (inbound) => {
      if (isTooOld(inbound, ground.keepFor)) return tooOld;
      if (shop.isFull()) return refused;
      return inCommit((group) => decide(ground, group, key, inbound), unavailable, inbound.trace);
    });
  return {
    submit,
    accept: async (key, inbound) => acceptedOf(await submit(key, inbound)),
    read: async (key) => ledger.kept(conversationId(key))?.conversation ?? null,
    reviseTenant: (tenant, revision) =>
      inCommit((group) => revise(group, { tenant, revision, library }), null),
    undelivered: async (tenant) => ledger.undelivered(tenant),
    decisions: async (tenant, after = 0) =>
      logPage(tenant, after, {
        decisions: ledger.decisions(tenant, after, decisionsInPage),
        basis: (revision) => ledger.basis(tenant, revision),
      }),
    present: (key) => present(shop, conversationId(key)),
    stuck: async (tenant) => stuckIn(ledger.unsent(), tenant),
    sendAgain: (tenant, key) => settleOne(shop, { tenant, key, how: "again" }),
    setAside: (tenant, key) => settleOne(shop, { tenant, key, how: "aside" }),
    forget: (tenant, customer) =>
      forget(
        shop,
        ground.channels.map(({ id: channel }): Change => {
          return { kind: "forget", id: conversationId({ tenant, channel, customer }) };
        }),
      ),
    removeTenant: (tenant) => forget(shop, [{ kind: "removed", tenant }]),
    stop: shop.stop,
  };
}

function decide(
  { telemetry }: Workshop["ground"],
  group: Group,
  key: ConversationKey,
  inbound: Inbound,
): Done<Submitted> {
  const seen = telemetry.deciding(key, inbound);
  let outcome: Submitted["kind"] | null = null;
  try {
    const done = happen(group, key, inbound);
    outcome = done.value.kind;
    return done;
  } finally {
    seen(outcome);
  }
}

async function present({ ground, inCommit, carry }: Workshop, id: string): Promise<void> {
  await inCommit((group) => {
    const kept = group.kept(id);
    if (kept?.post != null) {
      // Never the moment that an attempt under way was made for: that attempt would put it off again.
      const at = ground.clock.now() + Number(kept.post.at === ground.clock.now());
      group.put({ kind: "kept", id, kept: { ...kept, post: { ...kept.post, at } } });
    }
    return { value: null, notices: [] };
  }, null);
  carry(id);
}

function acceptedOf(submitted: Submitted): Accepted {
  return "answer" in submitted ? { kind: "accepted" } : submitted;
}

function settleOne(
  { ground, inCommit }: Workshop,
  { tenant, key, how }: { readonly tenant: string; readonly key: string; readonly how: Settling },
): Promise<boolean> {
  return inCommit((group) => {
    const undelivered = ground.ledger.undelivered(tenant).find((one) => one.key === key);
    if (undelivered === undefined) return { value: false, notices: [] };
    return settle(group, { tenant, undelivered, how });
  }, false);
}

function forget(
  { inCommit }: Workshop,
  changes: readonly Change[],
): Promise<"complete" | "pending"> {
  return inCommit<"complete" | "pending">((group) => {
    for (const change of changes) group.put(change);
    return { value: "complete", notices: [] };
  }, "pending");
}
