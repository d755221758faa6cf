import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { channel, contractRevision, room, told } from "@annae/host/contract-shop";
import { noImages } from "@annae/runtime";
import { expect, test } from "vitest";
import { openLedger, openSqliteHost } from "./open-sqlite-host.ts";

test("of 10,000 tenants in a file those are read for which something happens, and no others", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "annae-")), "host.db");
  const before = openLedger(file);
  if (!before.ok) throw new Error(before.fault.message.en);
  const revision = contractRevision();
  before.ledger.write(
    Array.from({ length: 10_000 }, (_, at) => {
      const kept = { number: 1, revision, digest: "d", lastAssigned: null };
      return { kind: "tenant", tenant: `shop${at}`, kept, at: 0 };
    }),
  );
  before.ledger.close();
  const read: string[] = [];
  const opened = openSqliteHost(file, {
    channels: [channel],
    transports: {},
    images: (tenant) => {
      read.push(tenant);
      return noImages;
    },
  });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const clock = { now: () => Date.now() };
  for (const tenant of ["shop7", "shop9999", "shop7"]) {
    const inbound = told({ clock }, "u1", `e${read.length}`, { type: "enter" });
    expect((await opened.host.submit(room("u1", tenant), inbound)).kind).toBe("decided");
  }
  expect(read).toEqual(["shop7", "shop9999"]);
  await opened.host.stop();
});
