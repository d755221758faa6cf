import type { ConversationKey } from "@annae/host";
import { customersPictures } from "../limits.ts";
import type { WrittenPicture } from "../pictures/rewrite-picture.ts";
import type { CustomerPictureTable, Database } from "../storage/tables.ts";

/** Keeps a customer's picture by what is in it; the same one once. False: there are as many as are kept. */
export function keepCustomerPicture(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  { digest, type, width, height, bytes, at }: WrittenPicture & { readonly at: number },
): Promise<boolean> {
  return database.transaction().execute(async (inside) => {
    const own = await inside
      .selectFrom("customer_picture")
      .select("digest")
      .where("tenant", "=", tenant)
      .where("channel", "=", channel)
      .where("customer", "=", customer)
      .execute();
    if (own.some((one) => one.digest === digest)) return true;
    const { all } = await inside
      .selectFrom("customer_picture")
      .select(({ fn }) => fn.sum<number | null>("size").as("all"))
      .where("tenant", "=", tenant)
      .executeTakeFirstOrThrow();
    const { ofCustomer, tenantBytes } = customersPictures;
    if (own.length >= ofCustomer || (all ?? 0) + bytes.length > tenantBytes) return false;
    const size = bytes.length;
    const row = { tenant, channel, customer, digest, at, type, width, height, size, bytes };
    await inside.insertInto("customer_picture").values(row).execute();
    return true;
  });
}

/** One of the customer's pictures; undefined: there is none of that digest, whoever else has one. */
export function findCustomerPicture(
  database: Database,
  { tenant, channel, customer }: ConversationKey,
  digest: string,
): Promise<CustomerPictureTable | undefined> {
  return database
    .selectFrom("customer_picture")
    .selectAll()
    .where("tenant", "=", tenant)
    .where("channel", "=", channel)
    .where("customer", "=", customer)
    .where("digest", "=", digest)
    .executeTakeFirst();
}
