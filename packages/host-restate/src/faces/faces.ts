import type { StuckConversation, TenantRevision, Undelivered } from "@annae/host";
import type { Conversation, Moment } from "@annae/vocabulary";
import { iface } from "@restatedev/restate-sdk";
import type {
  Assigned,
  DeskAnswer,
  DeskCase,
  Mark,
  Moved,
  StuckOutbox,
  Submission,
  SubmitReceipt,
  ToPost,
  ToSettle,
} from "./messages.ts";

/** What every object takes and gives. */
export type Faces = ReturnType<typeof facesOf>;

/**
 * The objects of an installation: conversations and outboxes by the conversation's id, desks, tenants and lists of what is
 * undelivered by the tenant. Only a conversation waits for an answer, and only its desk's: asked the other way
 * round, both would wait for ever. `space` begins their names.
 */
export function facesOf(space: string) {
  const { json, shared } = iface;
  return {
    conversation: iface.object(`${space}conversation`, {
      submit: json<Submission, SubmitReceipt>(),
      /** `due`: the moment that it was to be woken at; null: now, because the world around it has changed. */
      wake: json<{ readonly due: Moment | null }, null>(),
      assigned: json<Assigned, null>(),
      /** `at`: the moment that it was set for. */
      expire: json<{ readonly at: Moment }, null>(),
      read: shared.json<null, Conversation | null>(),
      forget: json<null, null>(),
    }),
    outbox: iface.object(`${space}outbox`, {
      post: json<ToPost, null>(),
      /** `at`: the moment that it was to be tried at. */
      again: json<{ readonly at: Moment }, null>(),
      present: json<null, null>(),
      forget: json<null, null>(),
    }),
    desk: iface.object(`${space}desk`, {
      decide: json<DeskCase, DeskAnswer>(),
      moved: json<Moved, null>(),
      /** Looks at those who wait, from that place on. `at`: the moment that it was set for; null: now. */
      look: json<{ readonly from: number; readonly at: Moment | null }, null>(),
      /** Wakes every conversation in which something runs. */
      stir: json<{ readonly at: Moment | null }, null>(),
      revised: json<Mark, null>(),
      remove: json<null, null>(),
    }),
    tenant: iface.object(`${space}tenant`, {
      revise: json<TenantRevision, number | null>(),
      mark: shared.json<null, Mark | null>(),
      content: shared.json<string, TenantRevision | null>(),
      remove: json<null, null>(),
    }),
    undelivered: iface.object(`${space}undelivered`, {
      add: json<Undelivered, null>(),
      list: shared.json<null, readonly Undelivered[]>(),
      /** How a conversation's sending goes on; null: it goes well. */
      stuck: json<StuckOutbox, null>(),
      /** `at`: the moment that it was set for. */
      expire: json<{ readonly key: string; readonly at: Moment }, null>(),
      stuckOnes: shared.json<null, readonly StuckConversation[]>(),
      settle: json<ToSettle, boolean>(),
      forget: json<readonly string[], null>(),
      remove: json<null, null>(),
    }),
  };
}
