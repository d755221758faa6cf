import type { DecisionLine } from "@annae/host/log";

/** A decision as it is told: what happened, to whom, and what it led to. */
export type ToldDecision = Pick<DecisionLine, "tenant" | "channel" | "event" | "caller" | "answer">;

/** What a tenant's policy calls a message; null: nothing beside its code name. */
export type MessageTitle = (tenant: string, message: string) => string | null;

/** Where pictures are, and what messages are called. */
export interface ShownAs {
  readonly pictures: PictureAddress;
  readonly title: MessageTitle;
}

/** Where a picture of a tenant's message is shown, by how the policy names it; null: nowhere. */
export type PictureAddress = (
  tenant: string,
  shown: { readonly channel: string; readonly source: string; readonly width: number },
) => string | null;
