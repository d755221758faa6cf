import { sql } from "kysely";
import { expect, test } from "vitest";
import { openDatabase } from "../storage/open-database.ts";
import { brokenAudit, recordAudit } from "./audit.ts";

const line = (at: number) => ({
  ...{ tenant: "shop", at, who: "kim", what: "room.read", about: "abc" },
});

test("U1: a line that was changed, taken away or put in behind the server's back is named", async () => {
  const { database } = await openDatabase(":memory:");
  for (let at = 1; at <= 5; at += 1) await recordAudit(database, line(at));
  expect(await brokenAudit(database, "shop")).toBeNull();
  await expect(
    database.updateTable("audit").set({ who: "lee" }).where("number", "=", 3).execute(),
  ).rejects.toThrow("audit");
  await expect(database.deleteFrom("audit").where("number", "=", 5).execute()).rejects.toThrow(
    "audit",
  );
  await sql.raw("drop trigger audit_stays").execute(database);
  await database.updateTable("audit").set({ who: "lee" }).where("number", "=", 3).execute();
  expect(await brokenAudit(database, "shop")).toBe(3);
  await database.destroy();
});
