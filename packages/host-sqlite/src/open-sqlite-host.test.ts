import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { createHost, type Inbound, logText, readLogLine, type Transport } from "@annae/host";
import { channel, contractRevision, room, told } from "@annae/host/contract-shop";
import { expect, test } from "vitest";
import { openLedger, openSqliteHost } from "./open-sqlite-host.ts";
import { stepsFrom } from "./schema.ts";
import { faultOfError } from "./sqlite-fault.ts";
import { sqliteLedger } from "./sqlite-ledger.ts";

const folder = () => mkdtempSync(join(tmpdir(), "annae-"));

function faultOf(file: string): string | null {
  const opened = openLedger(file);
  if (!opened.ok) return opened.fault.kind;
  opened.ledger.close();
  return null;
}

test("a file that is new or was written before can be opened", () => {
  const file = join(folder(), "host.db");
  expect([faultOf(file), faultOf(file)]).toEqual([null, null]);
});

test("a file that a newer version has written is left as it is", () => {
  const file = join(folder(), "host.db");
  const database = new DatabaseSync(file);
  database.exec("pragma user_version = 99");
  database.close();
  expect(faultOf(file)).toBe("newerVersion");
});

test("another program's database is left as it is, whatever version it says", () => {
  for (const version of [0, 3, 4, 99]) {
    const file = join(folder(), "theirs.db");
    const database = new DatabaseSync(file);
    database.exec(`create table orders (number); pragma user_version = ${version}`);
    database.close();
    const before = readFileSync(file);
    expect(faultOf(file)).toBe("foreign");
    expect(readFileSync(file)).toEqual(before);
  }
});

test("whoever names no file is told so: what is kept there would be gone with the process", () => {
  expect(["", ":memory:"].map(faultOf)).toEqual(["noFile", "noFile"]);
});

test("L: a second process on the same file is refused at the start, by name", () => {
  const file = join(folder(), "host.db");
  const opened = openLedger(file);
  expect(opened.ok).toBe(true);
  expect(faultOf(file)).toBe("locked");
});

test("what is no database, or half of one, is damaged", () => {
  const file = join(folder(), "host.db");
  writeFileSync(file, "SQLite format 3\u0000 and then nothing that it would be".repeat(200));
  expect(faultOf(file)).toBe("damaged");
});

test("a folder that is not there is named", () => {
  const file = join(folder(), "nowhere", "host.db");
  const opened = openLedger(file);
  expect(!opened.ok && opened.fault.kind).toBe("noFolder");
  expect(!opened.ok && opened.fault.message.ko).toContain(file);
});

test.each([
  [5, "locked"],
  [8, "readOnly"],
  [8 | (3 << 8), "readOnly"],
  [13, "full"],
  [10, "unusable"],
])("SQLite's result %d is %s, and says what to do in both languages", (errcode, kind) => {
  const fault = faultOfError(Object.assign(new Error("x"), { errcode }), "host.db");
  expect(fault.kind).toBe(kind);
  expect(Object.values(fault.message).every((message) => message.startsWith("host.db: "))).toBe(
    true,
  );
});

test("on a full disk nothing is half stored: events come again later, and are decided once there is room", async () => {
  const file = join(folder(), "host.db");
  expect(faultOf(file)).toBe(null);
  const database = new DatabaseSync(file);
  const host = createHost({
    ledger: sqliteLedger(database, file),
    channels: [channel],
    transports: {},
  });
  await host.reviseTenant("shop", contractRevision());
  const { page_count: pages } = database.prepare("pragma page_count").get() ?? {};
  database.exec(`pragma max_page_count = ${pages}`);
  const clock = { now: () => Date.now() };
  const text = "문의".repeat(4_000);
  const submit = (name: string) =>
    host.submit(room(name), told({ clock }, name, "e1", { type: "request", text }));
  expect(await submit("u1")).toEqual({ kind: "unavailable", retryAfter: 1_000 });
  expect(await host.read(room("u1"))).toBeNull();
  database.exec("pragma max_page_count = 100000");
  expect((await submit("u1")).kind).toBe("decided");
  await host.stop();
});

test("a file of version 1 goes on where it was: its decisions are read, without where they began", async () => {
  const file = join(folder(), "host.db");
  const database = new DatabaseSync(file);
  database.exec(readFileSync(new URL("testing/version-1.sql", import.meta.url), "utf8"));
  database.close();
  const opened = openSqliteHost(file, { channels: [channel], transports: {} });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const { host } = opened;
  const { lines } = await host.decisions("shop");
  expect(lines.map(({ kind }) => kind)).toEqual(["revision", "decision", "decision"]);
  for (const line of lines) {
    expect(readLogLine(logText(line)).ok).toBe(true);
    expect(line).not.toHaveProperty("before");
  }
  expect(await host.undelivered("shop")).toMatchObject([{ reason: { ko: "refused: 400" } }]);
  const clock = { now: () => Date.now() };
  const again = told({ clock }, "u1", "e1", { type: "request", text: "문의합니다" });
  expect((await host.submit(room("u1"), again)).kind).toBe("repeated");
  await host.stop();
});

test("a file of version 3 goes on where it was, with what stood in its journal alone", async () => {
  const file = join(folder(), "host.db");
  const database = new DatabaseSync(file);
  database.exec(readFileSync(new URL("testing/version-1.sql", import.meta.url), "utf8"));
  for (const step of stepsFrom(1).slice(0, 2)) database.exec(step);
  database.exec(`
    insert into journal (changes) select json_array(
      json_object('kind', 'kept', 'id', id, 'kept', json_set(kept, '$.conversation.room', 'ended', '$.due', null)),
      json_object('kind', 'decided', 'id', id, 'decided', json_set(input,
        '$.event.id', 'platform:e9', '$.before', null, '$.revision', '1/x', '$.answer', json(answer))))
    from conversation join decided on conversation.id = decided.conversation where event = 'platform:e1';`);
  database.close();
  const opened = openSqliteHost(file, { channels: [channel], transports: {} });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const { host } = opened;
  expect((await host.read(room("u1")))?.room).toBe("ended");
  const { lines } = await host.decisions("shop");
  const ids = lines.map((line) => (line.kind === "decision" ? line.event.id : line.kind));
  expect(ids).toEqual(["revision", "platform:e1", "server:assign/1", "platform:e9"]);
  const clock = { now: () => Date.now() };
  for (const id of ["e1", "e9"]) {
    const again = told({ clock }, "u1", id, { type: "request", text: "문의합니다" });
    expect((await host.submit(room("u1"), again)).kind).toBe("repeated");
  }
  await host.stop();
});

test("D1: nothing of a customer who is forgotten stands in the file or beside it", async () => {
  const place = folder();
  const marker = "홍길동-7f3a";
  const refuses: Transport = {
    whenUnknown: "again",
    send: async () => ({ kind: "never", reason: { ko: "거부됨", en: "refused" } }),
  };
  const opened = openSqliteHost(join(place, "host.db"), {
    channels: [channel],
    transports: { [channel.id]: refuses },
  });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const { host } = opened;
  await host.reviseTenant("shop", contractRevision());
  const clock = { now: () => Date.now() };
  const tell = (customer: string, id: string, event: Inbound["event"]) =>
    host.submit(room(customer), told({ clock }, customer, id, event));
  await tell(marker, "e1", { type: "request", text: `${marker} 문의` });
  await tell(marker, "e2", { type: "message", text: `${marker} 계세요?` });
  await tell("other", "e1", { type: "request", text: "문의" });
  const found = () =>
    readdirSync(place).filter((name) => readFileSync(join(place, name)).includes(marker));
  expect(found()).not.toEqual([]);
  expect(await host.forget("shop", marker)).toBe("complete");
  expect(found()).toEqual([]);
  expect((await host.decisions("shop")).lines.length).toBeGreaterThan(1);
  await host.stop();
  expect(found()).toEqual([]);
});
