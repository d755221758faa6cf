import { request } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeToken } from "./access/tokens.ts";
import type { DeclaredRoute } from "./http/scope.ts";
import { permissionNames } from "./protocol/permissions.ts";
import { roleNames } from "./protocol/person.ts";
import { problem } from "./protocol/problem.ts";
import { windowSession } from "./protocol/window.ts";
import type { RunningServer } from "./start-server.ts";
import { asked } from "./testing/asking.ts";
import { bookstore, staffOf } from "./testing/bookstore.ts";
import { openServer, signIn } from "./testing/open-server.ts";

type Listener = "public" | "staff";
interface Route extends DeclaredRoute {
  readonly listener: Listener;
}

let server: RunningServer;
const credentials = { window: "", staff: "", old: "", hook: "" };
beforeAll(async () => {
  server = await openServer({
    raised: { requests: 10_000, signIn: 10_000, windows: 10_000, pictures: 10_000 },
  });
  const { database, now } = server.house;
  const at = `${server.public}/window/bookstore/sessions`;
  credentials.window = (await asked(windowSession, at, { json: {} })).token;
  const all = staffOf(bookstore, { roles: [...roleNames], counselor: "kim" });
  credentials.staff = await signIn(server, all);
  const old = {
    tenant: "bookstore",
    name: "old",
    permissions: permissionNames,
    expiresAt: now() - 1,
  };
  credentials.old = (await makeToken(database, old)).token;
  credentials.hook = new URL(await server.hookAddress("bookstore", "kakao")).pathname;
});
afterAll(() => server.close());

/** Every route of both listeners, but the one that ends the session that is asked with. */
const routes = (): readonly Route[] =>
  (["public", "staff"] as const).flatMap((listener) =>
    server.routes[listener]
      .filter(({ url }) => url !== "/auth/leave")
      .map((route) => ({ ...route, listener })),
  );
const writing = () => routes().filter(({ method }) => method === "POST");
const isPicture = ({ url }: Route) => url === "/api/pictures" || url.endsWith("/pictures");
const isHook = ({ url }: Route) => url.startsWith("/hooks/");
const isSocket = ({ url }: Route) => url === "/api/live" || url.endsWith("/socket");

function addressOf({ listener, url }: Route): string {
  const path = url
    .replace("/hooks/:channel/:secret", credentials.hook.replace(/\/$/, ""))
    .replace(":tenant", "bookstore")
    .replace(/:\w+/g, "x")
    .replace("*", "message");
  return `${server[listener]}${path}${isPicture({ url } as Route) ? "?name=x&id=x" : ""}`;
}

interface Sent {
  readonly token?: string | null;
  readonly type?: string;
  readonly body?: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(route: Route, { token, type, body, headers = {} }: Sent) {
  const usual = route.scope === "window" ? credentials.window : credentials.staff;
  const own = token === undefined ? usual : token;
  const response = await fetch(addressOf(route), {
    method: route.method,
    headers: {
      ...(own !== null && route.scope !== "anybody" && { Authorization: `Bearer ${own}` }),
      ...(type !== undefined && { "Content-Type": type }),
      ...headers,
    },
    ...(body !== undefined && { body }),
  });
  return { status: response.status, text: await response.text() };
}

/** Sends a body of that length, or one without an end, until it is answered. */
function pour(route: Route, length: number | null): Promise<number> {
  const token = route.scope === "window" ? credentials.window : credentials.staff;
  const headers = {
    ...(route.scope !== "anybody" && { Authorization: `Bearer ${token}` }),
    "Content-Type": isPicture(route) ? "image/png" : "application/json",
    ...(length === null ? { "Transfer-Encoding": "chunked" } : { "Content-Length": length }),
  };
  return new Promise((resolve) => {
    const asked = request(addressOf(route), { method: "POST", headers }, (response) => {
      resolve(response.statusCode ?? 0);
      asked.destroy();
    });
    // It is closed once it is answered.
    asked.on("error", () => {});
    const chunk = Buffer.alloc(64 * 1024, 32);
    const more = () => {
      while (!asked.destroyed && asked.write(chunk));
    };
    asked.on("drain", more);
    more();
  });
}

/** Which of the routes answered otherwise. */
async function others(
  asking: readonly Route[],
  status: number | readonly number[],
  sent: (route: Route) => Sent,
): Promise<readonly string[]> {
  const expected = [status].flat();
  const found: string[] = [];
  for (const route of asking) {
    const came = await send(route, sent(route));
    if (!expected.includes(came.status)) found.push(`${route.method} ${route.url}: ${came.status}`);
    if (came.status >= 400) expect(problem.safeParse(JSON.parse(came.text)).success).toBe(true);
    expect(came.status).not.toBe(500);
  }
  return found;
}

describe("every route, whatever it is", () => {
  test("there are all of them", () => {
    expect(routes().length).toBeGreaterThan(60);
    expect(writing().length).toBeGreaterThan(25);
  });

  test("A2, K2: a credential that is over is none: 401 on each that asks for one", async () => {
    const asking = routes().filter((route) => route.scope !== "anybody" && !isSocket(route));
    expect(await others(asking, 401, () => ({ token: credentials.old }))).toEqual([]);
    expect(await others(asking, 401, () => ({ token: "x".repeat(43) }))).toEqual([]);
    expect(await others(asking, 401, () => ({ token: null }))).toEqual([]);
  });

  test("T1: a window's session opens no route of another tenant's window", async () => {
    const asking = routes().filter(
      (route) => route.scope === "window" && !isSocket(route) && route.url.includes(":tenant"),
    );
    expect(asking.length).toBeGreaterThan(3);
    for (const route of asking) {
      const elsewhere = { ...route, url: route.url.replace(":tenant", "other") };
      const type = isPicture(route) ? "image/png" : "application/json";
      const body = route.method === "POST" ? "{}" : undefined;
      const came = await send(elsewhere, { type, ...(body !== undefined && { body }) });
      expect([route.url, came.status]).toEqual([route.url, 404]);
    }
  });

  test("W6: a body above what the route holds is 413, with a length or without, before anything is read of it", async () => {
    const found: string[] = [];
    for (const route of writing()) {
      for (const length of [2 * 1024 * 1024 + 1, null]) {
        const status = await pour(route, length);
        if (status !== 413) found.push(`${route.url}, ${length}: ${status}`);
      }
    }
    expect(found).toEqual([]);
  });

  test("W6: nothing is unpacked: 415 on each", async () => {
    const headers = { "Content-Encoding": "gzip" };
    const body = gzipSync("{}");
    const sent = (route: Route): Sent =>
      route.method === "POST" ? { headers, body, type: "application/json" } : { headers };
    expect(
      await others(
        routes().filter((route) => !isSocket(route)),
        415,
        sent,
      ),
    ).toEqual([]);
  });

  test("C7: what a form of some page can send is 415 on each but webhooks, which ask for a secret", async () => {
    const asking = writing().filter((route) => !isHook(route));
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      expect([type, await others(asking, 415, () => ({ type, body: "{}" }))]).toEqual([type, []]);
    }
  });

  test("W7: what is no JSON, is too deep, says a name twice or is of a wrong shape is 400 on each, and never 500", async () => {
    const asking = writing().filter((route) => !isPicture(route) && !isHook(route));
    const deep = `${"[".repeat(5_000)}${"]".repeat(5_000)}`;
    for (const body of ["{", "nonsense", deep, '{"a":1,"a":2}', "\u0000"]) {
      const found = await others(asking, 400, () => ({ type: "application/json", body }));
      expect([body.slice(0, 20), found]).toEqual([body.slice(0, 20), []]);
    }
    // A body that says nothing, or too much, or reaches for what all objects share: whatever each makes of it, it is no failure of ours.
    for (const body of ["{}", "[]", "null", '"x"', '{"__proto__":{"x":1},"more":1}']) {
      for (const route of writing()) {
        const { status } = await send(route, { type: "application/json", body });
        expect([route.url, status < 500]).toEqual([route.url, true]);
      }
    }
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });

  test("W12: no query and no way of writing its path makes a route another one", async () => {
    for (const route of routes().filter(
      ({ url, method }) => method === "GET" && url.startsWith("/api"),
    )) {
      const url = route.url.replace("/api", "/%61pi");
      const inside = await fetch(addressOf({ ...route, url }));
      const outside = await fetch(addressOf({ ...route, url, listener: "public" }));
      expect([url, inside.status, outside.status]).toEqual([url, 401, 404]);
    }
  });
});
