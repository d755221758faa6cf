import type { Attachment } from "@annae/channel-kit/webhook";
import type { ConversationKey, Inbound } from "@annae/host";
import { allowedUrl, type FileHosts } from "../outside/fetch-outside.ts";
import type { AttachmentTable, Database } from "../storage/tables.ts";

/** What somebody said: an event of a conversation. */
export interface SaidAt extends ConversationKey {
  readonly event: string;
}

/** An event by the name that decisions and entries call it. */
export function saidAt(
  { tenant, channel, customer }: ConversationKey,
  { source, id }: Pick<Inbound, "source" | "id">,
): SaidAt {
  return { tenant, channel, customer, event: `${source}:${id}` };
}

/** What is known of an attachment before anything is kept of it. */
export type NewAttachment = Pick<AttachmentTable, "type" | "url" | "kept" | "digest">;

/** What came with an event, as it is noted: pictures of hosts that may be asked are on their way, all else stays where it lies. */
export function noted(came: readonly Attachment[], hosts: FileHosts): NewAttachment[] {
  return came.flatMap(({ type, url }) => {
    if (url === null) return [];
    const comes = type === "photo" && allowedUrl(url, hosts) !== null;
    return [
      { type, url, kept: comes ? ("coming" as const) : ("elsewhere" as const), digest: null },
    ];
  });
}

/** Notes them before the event is taken; those of an event that comes again are known. Whether any was new. */
export async function noteAttachments(
  database: Database,
  at: SaidAt,
  attachments: readonly NewAttachment[],
): Promise<boolean> {
  if (attachments.length === 0) return false;
  const { tenant, channel, customer, event } = at;
  const rows = attachments.map((one, number) => ({
    ...{ tenant, channel, customer, event, number },
    ...one,
  }));
  const { numInsertedOrUpdatedRows = 0n } = await database
    .insertInto("attachment")
    .values(rows)
    .onConflict((known) => known.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows > 0n;
}

/** Takes them away again, because the event was not taken. */
export async function dropAttachments(database: Database, at: SaidAt): Promise<void> {
  await database
    .deleteFrom("attachment")
    .where("tenant", "=", at.tenant)
    .where("channel", "=", at.channel)
    .where("customer", "=", at.customer)
    .where("event", "=", at.event)
    .execute();
}

/** What came with those events of a conversation, in order. */
export async function attachmentsOf(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  events: readonly string[],
): Promise<readonly AttachmentTable[]> {
  if (events.length === 0) return [];
  return database
    .selectFrom("attachment")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .where("event", "in", events)
    .orderBy("event")
    .orderBy("number")
    .execute();
}

/** What is kept of it from now on. */
export async function settleAttachment(
  database: Database,
  { tenant, channel, customer, event, number }: AttachmentTable,
  settled: Pick<AttachmentTable, "kept" | "digest">,
): Promise<void> {
  await database
    .updateTable("attachment")
    .set(settled)
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .where("event", "=", event)
    .where("number", "=", number)
    .execute();
}
