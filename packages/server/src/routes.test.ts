import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeToken } from "./access/tokens.ts";
import { createListener } from "./http/create-listener.ts";
import type { DeclaredRoute } from "./http/scope.ts";
import { perMinute, sockets } from "./limits.ts";
import { isAllowed, permissionNames } from "./protocol/permissions.ts";
import { type Role, roleNames } from "./protocol/person.ts";
import { problem } from "./protocol/problem.ts";
import { roomsPage } from "./protocol/staff.ts";
import { windowSession } from "./protocol/window.ts";
import type { RunningServer } from "./start-server.ts";
import { ask, asked, eventually, talkTo } from "./testing/asking.ts";
import { bookstore, staffOf } from "./testing/bookstore.ts";
import { openServer, signIn } from "./testing/open-server.ts";

const other = { ...bookstore, id: "other", name: "다른 가게" };
let server: RunningServer;
let tokens: Readonly<Record<Role | "other" | "window" | "expired" | "machine", string>>;
let room: string;

beforeAll(async () => {
  server = await openServer({ tenants: [bookstore, other] });
  const { database, now } = server.house;
  const by = (tenant: typeof bookstore, role: Role) =>
    signIn(
      server,
      staffOf(tenant, { roles: [role], counselor: role === "counselor" ? "kim" : null }),
    );
  const window = await asked(windowSession, `${server.public}/window/bookstore/sessions`, {
    json: {},
  });
  const nobody = { tenant: "bookstore", name: "CI", permissions: [] };
  const old = await makeToken(database, { ...nobody, permissions: permissionNames, expiresAt: 1 });
  const machine = await makeToken(database, { ...nobody, expiresAt: now() + 60_000 });
  tokens = {
    operator: await by(bookstore, "operator"),
    counselor: await by(bookstore, "counselor"),
    auditor: await by(bookstore, "auditor"),
    other: await by(other, "counselor"),
    window: window.token,
    expired: old.token,
    machine: machine.token,
  };
  const json = { version: 2, id: "e1", type: "request", text: "안녕하세요" };
  await ask(`${server.public}/window/bookstore/events`, { token: window.token, json });
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, {
    token: tokens.counselor,
  });
  room = rooms[0]?.id ?? "";
});
afterAll(() => server.close());

/** The status of the route for that credential, with a room that is there and a body that says little. */
async function statusOf({ method, url }: DeclaredRoute, token: string | null): Promise<number> {
  const path = url
    .replace(":room", room)
    .replace(":tenant", "bookstore")
    .replace(/:\w+|\*/g, "x");
  const { status } = await ask(`${server.staff}${path}`, {
    ...(token !== null && { token }),
    ...(method === "POST" && { json: {} }),
    ...(url.endsWith("/pictures") && { headers: { "Content-Type": "image/png" } }),
  });
  return status;
}

const guarded = () =>
  server.routes.staff.filter(({ scope, url }) => scope !== "anybody" && url !== "/api/live");

describe("T1: who may ask what, route by route", () => {
  test("without a credential, with one that is over or of a customer's window, nothing is asked", async () => {
    expect(guarded().length).toBeGreaterThan(10);
    for (const route of guarded()) {
      for (const token of [null, "x".repeat(43), tokens.expired, tokens.window]) {
        expect([route.url, await statusOf(route, token)]).toEqual([route.url, 401]);
      }
    }
  });

  test("each role asks what it may and nothing else, and a program without permissions nothing at all", async () => {
    for (const route of guarded().filter(({ url }) => url !== "/auth/leave")) {
      const { scope } = route;
      if (scope === "anybody" || scope === "window") throw new Error(route.url);
      for (const role of roleNames) {
        const status = await statusOf(route, tokens[role]);
        expect([route.url, role, status === 403]).toEqual([
          route.url,
          role,
          !isAllowed(scope, [role]),
        ]);
        expect([route.url, status]).not.toEqual([route.url, 401]);
      }
      expect([route.url, await statusOf(route, tokens.machine)]).toEqual([route.url, 403]);
    }
  });

  test("what is another tenant's is not there", async () => {
    for (const route of guarded().filter(({ url }) => url.includes(":room"))) {
      const status = await statusOf({ ...route }, tokens.other);
      expect([route.url, status === 404 || status === 400]).toEqual([route.url, true]);
    }
    const { body } = await ask(`${server.staff}/api/rooms`, { token: tokens.other });
    expect(body).toMatchObject({ rooms: [] });
    const act = { token: tokens.other, json: { id: "x1" } };
    expect((await ask(`${server.staff}/api/rooms/${room}/end`, act)).status).toBe(404);
  });

  test("no route of one listener is one of the other, but that it is up", () => {
    const [inside, outside] = [server.routes.staff, server.routes.public].map(
      (routes) => new Set(routes.map(({ method, url }) => `${method} ${url}`)),
    );
    expect([...(inside ?? [])].filter((one) => outside?.has(one)).sort()).toEqual([
      "GET /healthz",
      "GET /openapi.json",
      "GET /readyz",
    ]);
  });

  test("a route that does not say who may ask it is not taken", async () => {
    const app = await createListener({ hosts: [], proxies: [] });
    expect(() => app.get("/open", () => "secret")).toThrow("/open");
    await app.close();
  });
});

test("K2: a token is not taken from an address, is known by its whole text, and is of one tenant", async () => {
  const { database, now } = server.house;
  const { token, id } = await makeToken(database, {
    ...{ tenant: "other", name: "CI", permissions: ["rooms:read"], expiresAt: now() + 60_000 },
  });
  expect((await ask(`${server.staff}/api/rooms?token=${token}`)).status).toBe(401);
  expect((await ask(`${server.staff}/api/rooms`, { token: `${token.slice(0, -1)}_` })).status).toBe(
    401,
  );
  expect((await ask(`${server.staff}/api/rooms`, { token })).body).toMatchObject({ rooms: [] });
  expect((await ask(`${server.staff}/api/rooms/${room}`, { token })).status).toBe(404);
  const kept = JSON.stringify(await database.selectFrom("token").selectAll().execute());
  expect(kept).toContain(id);
  expect(kept).not.toContain(token.slice(-43));
});

test("W13: what an error says stays inside", async () => {
  const app = await createListener({ hosts: [], proxies: [] });
  app.get("/broken", { config: { scope: "anybody" } }, () => {
    throw new Error("SELECT secret FROM table");
  });
  await app.listen({ host: "127.0.0.1", port: 0 });
  const url = app.listeningOrigin;
  const { status, body } = await ask(`${url}/broken`);
  expect(status).toBe(500);
  expect(body).toMatchObject({ code: "internal" });
  expect(JSON.stringify(body)).not.toContain("SELECT");
  await app.close();
});

test("W5: 500 who send a head or a body too slowly hold nobody up, and each is answered 408", async () => {
  const usual = await createListener({ hosts: [], proxies: [] });
  expect([usual.server.requestTimeout, usual.server.headersTimeout]).toEqual([10_000, 5_000]);
  expect(Object(usual.initialConfig).requestTimeout).toBe(10_000);
  const waits = { request: 2_000, head: 1_000, check: 20 };
  const app = await createListener({ hosts: [], proxies: [], waits });
  app.post("/hear", { config: { scope: "anybody" } }, () => ({}));
  await app.listen({ host: "127.0.0.1", port: 0 });
  const { host, hostname, port } = new URL(app.listeningOrigin);
  const head = `POST /hear HTTP/1.1\r\nHost: ${host}\r\n`;
  const body = "Content-Type: application/json\r\nContent-Length: 100\r\n\r\n{";
  let answered = 0;
  const answers = Array.from({ length: 500 }, (_, index) => {
    const socket = connect(Number(port), hostname);
    let heard = "";
    socket.on("data", (chunk) => {
      heard += String(chunk);
    });
    // It is reset once it is answered.
    socket.on("error", () => {});
    socket.write(index % 2 === 0 ? head : head + body);
    return new Promise<string>((resolve) =>
      socket.on("close", () => {
        answered += 1;
        resolve(heard.slice(0, 12));
      }),
    );
  });
  await eventually(
    () => new Promise((resolve) => app.server.getConnections((_, count) => resolve(count === 500))),
  );
  expect((await ask(`http://${host}/hear`, { json: {} })).status).toBe(200);
  expect(answered).toBe(0);
  expect(new Set(await Promise.all(answers))).toEqual(new Set(["HTTP/1.1 408"]));
  await Promise.all([app.close(), usual.close()]);
});

test("C7: what a form can send is not taken, and nobody elsewhere may read or sign in", async () => {
  const text = { "Content-Type": "text/plain" };
  const posted = await fetch(`${server.staff}/auth/link`, {
    method: "POST",
    headers: text,
    body: '{"secret":"x"}',
  });
  expect(posted.status).toBe(415);
  const evil = { headers: { Origin: "https://evil.example" }, json: { secret: "x" } };
  expect((await ask(`${server.staff}/auth/link`, evil)).status).toBe(403);
  const { headers } = await ask(`${server.staff}/api/rooms`, { token: tokens.counselor });
  expect(headers.get("access-control-allow-origin")).toBeNull();
  expect(headers.get("set-cookie")).toBeNull();
});

test("C6: a frame that is too large, is no JSON or comes too often closes the socket, and so does silence about who it is", async () => {
  const open = () => talkTo(`${server.public}/window/bookstore/socket`);
  const large = await open();
  large.say("x".repeat(70_000));
  expect(await large.closed).toBe(1009);
  const odd = await open();
  odd.say("{");
  expect(await odd.closed).toBe(1007);
  const stranger = await open();
  stranger.say({ type: "hello", token: "x", after: 0 });
  expect(await stranger.closed).toBe(4401);
  const flood = await open();
  flood.say({ type: "hello", token: tokens.window, after: 1e9 });
  await eventually(() => flood.told.length > 0);
  for (let time = 0; time < 30; time += 1) flood.say({ type: "event", event: null });
  expect(await flood.closed).toBe(1013);
  const silent = await open();
  expect(await silent.closed).toBe(4408);
});

test("C6: a session has so many sockets at once, and a place again when one is closed", async () => {
  const open = async () => {
    const talk = await talkTo(`${server.public}/window/bookstore/socket`);
    talk.say({ type: "hello", token: tokens.window, after: 1e9 });
    await eventually(() => talk.told.length > 0);
    return talk;
  };
  const talks = [];
  for (let count = 0; count < sockets.perSession; count += 1) talks.push(await open());
  expect(await (await open()).closed).toBe(1013);
  talks[0]?.close();
  await talks[0]?.closed;
  await eventually(() => {
    const place = server.house.seats.perSession(tokens.window);
    place?.();
    return place !== null;
  });
  for (const talk of talks) talk.close();
});

test("what is wrong with a request is told where it is, in both languages", async () => {
  const { status, body } = await ask(`${server.staff}/api/rooms?limit=many`, {
    token: tokens.counselor,
  });
  expect(status).toBe(400);
  expect(body).toMatchObject({ code: "badRequest", fields: [{ path: "limit" }] });
  const [field] = problem.parse(body).fields ?? [];
  expect(field?.ko).toMatch(/[가-힣]/);
  expect(field?.en).toMatch(/^[ -~]+$/);
  expect(JSON.stringify(body)).not.toContain("many");
});

test("C1: a window speaks for its own session's customer, whatever it says", async () => {
  const json = {
    version: 2,
    id: "e9",
    type: "message",
    text: "나는 김씨다",
    customer: "kim",
    to: "kim",
  };
  const url = `${server.public}/window/bookstore/events`;
  expect((await ask(`${url}?customer=kim`, { token: tokens.window, json })).status).toBe(200);
  await server.house.catchUp("bookstore");
  const rows = await server.house.database.selectFrom("room").select("customer").execute();
  expect(rows.map(({ customer }) => customer)).not.toContain("kim");
});

test("S6: pages of the staff are shown in nobody's frame; the chat in its tenant's alone", async () => {
  const { headers } = await ask(`${server.staff}/console`);
  expect(headers.get("x-frame-options")).toBe("DENY");
  expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  const chat = await ask(`${server.public}/chat/bookstore`);
  expect(chat.headers.get("content-security-policy")).toContain(
    "frame-ancestors https://bookstore.example",
  );
  expect(chat.headers.get("x-frame-options")).toBeNull();
});

test("Q1: guessing paths and opening windows without end is stopped", async () => {
  const many = async (times: number, url: string, json?: object) => {
    const asking = Array.from({ length: times }, () => ask(url, json && { json }));
    return (await Promise.all(asking)).filter(({ status }) => status === 429).length;
  };
  const sessions = `${server.public}/window/bookstore/sessions`;
  expect(await many(perMinute.windows + 5, sessions, {})).toBeGreaterThanOrEqual(5);
  expect(await many(perMinute.unknown + 20, `${server.public}/nowhere`)).toBeGreaterThanOrEqual(20);
});
