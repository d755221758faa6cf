import { createHash, randomUUID } from "node:crypto";
import type { Accepted, ConversationKey, Host, Inbound, Submitted } from "@annae/host";
import { conversationId } from "@annae/host/ledger";
import { inboundFault, isName } from "@annae/host/turn";
import { type Ingress, rpc } from "@restatedev/restate-sdk-clients";
import type { ToSettle } from "../faces/messages.ts";
import type { RestateSite } from "../setup.ts";
import { createInLine } from "./in-line.ts";
import { readDecisions } from "./read-decisions.ts";
import { readUnsent } from "./read-unsent.ts";
import { connectionReason } from "./registration.ts";
import { removeTenant } from "./remove-tenant.ts";

/** The side of a server to which events are handed. */
export type Front = Omit<Host, "stop">;

/** Milliseconds until what is refused or could not be taken may come again. */
const retryAfter = 1_000;
/** Milliseconds that an answer may take; the event may be decided all the same. */
const answersWithin = 60_000;
/** Milliseconds in which Restate has to take something: platforms want to be answered within 5 s. */
export const takesWithin = 4_000;

/** A front that hands everything to Restate. What it has not been told that Restate has taken, it says is `unavailable`. */
export function createFront(
  site: RestateSite,
  ingress: Ingress,
  { mostWaiting, dying }: { readonly mostWaiting: number; readonly dying: AbortSignal },
): Front {
  const { faces, tenants, clock, notice, telemetry } = site;
  const inLine = createInLine();
  let waiting = 0;
  /** Whoever asks has an answer in the end, also while no server is there to give it. */
  const within = (milliseconds: number) =>
    AbortSignal.any([dying, AbortSignal.timeout(milliseconds)]);
  const asking = <I, O>() => rpc.opts<I, O>({ signal: within(answersWithin) });
  const callOptions = (inbound: Inbound, milliseconds: number) => ({
    idempotencyKey: eventKey(inbound),
    signal: within(milliseconds),
  });
  const conversation = (key: ConversationKey) =>
    ingress.client(faces.conversation, conversationId(key));
  const settle = (tenant: string, asked: ToSettle) =>
    ingress.client(faces.undelivered, tenant).settle(asked, asking());
  /** The event with all that it is decided by, or why it is not taken. */
  const prepare = async (key: ConversationKey, inbound: Inbound) => {
    const fault = inboundFault(key, inbound);
    if (fault !== null) return fault;
    const mark = await tenants.mark(key.tenant);
    if (mark === null) return "unknownTenant";
    const token = randomUUID();
    return { key, inbound, mark, now: clock.now(), token };
  };
  const safely = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      notice({ kind: "unavailable", reason: connectionReason(error) });
      return null;
    }
  };
  const taken = async <T>(
    key: ConversationKey,
    work: () => Promise<T | Refusal>,
  ): Promise<T | Refusal> => {
    if (waiting >= mostWaiting) return { kind: "refused", retryAfter };
    waiting += 1;
    const done = await safely(() => inLine(conversationId(key), work));
    waiting -= 1;
    return done ?? { kind: "unavailable", retryAfter };
  };
  telemetry.watch({
    now: clock.now,
    queued: () => waiting,
    unsent: () => (dying.aborted ? [] : readUnsent(site)),
  });
  return {
    submit: (key, given) =>
      telemetry.submitting(key, given, (inbound) =>
        taken<Submitted>(key, async () => {
          const submission = await prepare(key, inbound);
          if (typeof submission === "string") return { kind: "failed", fault: submission };
          const opts = callOptions(inbound, answersWithin);
          const { submitted, token } = await conversation(key).submit(submission, rpc.opts(opts));
          const own = token === submission.token || submitted.kind !== "decided";
          return own ? submitted : { ...submitted, kind: "repeated" };
        }),
      ),
    accept: (key, given) =>
      telemetry.submitting(key, given, (inbound) =>
        taken<Accepted>(key, async () => {
          const submission = await prepare(key, inbound);
          if (typeof submission === "string") return { kind: "failed", fault: submission };
          const opts = callOptions(inbound, takesWithin);
          const sender = ingress.sendClient(faces.conversation, conversationId(key));
          await sender.submit(submission, rpc.sendOpts(opts));
          return { kind: "accepted" };
        }),
      ),
    read: (key) => conversation(key).read(null, asking()),
    decisions: (tenant, after = 0) =>
      readDecisions(site, ingress, { tenant, after, signal: within(answersWithin) }),
    present: async (key) => {
      const outbox = ingress.sendClient(faces.outbox, conversationId(key));
      await safely(() => outbox.present(null, rpc.sendOpts({ signal: within(takesWithin) })));
    },
    reviseTenant: async (tenant, revision) => {
      if (!isName(tenant)) return null;
      const number = await safely(() =>
        ingress.client(faces.tenant, tenant).revise(revision, asking()),
      );
      // Until then a server may go on by the one before.
      if (number !== null) await new Promise<void>((resolve) => setTimeout(resolve, site.believes));
      return number;
    },
    undelivered: (tenant) => ingress.client(faces.undelivered, tenant).list(null, asking()),
    stuck: (tenant) => ingress.client(faces.undelivered, tenant).stuckOnes(null, asking()),
    sendAgain: async (tenant, key) =>
      (await safely(() => settle(tenant, { key, how: "again", now: clock.now() }))) ?? false,
    setAside: async (tenant, key) =>
      (await safely(() => settle(tenant, { key, how: "aside", now: clock.now() }))) ?? false,
    forget: async (tenant, customer) => {
      const ids = tenants.library.channels.map(({ id: channel }) =>
        conversationId({ tenant, channel, customer }),
      );
      const forgotten = await safely(async () => {
        for (const id of ids) {
          await ingress.client(faces.conversation, id).forget(null, asking());
          await ingress.client(faces.outbox, id).forget(null, asking());
        }
        await ingress.client(faces.undelivered, tenant).forget(ids, asking());
        return true;
      });
      return forgotten === true ? "complete" : "pending";
    },
    removeTenant: async (tenant) => {
      const removed = await safely(async () => {
        await removeTenant(site, ingress, { tenant, signal: within(answersWithin) });
        return true;
      });
      return removed === true ? "complete" : "pending";
    },
  };
}

type Refusal = { readonly kind: "refused" | "unavailable"; readonly retryAfter: number };

/** The event's id as a header can carry it. */
function eventKey({ source, id }: Inbound): string {
  return createHash("sha256").update(`${source}:${id}`).digest("base64url");
}
