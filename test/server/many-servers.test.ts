import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningServer } from "@annae/server";
import { done, roomsPage, windowSession } from "@annae/server/protocol";
import {
  ask,
  asked,
  bookstore,
  eventually,
  openServer,
  signIn,
  staffOf,
  talkTo,
} from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { askRestate } from "../../packages/host-restate/src/engine/ask-restate.ts";
import { type Balancer, openBalancer } from "../../packages/host-restate/src/testing/balancer.ts";
import { freePorts } from "../../packages/host-restate/src/testing/free-ports.ts";
import { restateForTests } from "../../packages/host-restate/src/testing/restate-for-tests.ts";

let restate: Awaited<ReturnType<typeof restateForTests>>;
let balancer: Balancer;
let servers: readonly [RunningServer, RunningServer];

beforeAll(async () => {
  restate = await restateForTests();
  balancer = await openBalancer();
  const folder = mkdtempSync(join(tmpdir(), "annae-many-"));
  const ports = await freePorts(2);
  balancer.to(ports);
  const { ingress, admin } = restate;
  const open = (port: number) =>
    openServer({
      ...{ folder, publicUrl: "http://127.0.0.1:1" },
      host: { kind: "restate", ingress, admin, port, address: balancer.url },
    });
  const [one = 0, other = 0] = ports;
  servers = [await open(one), await open(other)];
});
afterAll(async () => {
  for (const server of servers ?? []) await server.close();
  balancer?.stop();
  await restate?.kill();
});

test("two servers on one Restate are one: a customer at one, a counselor at the other, each hears of the other at once", async () => {
  const [first, second] = servers;
  const at = `${first.public}/window/bookstore`;
  const { token } = await asked(windowSession, `${at}/sessions`, { json: {} });
  const window = await talkTo(`${at}/socket`);
  window.say({ type: "hello", token, after: 0 });
  const kim = await signIn(second, staffOf(bookstore, { roles: ["counselor"], counselor: "kim" }));
  const live = await talkTo(`${second.staff}/api/live`);
  live.say({ type: "hello", token: kim });
  await eventually(() => live.told.length > 0);
  const event = { version: 2, id: "e1", type: "request", text: "두 서버에 묻습니다" };
  window.say({ type: "event", event });
  const told = (words: string) => (one: unknown) => JSON.stringify(one).includes(words);
  await eventually(() => live.told.some(told("received")));
  const list = () => asked(roomsPage, `${second.staff}/api/rooms`, { token: kim });
  await eventually(async () => (await list()).rooms[0]?.state === "received");
  const [room] = (await list()).rooms;
  const json = { id: "r1", text: "다른 서버에서 답합니다" };
  await asked(done, `${second.staff}/api/rooms/${room?.id}/reply`, { token: kim, json });
  await eventually(() => window.told.some(told(json.text)));
  expect(window.told.filter(told(json.text))).toHaveLength(1);
  expect(window.told.filter(told("도와드리겠습니다"))).toHaveLength(1);
  await eventually(async () => (await list()).rooms[0]?.state === "inProgress");
  window.close();
  live.close();
});

test("R3: of a customer who is forgotten no state and no journal of Restate has a word, and of others no journal outlives what it was kept for", async () => {
  const [first, second] = servers;
  const { token, customer } = await asked(
    windowSession,
    `${first.public}/window/bookstore/sessions`,
    { json: {} },
  );
  const words = "홍길동-7f3a 계세요?";
  const event = { version: 2, id: "e1", type: "message", text: words };
  await ask(`${first.public}/window/bookstore/events`, { token, json: event });
  const operator = staffOf(bookstore, { roles: ["operator"], counselor: null });
  const by = await signIn(second, operator);
  const list = () => asked(roomsPage, `${second.staff}/api/rooms`, { token: by });
  await eventually(async () => (await list()).rooms.some((one) => one.customer.id === customer));
  const room = (await list()).rooms.find((one) => one.customer.id === customer)?.id;
  const states = async () =>
    JSON.stringify(await askRestate(restate.admin, "select service_key, value_utf8 from state"));
  await eventually(async () => (await states()).includes("홍길동"));
  const forgotten = { token: by, json: { room } };
  expect((await ask(`${second.staff}/api/customers/forget`, forgotten)).status).toBe(200);
  const left = await states();
  for (const gone of ["홍길동", customer])
    expect([gone, left.includes(gone)]).toEqual([gone, false]);
  // What is finished has no journal: nothing is kept of it but its state.
  const done = "select id from sys_invocation where status = 'completed'";
  await eventually(async () => (await askRestate(restate.admin, done)).length === 0);
});
