import type { ConversationKey } from "@annae/host";
import { type Doing, recordAudit } from "../access/audit.ts";
import type { CustomerExport } from "../protocol/customers.ts";
import { customerExport } from "../protocol/customers.ts";
import { withMaskedTexts } from "../rooms/mask-numbers.ts";
import { roomEntries } from "../rooms/read-rooms.ts";
import type { Database } from "../storage/tables.ts";
import { markOfCustomer } from "./mark-of-customer.ts";

/** Everything that is kept of the customer of a room, on every channel, as they may ask for it: what was said, pictures as base64. That it was given out is recorded. Null: nothing is kept. */
export async function exportCustomer(
  database: Database,
  { by, now }: Omit<Doing, "tenant">,
  key: ConversationKey,
): Promise<CustomerExport | null> {
  const { tenant, customer } = key;
  const rooms = await database
    .selectFrom("room")
    .select(["channel", "state", "title", "situation", "at"])
    .where("tenant", "=", tenant)
    .where("customer", "=", customer)
    .execute();
  if (rooms.length === 0) return null;
  const about = markOfCustomer(key);
  await recordAudit(database, { tenant, at: now, who: by, what: "customer.export", about });
  const pictures = await database
    .selectFrom("customer_picture")
    .select(["channel", "digest", "at", "type", "bytes"])
    .where("tenant", "=", tenant)
    .where("customer", "=", customer)
    .execute();
  const said = await Promise.all(
    rooms.map(({ channel }) => roomEntries(database, { tenant, customer, channel }, { limit: -1 })),
  );
  const all = rooms.map((room, index) => ({ ...room, entries: said[index] ?? [] }));
  return customerExport.parse({
    ...{ customer, at: now, rooms: withMaskedTexts(all) },
    pictures: pictures.map(({ bytes, ...one }) => ({
      ...one,
      base64: Buffer.from(bytes).toString("base64"),
    })),
  });
}
