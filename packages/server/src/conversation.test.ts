import { afterAll, beforeAll, expect, test } from "vitest";
import { done, entriesPage, roomsPage } from "./protocol/staff.ts";
import { windowPage, windowSession, windowTaken } from "./protocol/window.ts";
import type { RunningServer } from "./start-server.ts";
import { ask, asked, eventually, talkTo } from "./testing/asking.ts";
import { bookstore, staffOf } from "./testing/bookstore.ts";
import { openServer, signIn } from "./testing/open-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

const kim = staffOf(bookstore, { roles: ["counselor"], counselor: "kim" });
const newWindow = () =>
  asked(windowSession, `${server.public}/window/bookstore/sessions`, { json: {} });

test("a customer asks in a window, a counselor answersWith in the console, and both see it as it happens", async () => {
  const { token } = await newWindow();
  const window = await talkTo(`${server.public}/window/bookstore/socket`);
  window.say({ type: "hello", token, after: 0 });
  const staff = await signIn(server, kim);
  const live = await talkTo(`${server.staff}/api/live`);
  live.say({ type: "hello", token: staff });
  await eventually(() => live.told.length > 0);

  const request = { version: 2, id: "e1", type: "request", text: "책이 아직 안 왔어요" };
  window.say({ type: "event", event: request });
  await eventually(() =>
    window.told.some((one) => JSON.stringify(one).includes("도와드리겠습니다")),
  );
  expect(window.told).toMatchObject([
    { type: "welcome", state: { locked: false, open: false } },
    { type: "entry", entry: { type: "words", text: "책이 아직 안 왔어요", id: "e1" } },
    ...Array.from({ length: window.told.length - 2 }, () => ({})),
  ]);

  const listed = await asked(roomsPage, `${server.staff}/api/rooms?state=received`, {
    token: staff,
  });
  expect(listed.rooms).toMatchObject([{ state: "received", channel: "web", alerts: 2 }]);
  const [room] = listed.rooms;
  const at = `${server.staff}/api/rooms/${room?.id}`;
  live.say({ type: "watch", room: room?.id });
  const reply = { id: "r1", text: "확인해 보겠습니다" };
  const replied = await asked(done, `${at}/reply`, { token: staff, json: reply });
  expect(replied).toMatchObject({ repeated: false, room: { state: "inProgress" } });
  expect(await asked(done, `${at}/reply`, { token: staff, json: reply })).toMatchObject({
    repeated: true,
  });
  await eventually(() => window.told.some((one) => JSON.stringify(one).includes(reply.text)));
  await eventually(() => live.told.some((one) => JSON.stringify(one).includes('"entry"')));
  const { entries } = await asked(entriesPage, `${at}/entries`, { token: staff });
  expect(entries.at(-1)).toMatchObject({ type: "said", customer: { text: reply.text } });
  expect(entries.filter((one) => JSON.stringify(one).includes(reply.text))).toHaveLength(1);

  await asked(done, `${at}/give-back`, { token: staff, json: { id: "b1" } });
  expect((await ask(`${at}/give-back`, { token: staff, json: { id: "b1" } })).body).toMatchObject({
    repeated: true,
  });
  const { entries: after } = await asked(entriesPage, `${at}/entries`, { token: staff });
  expect(after.some((one) => one.type === "happened" && one.event === "giveBack")).toBe(true);
  await asked(done, `${at}/end`, { token: staff, json: { id: "x1" } });
  expect(
    (await ask(`${at}/reply`, { token: staff, json: { id: "r2", text: "늦은 말" } })).status,
  ).toBe(409);
  const shown = await asked(windowPage, `${server.public}/window/bookstore/entries?after=0`, {
    token,
  });
  expect(JSON.stringify(shown)).not.toContain("늦은 말");
  expect(shown.state).toEqual({ locked: false, open: false });
  const pictures = shown.entries.flatMap((one) =>
    one.type === "message" && one.message.version === 2 ? (one.message.image?.url ?? []) : [],
  );
  expect(pictures.length).toBeGreaterThan(0);
  for (const url of pictures)
    expect((await fetch(url)).headers.get("content-type")).toBe("image/png");
  window.close();
  live.close();
});

test("what was missed comes with the cursor, once, and events that come again have happened once", async () => {
  const { token } = await newWindow();
  const url = `${server.public}/window/bookstore`;
  const request = { version: 2, id: "e1", type: "request", text: "안녕하세요" };
  const first = await asked(windowTaken, `${url}/events`, { token, json: request });
  const again = await asked(windowTaken, `${url}/events`, { token, json: request });
  expect([first.repeated, again.repeated]).toEqual([false, true]);
  await eventually(async () => {
    const { entries } = await asked(windowPage, `${url}/entries?after=0`, { token });
    return entries.length > 1;
  });
  const { entries } = await asked(windowPage, `${url}/entries?after=0`, { token });
  const window = await talkTo(`${url}/socket`);
  window.say({ type: "hello", token, after: entries[0]?.cursor ?? 0 });
  await eventually(() => window.told.length >= entries.length);
  expect(window.told.slice(1)).toEqual(entries.slice(1).map((entry) => ({ type: "entry", entry })));
  window.close();
});

test("C5: a socket is opened by pages of our own alone", async () => {
  for (const Origin of ["https://evil.example", "null", `${server.public}.evil.example`]) {
    await expect(talkTo(`${server.public}/window/bookstore/socket`, { Origin })).rejects.toThrow();
    await expect(talkTo(`${server.staff}/api/live`, { Origin })).rejects.toThrow();
  }
});

test("C4: a session of one tenant opens nothing of another, and no cursor leads to somebody else", async () => {
  const { token } = await newWindow();
  expect((await ask(`${server.public}/window/other/entries`, { token })).status).toBe(404);
  for (const after of ["-1", "1e9", "x"]) {
    const { status, body } = await ask(`${server.public}/window/bookstore/entries?after=${after}`, {
      token,
    });
    expect([200, 400]).toContain(status);
    if (status === 200) expect(body).toMatchObject({ entries: [] });
  }
});

test("A6: whoever asks for another host is told nothing", async () => {
  const { request } = await import("node:http");
  for (const origin of [server.public, server.staff]) {
    const status = await new Promise((resolve) => {
      request(`${origin}/api/me`, { headers: { Host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      }).end();
    });
    expect(status).toBe(421);
  }
});
