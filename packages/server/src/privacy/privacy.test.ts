import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { customerExport, holdList, sendingState } from "../protocol/customers.ts";
import { decisionsPage } from "../protocol/insight.ts";
import { roomsPage } from "../protocol/staff.ts";
import { windowSession } from "../protocol/window.ts";
import { roomName } from "../rooms/room-name.ts";
import type { RunningServer, ServerSetup } from "../start-server.ts";
import { ask, asked, eventually } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";
import { createKeeper } from "./keep-house.ts";
import { forgetOld } from "./retention.ts";

const marker = "홍길동-7f3a";
const sent: string[] = [];
let isDown = false;
/** Naver, which takes what it is told or is down. */
const naver = createServer((request, response) => {
  let body = "";
  request.on("data", (chunk) => {
    body += chunk;
  });
  request.on("end", () => {
    if (!isDown) sent.push(body);
    response.writeHead(isDown ? 503 : 200, { "Content-Type": "application/json" });
    response.end('{"success":true,"resultCode":"00"}');
  });
});
beforeAll(() => new Promise<void>((done) => naver.listen(0, "127.0.0.1", done)));
afterAll(() => naver.close());

async function open(more: Partial<ServerSetup> = {}) {
  const { port } = naver.address() as AddressInfo;
  const folder = more.folder ?? mkdtempSync(join(tmpdir(), "annae-privacy-"));
  const log: string[] = [];
  const server = await openServer({
    ...{ folder, platforms: { naver: `http://127.0.0.1:${port}` }, log: (line) => log.push(line) },
    keys: () => ({ authorization: "ct_7f3a_seed_text" }),
    ...more,
  });
  const operator = await signIn(
    server,
    staffOf(bookstore, { roles: ["operator"], counselor: null }),
  );
  const auditor = await signIn(server, staffOf(bookstore, { roles: ["auditor"], counselor: null }));
  return { server, folder, log, operator, auditor };
}

const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);

async function writesByNaver(server: RunningServer, user: string, text: string) {
  const hook = await server.hookAddress("bookstore", "naver");
  const json = { event: "send", user, textContent: { text, inputType: "typing" } };
  expect((await ask(`${hook}/`, { json })).status).toBe(200);
  await server.house.catchUp("bookstore");
}

async function writesInWindow(server: RunningServer, text: string): Promise<string> {
  const at = `${server.public}/window/bookstore`;
  const { token, customer } = await asked(windowSession, `${at}/sessions`, { json: {} });
  const json = { version: 2, id: "e1", type: "message", text };
  await ask(`${at}/events`, { token, json });
  const headers = { Authorization: `Bearer ${token}`, "Content-Type": "image/png" };
  await fetch(`${at}/pictures?id=p1`, { method: "POST", headers, body: photo });
  return customer;
}

const forget = (server: RunningServer, token: string, channel: string, customer: string) =>
  ask(`${server.staff}/api/customers/forget`, {
    ...{ token, json: { room: roomName({ channel, customer }) } },
  });

/** Files below the folder that hold the words. */
function holding(folder: string, words: string): readonly string[] {
  return readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(words));
}

test("D1: of a customer who is forgotten no file, table, list or log has a word, while counts and others stay", async () => {
  const { server, folder, log, operator, auditor } = await open();
  isDown = true;
  await writesByNaver(server, marker, `${marker} 계세요?`);
  const customer = await writesInWindow(server, `${marker}입니다`);
  await writesByNaver(server, "u2", "다른 고객");
  const key = { channel: "naver", customer: marker };
  await asked(roomsPage, `${server.staff}/api/rooms`, { token: auditor });
  await ask(`${server.staff}/api/rooms/${roomName(key)}/entries`, { token: auditor });
  expect(holding(folder, marker)).not.toEqual([]);
  const { length } = (await server.house.host.decisions("bookstore")).lines;
  expect((await forget(server, operator, "naver", marker)).status).toBe(200);
  expect((await forget(server, operator, "web", customer)).status).toBe(200);
  for (const words of [marker, roomName(key), customer]) {
    expect([words, holding(folder, words)]).toEqual([words, []]);
    expect(log.join("")).not.toContain(words);
  }
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, { token: auditor });
  expect(rooms.map((room) => room.customer.id)).toEqual(["u2"]);
  const { database, host } = server.house;
  expect(await database.selectFrom("customer_picture").select("digest").execute()).toEqual([]);
  expect(JSON.stringify(await host.undelivered("bookstore"))).not.toContain(marker);
  expect((await host.decisions("bookstore")).lines.length).toBeLessThan(length);
  expect((await forget(server, operator, "naver", marker)).status).toBe(404);
  isDown = false;
  await server.close();
  expect(holding(folder, marker)).toEqual([]);
});

test("D2: whoever has not been heard of for as long as the company keeps conversations is forgotten; whoever is held stays; Naver's profiles are nowhere kept", async () => {
  const { server, folder, operator } = await open();
  const { house } = server;
  const hook = await server.hookAddress("bookstore", "naver");
  for (const result of ["SUCCESS", "WITHDRAW"]) {
    const options = { result, nickname: marker, cellphone: "01012345678", under14: true };
    await ask(`${hook}/`, { json: { event: "profile", user: "u1", options } });
    expect([result, holding(folder, marker)]).toEqual([result, []]);
  }
  for (const user of ["u1", "u2"]) await writesByNaver(server, user, `${marker} ${user}`);
  const room = roomName({ channel: "naver", customer: "u2" });
  const hold = (held: boolean) =>
    ask(`${server.staff}/api/customers/hold`, {
      ...{ token: operator, json: { room, held, reason: "2026가합1" } },
    });
  expect((await hold(true)).status).toBe(200);
  const listed = await asked(holdList, `${server.staff}/api/customers/holds`, { token: operator });
  expect(listed.holds).toMatchObject([{ customer: "u2", reason: "2026가합1" }]);
  const [now, day] = [Date.now(), 86_400_000];
  const left = async () => {
    const rows = await house.database.selectFrom("room").select("customer").execute();
    return rows.map(({ customer }) => customer);
  };
  await forgetOld(house, now + 89 * day);
  expect(await left()).toEqual(["u1", "u2"]);
  await forgetOld(house, now + 91 * day);
  expect(await left()).toEqual(["u2"]);
  await hold(false);
  await forgetOld(house, now + 91 * day);
  expect(await left()).toEqual([]);
  await server.close();
});

test("D3: a customer's record is given out as a whole, which is recorded; resident numbers are masked in it, in lists and in the log", async () => {
  const { server, auditor, operator } = await open();
  const number = "900101-1234567";
  await writesByNaver(server, "u1", "안녕하세요");
  await writesByNaver(server, "u1", `주민번호는 ${number}입니다`);
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, { token: auditor });
  expect(rooms[0]?.last?.text).toBe("주민번호는 900101-*******입니다");
  const address = `${server.staff}/api/customers/export?room=${rooms[0]?.id}`;
  const all = await asked(customerExport, address, { token: auditor });
  expect(all).toMatchObject({ customer: "u1", rooms: [{ channel: "naver" }] });
  expect(JSON.stringify(all)).toContain("900101-*******");
  const log = `${server.staff}/api/decisions?words=true`;
  const { lines } = await asked(decisionsPage, log, { token: auditor });
  expect(JSON.stringify(lines)).toContain("900101-*******");
  expect(JSON.stringify([all, lines, rooms])).not.toContain(number);
  expect((await ask(address, { token: operator })).status).toBe(403);
  const trail = await server.house.database.selectFrom("audit").select("what").execute();
  expect(trail.map(({ what }) => what)).toEqual(
    expect.arrayContaining(["customer.export", "log.read"]),
  );
  await server.close();
});

test("D4: tables that were put back from a copy send nothing until an operator says so, and bring nobody back who was forgotten since", async () => {
  const first = await open();
  isDown = true;
  await writesByNaver(first.server, marker, "잊힐 말");
  await writesByNaver(first.server, "u2", "남을 말");
  await first.server.close();
  const copy = mkdtempSync(join(tmpdir(), "annae-copy-"));
  for (const name of readdirSync(first.folder).filter((one) => one.includes(".db"))) {
    cpSync(join(first.folder, name), join(copy, name));
  }
  isDown = false;
  const second = await open({ folder: first.folder });
  expect((await forget(second.server, second.operator, "naver", marker)).status).toBe(200);
  await eventually(() => sent.some((one) => one.includes("u2")));
  // A day later.
  const { house } = second.server;
  await createKeeper(house, first.folder, () => {})(Date.now() + 86_400_000);
  await second.server.close();
  for (const name of readdirSync(first.folder).filter((one) => one.includes(".db"))) {
    rmSync(join(first.folder, name));
  }
  cpSync(copy, first.folder, { recursive: true });

  const before = sent.length;
  const third = await open({ folder: first.folder });
  const rows = await third.server.house.database.selectFrom("room").select("customer").execute();
  expect(rows).toEqual([{ customer: "u2" }]);
  expect(holding(first.folder, marker)).toEqual([]);
  const state = `${third.server.staff}/api/sending`;
  const { stoppedAt } = await asked(sendingState, state, { token: third.operator });
  expect(stoppedAt).not.toBeNull();
  await writesByNaver(third.server, "u3", "되살린 뒤의 말");
  await eventually(async () => (await third.server.house.host.stuck("bookstore")).length > 0);
  expect(sent).toHaveLength(before);
  const resume = { token: third.operator, json: {} };
  await asked(sendingState, `${state}/resume`, resume);
  expect(await asked(sendingState, state, { token: third.operator })).toEqual({ stoppedAt: null });
  await third.server.close();
});

test("K1: a company's keys for its platforms stand in no file of the server", async () => {
  const { server, folder, log } = await open();
  const before = sent.length;
  await writesByNaver(server, "u1", "키가 쓰입니다");
  await eventually(() => sent.length > before);
  await server.close();
  expect(holding(folder, "ct_7f3a_seed")).toEqual([]);
  expect(log.join("")).not.toContain("ct_7f3a_seed");
});

test("U1: each day the head of a company's audit trail is logged, by which a trail that was cut short is known", async () => {
  const { server, log, auditor } = await open();
  const { house } = server;
  const keep = createKeeper(house, mkdtempSync(join(tmpdir(), "annae-keep-")), (line) =>
    log.push(line),
  );
  const heads = () => log.map((line) => JSON.parse(line).audit).filter(Boolean);
  const day = 86_400_000;
  log.length = 0;
  for (const at of [day, day + 60_000, 2 * day]) await keep(at);
  expect(heads()).toHaveLength(2);
  const [{ tenant, number, hash }] = heads();
  expect(tenant).toBe("bookstore");
  const verify = async (head: string) =>
    (await ask(`${server.staff}/api/audit/verify?${head}`, { token: auditor })).body;
  expect(await verify(`number=${number}&hash=${hash}`)).toEqual({ broken: null });
  expect(await verify(`number=${number}&hash=${"0".repeat(64)}`)).toEqual({ broken: number });
  expect(await verify(`number=${number + 5}&hash=${hash}`)).toEqual({ broken: number + 1 });
  await server.close();
});
