import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "./open-database.ts";

test("a file is made, opened again, and shared by two servers, of which each hears that the other has written", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "annae-")), "server.db");
  const [one, other] = await Promise.all([openDatabase(file), openDatabase(file)]);
  const [own, foreign] = [one.foreignVersion(), other.foreignVersion()];
  const place = { tenant: "a", decision: 7, change: 1 };
  await one.database.insertInto("place").values(place).execute();
  expect(await other.database.selectFrom("place").selectAll().execute()).toEqual([place]);
  expect(one.foreignVersion()).toBe(own);
  expect(other.foreignVersion()).not.toBe(foreign);
  await Promise.all([one.database.destroy(), other.database.destroy()]);
});
