import { afterAll, beforeAll, expect, test } from "vitest";
import { counselorList, roomsPage } from "../protocol/staff.ts";
import { windowSession, windowTaken } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { asTheySay } from "../tenants/own-status.ts";
import { ask, asked, eventually, talkTo } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await openServer();
  token = await signIn(server, staffOf(bookstore, { roles: ["counselor"], counselor: "kim" }));
});
afterAll(() => server.close());

const window = () => `${server.public}/window/bookstore`;
const newWindow = () => asked(windowSession, `${window()}/sessions`, { json: {} });
const requests = async (customer: string) => {
  const json = { version: 2, id: "e1", type: "request", text: "안녕하세요" };
  await asked(windowTaken, `${window()}/events`, { token: customer, json });
};
const rooms = async () => (await asked(roomsPage, `${server.staff}/api/rooms`, { token })).rooms;

test("whoever says that they take nothing gets nothing, in whatever roster comes into force, until they say otherwise", async () => {
  await ask(`${server.staff}/api/status`, { token, json: { status: "unavailable" } });
  for (let index = 0; index < 4; index += 1) await requests((await newWindow()).token);
  expect(new Set((await rooms()).map(({ counselor }) => counselor?.id))).toEqual(new Set(["lee"]));
  const { counselors } = await asked(counselorList, `${server.staff}/api/counselors`, { token });
  expect(counselors.map(({ status }) => status)).toEqual(["unavailable", "available"]);
  const { counselors: armed = [] } = server.house.tenants.find("bookstore")?.revision ?? {};
  const written = armed.map((one) => ({ ...one, status: "break" as const }));
  const said = await asTheySay(server.house.database, "bookstore", written);
  expect(said.map(({ status }) => status)).toEqual(["unavailable", "break"]);
  await ask(`${server.staff}/api/status`, { token, json: { status: "available" } });
  await requests((await newWindow()).token);
  expect((await rooms()).some(({ counselor }) => counselor?.id === "kim")).toBe(true);
});

test("that somebody is typing is told to the other side while they look at the room, and nowhere kept", async () => {
  const { token: customer } = await newWindow();
  await requests(customer);
  const chat = await talkTo(`${window()}/socket`);
  const live = await talkTo(`${server.staff}/api/live`);
  chat.say({ type: "hello", token: customer, after: 0 });
  live.say({ type: "hello", token });
  const room = (await rooms()).toSorted((a, b) => b.change - a.change)[0]?.id;
  live.say({ type: "watch", room });
  live.say({ type: "typing", room });
  await eventually(() => chat.told.some((one) => JSON.stringify(one) === '{"type":"typing"}'));
  chat.say({ type: "typing" });
  await eventually(() => live.told.some((one) => JSON.stringify(one).startsWith('{"type":"typi')));
  live.close();
  chat.close();
});
