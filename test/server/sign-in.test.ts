import type { RunningServer } from "@annae/server";
import { memberList, ownTenants, person, signInWays } from "@annae/server/protocol";
import { ask, asked, bookstore, eventually, openServer, talkTo } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Forgery, type IdentityProvider, identityProvider } from "../platforms/index.ts";

const client = { id: "annae", secret: "between us" };
let provider: IdentityProvider;
let server: RunningServer;
beforeAll(async () => {
  provider = await identityProvider(client);
  server = await openServer({
    raised: { signIn: 1_000 },
    tenants: [bookstore, { ...bookstore, id: "second" }, { ...bookstore, id: "cityhall" }],
    signIn: [
      {
        ...{
          id: "company",
          name: "회사 계정",
          issuer: provider.issuer,
          tenants: ["bookstore", "second"],
        },
        ...{ clientId: client.id, clientSecret: client.secret },
      },
    ],
  });
});
afterAll(async () => {
  await server.close();
  await provider.stop();
});

/** A browser's cookies of the staff's host. */
type Jar = Map<string, string>;
const cookies = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join("; ");

/** Goes there as a browser that follows nothing by itself. */
async function go(jar: Jar, path: string, accept = "*/*") {
  const response = await fetch(new URL(path, server.staff), {
    redirect: "manual",
    headers: { Cookie: cookies(jar), Accept: accept },
  });
  for (const line of response.headers.getSetCookie()) {
    const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    expect(line).toMatch(/; Path=\/; Max-Age=\d+; Secure; HttpOnly; SameSite=Lax$/);
    if (value === "") jar.delete(name);
    else jar.set(name, value);
  }
  return { status: response.status, location: response.headers.get("location") ?? "", response };
}

/** To the provider and back; where the browser was sent back to. */
async function sentBack(jar: Jar, back = "/console"): Promise<string> {
  const to = await go(jar, `/auth/to/company?return=${encodeURIComponent(back)}`);
  return provider.signIn(to.location);
}

const { database, now } = { database: () => server.house.database, now: Date.now };
const sessions = () => database().selectFrom("session").selectAll().execute();

async function give(
  subject: string,
  roles: readonly string[],
  tenant = "bookstore",
): Promise<void> {
  const row = { tenant, issuer: provider.issuer, subject, name: subject, at: now() };
  const given = {
    roles: JSON.stringify(roles),
    counselor: roles.includes("counselor") ? "kim" : null,
  };
  await database()
    .insertInto("member")
    .values({ ...row, ...given })
    .onConflict((known) => known.columns(["tenant", "issuer", "subject"]).doUpdateSet(given))
    .execute();
}

/** A browser in which somebody with those roles is signed in. */
async function signedIn(subject: string, roles: readonly string[]): Promise<Jar> {
  await give(subject, roles);
  provider.be(subject, subject);
  const jar: Jar = new Map();
  expect(await go(jar, await sentBack(jar))).toMatchObject({ status: 303, location: "/console" });
  return jar;
}

const own = (jar: Jar) => ({ Cookie: cookies(jar), Origin: server.staff });

test("A2: whoever comes first has no role and no session, is shown to operators, and comes in once they have one", async () => {
  provider.be("s-1", "박나래");
  const jar: Jar = new Map();
  expect((await go(jar, await sentBack(jar))).status).toBe(403);
  expect([...jar]).toEqual([]);
  expect(await sessions()).toEqual([]);
  const operator = await signedIn("s-0", ["operator"]);
  const { members } = await asked(memberList, `${server.staff}/api/members`, {
    headers: own(operator),
  });
  expect(members.find(({ subject }) => subject === "s-1")).toMatchObject({
    name: "박나래",
    roles: [],
  });
  const json = { issuer: provider.issuer, subject: "s-1", roles: ["auditor"] };
  const given = await ask(`${server.staff}/api/members`, { headers: own(operator), json });
  expect(given.status).toBe(200);
  provider.be("s-1", "박나래");
  expect((await go(jar, await sentBack(jar, "/studio"))).location).toBe("/studio");
  const who = await asked(person, `${server.staff}/api/me`, { headers: own(jar) });
  expect(who).toMatchObject({ name: "박나래", roles: ["auditor"], tenant: { id: "bookstore" } });
});

test("whoever comes back without a role, or with an answer that is not good, reads in words what to do", async () => {
  provider.be("s-9", "<b>이름</b>");
  const jar: Jar = new Map();
  const none = await go(jar, await sentBack(jar), "text/html");
  expect([none.status, none.response.headers.get("content-type")]).toEqual([
    403,
    "text/plain; charset=utf-8",
  ]);
  const words = await none.response.text();
  expect(words).toContain("아직 맡은 역할이 없습니다");
  expect(words).toContain(`issuer: ${provider.issuer}\nsubject: s-9`);
  const again = await go(jar, "/auth/from/company?code=old&state=old", "text/html");
  expect(again.status).toBe(401);
  expect(await again.response.text()).toContain(`Please begin again: ${server.staff}/console`);
});

test("A2: roles that are taken away end sessions and sockets", async () => {
  const [operator, jar] = [
    await signedIn("s-0", ["operator"]),
    await signedIn("s-2", ["counselor"]),
  ];
  const live = await talkTo(`${server.staff}/api/live`, { Cookie: cookies(jar) });
  live.say({ type: "hello" });
  await eventually(() => live.told.length > 0);
  const json = { issuer: provider.issuer, subject: "s-2" };
  const removed = { headers: own(operator), json };
  expect((await ask(`${server.staff}/api/members/remove`, removed)).status).toBe(200);
  expect(await live.closed).toBe(4401);
  expect((await ask(`${server.staff}/api/me`, { headers: own(jar) })).status).toBe(401);
});

test.each<[string, Forgery]>([
  ["another nonce", { nonce: "other" }],
  ["another issuer's token", { issuer: "http://127.0.0.1:1" }],
  ["another issuer's answer", { answerIssuer: "http://127.0.0.1:1" }],
  ["a token for somebody else", { audience: "other" }],
  ["a token that nobody signed", { algorithm: "none" }],
  ["M1: a clock that is an hour off", { skew: -3_600 }],
])("A1: %s opens nothing", async (_, forgery) => {
  await give("s-3", ["auditor"]);
  provider.be("s-3", "s-3");
  const before = (await sessions()).length;
  provider.forge(forgery);
  const jar: Jar = new Map();
  const { status } = await go(jar, await sentBack(jar));
  provider.forge({});
  expect([status, jar.has("__Host-annae"), (await sessions()).length]).toEqual([
    401,
    false,
    before,
  ]);
});

test("A1: an answer is good once, in the browser that asked for it, with its own state, for ten minutes", async () => {
  await give("s-3", ["auditor"]);
  provider.be("s-3", "s-3");
  const jar: Jar = new Map();
  const answer = await sentBack(jar);
  expect((await go(new Map(), answer)).status).toBe(401);
  const other: Jar = new Map();
  await sentBack(other);
  expect((await go(other, answer)).status).toBe(401);
  const forged = new URL(answer);
  forged.searchParams.set("state", "x".repeat(43));
  expect((await go(new Map(jar), forged.href)).status).toBe(401);
  const again: Jar = new Map(jar);
  expect((await go(jar, answer)).status).toBe(303);
  expect((await go(again, answer)).status).toBe(401);
  const late: Jar = new Map();
  const old = await sentBack(late);
  await database().updateTable("attempt").set({ until: 1 }).execute();
  expect((await go(late, old)).status).toBe(401);
});

test("A3: one is sent back to a page of ours, whatever was asked for", async () => {
  await give("s-3", ["auditor"]);
  provider.be("s-3", "s-3");
  for (const back of ["//evil.example", "/\\evil", "/%5Cevil", "https://evil.example", "/api/me"]) {
    const jar: Jar = new Map();
    expect([back, (await go(jar, await sentBack(jar, back))).location]).toEqual([back, "/console"]);
  }
});

test("A4: a cookie that was there before is not adopted; signing out ends session, cookie and sockets", async () => {
  await give("s-4", ["counselor"]);
  provider.be("s-4", "s-4");
  const planted = "p".repeat(43);
  const jar: Jar = new Map([["__Host-annae", planted]]);
  await go(jar, await sentBack(jar));
  expect(jar.get("__Host-annae")).not.toBe(planted);
  const live = await talkTo(`${server.staff}/api/live`, { Cookie: cookies(jar) });
  live.say({ type: "hello" });
  await eventually(() => live.told.length > 0);
  const left = await ask(`${server.staff}/auth/leave`, { headers: own(jar), json: {} });
  expect(left.headers.get("clear-site-data")).toBe('"cookies", "storage"');
  expect(left.headers.getSetCookie()[0]).toContain("__Host-annae=; Path=/; Max-Age=0");
  expect(await live.closed).toBe(4401);
  expect((await ask(`${server.staff}/api/me`, { headers: own(jar) })).status).toBe(401);
});

test("A4: half an hour unused, or twelve hours in all, end a session", async () => {
  const jar = await signedIn("s-5", ["auditor"]);
  const me = async () => (await ask(`${server.staff}/api/me`, { headers: own(jar) })).status;
  const age = (made: number, used: number) =>
    database()
      .updateTable("session")
      .set({ made: now() - made, used: now() - used })
      .execute();
  await age(11 * 3_600_000, 29 * 60_000);
  expect(await me()).toBe(200);
  await age(12 * 3_600_000, 0);
  expect(await me()).toBe(401);
  const other = await signedIn("s-5", ["auditor"]);
  await age(3_600_000, 30 * 60_000);
  expect((await ask(`${server.staff}/api/me`, { headers: own(other) })).status).toBe(401);
});

test("C7: with a cookie, only what comes from a page of ours changes anything", async () => {
  const jar = await signedIn("s-0", ["operator"]);
  const json = { name: "CI", permissions: [], days: 1 };
  const make = async (headers: Readonly<Record<string, string>>) =>
    (
      await ask(`${server.staff}/api/tokens`, {
        headers: { Cookie: cookies(jar), ...headers },
        json,
      })
    ).status;
  expect(await make({})).toBe(403);
  expect(await make({ Origin: "https://evil.example" })).toBe(403);
  expect(await make({ Origin: "null" })).toBe(403);
  expect(await make({ Origin: server.staff })).toBe(200);
  const text = { "Content-Type": "text/plain", Origin: server.staff };
  expect(await make(text)).toBe(415);
  await expect(
    talkTo(`${server.staff}/api/live`, { Cookie: cookies(jar), Origin: "https://evil.example" }),
  ).rejects.toThrow();
});

test("whoever works for several companies goes from one to another, and to no other", async () => {
  const jar = await signedIn("s-several", ["operator"]);
  const headers = { Cookie: cookies(jar), Origin: server.staff };
  const tenants = await asked(ownTenants, `${server.staff}/api/tenants`, { headers });
  expect(tenants).toEqual({
    tenants: [{ id: "bookstore", name: bookstore.name, roles: ["operator"] }],
  });
  const to = (tenant: string) => ask(`${server.staff}/auth/tenant`, { headers, json: { tenant } });
  // The provider's people do not work for it, whatever is written of them there.
  await give("s-several", ["operator"], "cityhall");
  expect((await to("cityhall")).status).toBe(404);
  expect((await to("nobody")).status).toBe(404);
  await give("s-several", ["auditor"], "second");
  expect(
    (await asked(ownTenants, `${server.staff}/api/tenants`, { headers })).tenants,
  ).toHaveLength(2);
  const moved = await to("second");
  expect(moved.body).toMatchObject({ tenant: { id: "second" }, roles: ["auditor"] });
  expect((await ask(`${server.staff}/api/me`, { headers })).status).toBe(401);
  const [, own = ""] = /__Host-annae=([^;]+)/.exec(moved.headers.get("set-cookie") ?? "") ?? [];
  const me = await asked(person, `${server.staff}/api/me`, {
    headers: { Cookie: `__Host-annae=${own}` },
  });
  expect(me).toMatchObject({ tenant: { id: "second" }, roles: ["auditor"] });
});

test("where people sign in at a provider, links out of the terminal open nothing", async () => {
  const ways = await asked(signInWays, `${server.staff}/auth/ways`);
  expect(ways).toEqual({
    link: false,
    providers: [{ id: "company", name: "회사 계정", path: "/auth/to/company" }],
  });
  const who = { id: "kim", name: "김해피", tenant: { id: "bookstore", name: bookstore.name } };
  const link = await server.signInLink({ ...who, roles: ["counselor"], counselor: "kim" });
  const json = { secret: link.split("#")[1] };
  expect((await ask(`${server.staff}/auth/link`, { json })).status).toBe(410);
  expect((await ask(`${server.staff}/auth/to/other`)).status).toBe(404);
});
