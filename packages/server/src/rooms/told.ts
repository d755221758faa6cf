import type { DecisionLine } from "@annae/host/log";
import type { MessageReason } from "./why.ts";

/** A decision as it is told: what happened, to whom, and what it led to. */
export type ToldDecision = Pick<DecisionLine, "tenant" | "channel" | "event" | "caller" | "answer">;

/** What a tenant's policy calls a message; null: nothing beside its code name. */
export type MessageTitle = (tenant: string, message: string) => string | null;

/** Why a tenant's message was sent by what was decided; null: no rule asked for it. */
export type MessageWhy = (
  told: Pick<ToldDecision, "tenant" | "answer">,
  sent: { readonly message: string | null; readonly system: string | null },
) => MessageReason | null;

/** Where pictures are, what messages are called and why they were sent. */
export interface ShownAs {
  readonly why: MessageWhy;
  readonly pictures: PictureAddress;
  readonly title: MessageTitle;
}

/** Where a picture of a tenant's message is shown, by how the policy names it; null: nowhere. */
export type PictureAddress = (
  tenant: string,
  shown: { readonly channel: string; readonly source: string; readonly width: number },
) => string | null;
