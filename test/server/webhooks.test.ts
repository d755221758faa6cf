import { request } from "node:http";
import { windowSession } from "@annae/server/protocol";
import { ask, asked } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { shares as limits } from "../../packages/server/src/limits.ts";
import { type Surrounded, surrounded } from "./platforms.ts";

let around: Surrounded;
const logged: string[] = [];
beforeAll(async () => {
  around = await surrounded({ log: (line) => void logged.push(line) });
});
afterAll(() => around.stop());

const opened = { event: "open", user: "x", options: { inflow: "none", friend: false } };
const message = (more: object) => ({
  ...{ user_key: "u", session_id: "1", time: Date.now(), type: "text", contents: ["안녕"] },
  ...more,
});
const stored = async () => {
  await around.server.house.catchUp("bookstore");
  const { database } = around.server.house;
  return (await database.selectFrom("room").select("customer").execute()).length;
};

test("W1: without the secret there is nothing, whatever is said; an address that was renewed works for a day", async () => {
  const { server, hooks } = around;
  const nowhere = await ask(`${server.public}/nope`, { json: opened });
  const shape = ({ status, body }: Awaited<ReturnType<typeof ask>>) =>
    JSON.stringify([status, { ...Object(body), request: "" }]);
  const wrong = [
    `${server.public}/hooks/naver/AAAA/`,
    hooks.naver.replace("/naver/", "/kakao/"),
    `${hooks.naver.slice(0, -1)}/`,
    `${server.staff}${new URL(hooks.naver).pathname}/`,
  ];
  for (const url of wrong) expect(shape(await ask(url, { json: opened }))).toBe(shape(nowhere));
  expect(await stored()).toBe(0);
  const next = await server.hookAddress("bookstore", "naver");
  expect((await ask(`${hooks.naver}/`, { json: opened })).status).toBe(200);
  expect((await ask(`${next}/`, { json: opened })).status).toBe(200);
  await server.hookAddress("bookstore", "naver");
  expect((await ask(`${hooks.naver}/`, { json: opened })).status).toBe(404);
  around = {
    ...around,
    hooks: { ...hooks, naver: await server.hookAddress("bookstore", "naver") },
  };
});

test("W2: a secret stands in no answer and no line of the log", async () => {
  const { hooks } = around;
  const secret = hooks.kakao.split("/").at(-1)?.slice(0, 8) ?? "";
  const answers = [
    await ask(`${hooks.kakao}/message?x=1`, { json: { no: "message" } }),
    await ask(`${hooks.kakao}x/message?x=1`, { json: {} }),
    await ask(`${hooks.kakao}/message`, { headers: { "X-Y": "1" } }),
  ];
  expect(JSON.stringify([answers, logged])).not.toContain(secret);
});

test("W4: what is of another company's channel is not there", async () => {
  const { hooks } = around;
  const before = await stored();
  const other = { json: message({ sender_key: "other", serial_number: 1 }) };
  expect((await ask(`${hooks.kakao}/message`, other)).status).toBe(404);
  expect(await stored()).toBe(before);
  const ours = { json: message({ sender_key: "sender", serial_number: 1 }) };
  expect((await ask(`${hooks.kakao}/message`, ours)).status).toBe(200);
});

test("W6: more than a webhook holds is refused before it is read, with a length or without; nothing is unpacked", async () => {
  const { hooks } = around;
  const large = " ".repeat(256 * 1024 + 1);
  for (const chunked of [false, true]) {
    expect(await posted(`${hooks.kakao}/message`, large, { chunked })).toBe(413);
  }
  const packed = { headers: { "Content-Encoding": "gzip" } };
  expect(await posted(`${hooks.kakao}/message`, "x", packed)).toBe(415);
});

test("W7: what is no proper JSON is refused with a name, and pollutes nothing", async () => {
  const { hooks } = around;
  const deep = `${"[".repeat(1_000)}${"]".repeat(1_000)}`;
  const bodies = [
    ...["", "{", "null", "[]", deep, '{"user":"a","user":"b","event":"open"}', "\xff"],
    '{"__proto__":{"x":1}}',
  ];
  for (const body of bodies) expect(await posted(`${hooks.naver}/`, body)).toBe(400);
  expect("x" in {}).toBe(false);
});

test("W8: a recorded request that comes again is decided once, also long after its number is forgotten", async () => {
  const { hooks, server } = around;
  const asks = message({ user_key: "again", sender_key: "sender", serial_number: 77 });
  for (let time = 0; time < 3; time += 1) {
    expect((await ask(`${hooks.kakao}/message`, { json: asks })).status).toBe(200);
  }
  const old = { ...asks, user_key: "old", time: Date.now() - 31 * 86_400_000 };
  expect((await ask(`${hooks.kakao}/message`, { json: old })).status).toBe(200);
  await server.house.catchUp("bookstore");
  const entries = await server.house.database
    .selectFrom("entry")
    .select(["customer", "event"])
    .where("customer", "in", ["again", "old"])
    .where("event", "like", "%77")
    .execute();
  expect(entries.filter(({ customer }) => customer === "old")).toEqual([]);
  expect(new Set(entries.map(({ event }) => event)).size).toBe(1);
});

test("E1: a forged number takes no other request's place", async () => {
  const { hooks } = around;
  const forged = message({ user_key: "e1", sender_key: "sender", serial_number: "reference:9" });
  await ask(`${hooks.kakao}/message`, { json: forged });
  const real = { user_key: "e1", sender_key: "sender", session_id: "9", reference: { extra: "" } };
  expect((await ask(`${hooks.kakao}/reference`, { json: real })).status).toBe(200);
  await around.server.house.catchUp("bookstore");
  const events = await around.server.house.database
    .selectFrom("entry")
    .select("event")
    .where("customer", "=", "e1")
    .execute();
  expect(events.map(({ event }) => event)).toContain("platform:k/r/9");
});

test("A9: a page in somebody's browser is no platform", async () => {
  const { hooks } = around;
  const before = await stored();
  for (const headers of [{ Origin: "https://evil.example" }, { "Sec-Fetch-Site": "cross-site" }]) {
    expect((await ask(`${hooks.naver}/`, { json: opened, headers })).status).toBe(403);
  }
  expect(await stored()).toBe(before);
});

test("W12: a path has one meaning", async () => {
  const { server } = around;
  for (const path of ["/%61pi/rooms", "/hooks/../api/rooms", "//api/rooms", "/API/rooms"]) {
    expect(await raw(`${server.public}`, path)).toBe(404);
  }
  expect(await raw(server.staff, "/%61pi/rooms")).toBe(401);
});

function posted(
  url: string,
  body: string,
  { chunked = false, headers = {} }: { chunked?: boolean; headers?: object } = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const length = chunked ? {} : { "Content-Length": Buffer.byteLength(body, "latin1") };
    const given = { "Content-Type": "application/json", ...length, ...headers };
    const sent = request(url, { method: "POST", headers: given }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    if (chunked) sent.write(body.slice(0, 1_000), "latin1");
    sent.end(chunked ? body.slice(1_000) : body, "latin1");
  });
}

/** The path as it is written, which no library has put straight. */
function raw(origin: string, path: string): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

test("W10: whatever windows and strangers ask, platforms are heard; what is refused is told to come again, and no other company pays for it", async () => {
  const { server, hooks } = around;
  const { shares } = server.house;
  const asking = Array.from({ length: 150 }, () => ask(`${server.public}/nowhere`));
  const told = Array.from({ length: 150 }, (_, index) =>
    ask(`${hooks.kakao}/message`, {
      json: message({ user_key: `w${index}`, serial_number: 10_000 + index }),
    }),
  );
  expect((await Promise.all(asking)).some(({ status }) => status === 429)).toBe(true);
  expect(new Set((await Promise.all(told)).map(({ status }) => status))).toEqual(new Set([200]));

  const at = `${server.public}/window/bookstore`;
  const { token } = await asked(windowSession, `${at}/sessions`, { json: {} });
  const event = { version: 2, id: "e1", type: "request", text: "안녕하세요" };
  const writes = () => ask(`${at}/events`, { token, json: event });
  const taken = Array.from({ length: limits.window }, () => shares("bookstore", "window"));
  const late = await writes();
  expect([late.status, late.headers.get("retry-after")]).toEqual([503, "1"]);
  const hook = (serial_number: number) =>
    ask(`${hooks.kakao}/message`, { json: message({ serial_number }) });
  expect((await hook(20_001)).status).toBe(200);
  taken.push(
    ...Array.from({ length: limits.hook - limits.window }, () => shares("bookstore", "hook")),
  );
  expect((await hook(20_002)).status).toBe(503);
  for (const leave of taken) if (leave) leave();
  expect((await writes()).status).toBe(200);
  expect((await hook(20_002)).status).toBe(200);
});
