import { conversationId } from "../ledger/ledger.ts";
import { stuckIn } from "../outbox/stuck-in.ts";
import type { Accepted, Host, Submitted } from "../seam.ts";
import { createWorkshop, type Workshop } from "./create-workshop.ts";
import { type LoggingHost, logPage } from "./decision-log.ts";
import type { HostSetup } from "./setup.ts";
import { happen, revise, type Settling, settle } from "./works.ts";

/** Milliseconds until what is refused or could not be stored may come again. */
const retryAfter = 1_000;

/**
 * A host over the ledger. What happens to it before it is stored is as if it had not happened; once it is started it goes on with
 * everything that it finds there: payloads that were not sent, conversations that were to wake up.
 */
export function createHost(setup: HostSetup): LoggingHost {
  const shop = createWorkshop(setup);
  const { ground, inCommit } = shop;
  const { ledger, library } = ground;
  const submit: Host["submit"] = (key, inbound) =>
    ground.telemetry.submitted(key, inbound, async () => {
      if (shop.isFull()) return { kind: "refused", retryAfter };
      const submitted = await inCommit((group) => happen(group, key, inbound));
      return submitted ?? { kind: "unavailable", retryAfter };
    });
  return {
    submit,
    accept: async (key, inbound) => acceptedOf(await submit(key, inbound)),
    read: async (key) => ledger.kept(conversationId(key))?.conversation ?? null,
    reviseTenant: (tenant, revision) =>
      inCommit((group) => revise(group, { tenant, revision, library })),
    undelivered: async (tenant) => ledger.undelivered(tenant),
    decisions: async (tenant, after = 0) => logPage(ledger, tenant, after),
    stuck: async (tenant) => stuckIn(ledger.unsent(), tenant),
    sendAgain: (tenant, key) => settleOne(shop, { tenant, key, how: "again" }),
    setAside: (tenant, key) => settleOne(shop, { tenant, key, how: "aside" }),
    forget: (tenant, customer) => forget(shop, tenant, customer),
    stop: shop.stop,
  };
}

function acceptedOf(submitted: Submitted): Accepted {
  return "answer" in submitted ? { kind: "accepted" } : submitted;
}

async function settleOne(
  { ground, inCommit }: Workshop,
  { tenant, key, how }: { readonly tenant: string; readonly key: string; readonly how: Settling },
): Promise<boolean> {
  const settled = await inCommit((group) => {
    const undelivered = ground.ledger.undelivered(tenant).find((one) => one.key === key);
    if (undelivered === undefined) return { value: false, notices: [] };
    return settle(group, { tenant, undelivered, how });
  });
  return settled ?? false;
}

async function forget(
  { ground, inCommit }: Workshop,
  tenant: string,
  customer: string,
): Promise<"complete" | "pending"> {
  const forgotten = await inCommit((group) => {
    for (const { id: channel } of ground.channels) {
      group.put({ kind: "forget", id: conversationId({ tenant, channel, customer }) });
    }
    return { value: true, notices: [] };
  });
  return forgotten === true ? "complete" : "pending";
}
