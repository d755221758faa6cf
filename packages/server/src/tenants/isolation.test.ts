import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { windowSession } from "../protocol/window.ts";
import { roomName } from "../rooms/room-name.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";
import { lastArming } from "./armings.ts";

const other = { ...bookstore, id: "other", name: "다른 가게" };
const companies = [bookstore, other];
const customer = "u1";
const room = roomName({ channel: "naver", customer });
const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);
const [issuer, subject] = ["https://id.example", "same"];

let server: RunningServer;
const tokens = new Map<string, string>();
beforeAll(async () => {
  server = await openServer({ tenants: companies });
  for (const company of companies) {
    const roles = ["operator", "counselor"] as const;
    const who = staffOf(company, { roles: [...roles], counselor: "kim" });
    tokens.set(company.id, await signIn(server, who));
    const hook = await server.hookAddress(company.id, "naver");
    const json = { event: "send", user: customer, textContent: { text: "같은 말" } };
    expect((await ask(`${hook}/`, { json })).status).toBe(200);
    await server.house.catchUp(company.id);
  }
});
afterAll(() => server.close());

/** What is sent to each route that changes something; `{id}`: of the tenant's revision. */
const bodies: Readonly<Record<string, unknown>> = {
  "POST /api/revisions": {
    policy: { entry: "shop.rules", files: { "shop.rules": "policy shop\non request { queue }\n" } },
    ...{ settings: { timezone: "Asia/Seoul" }, counselors: [{ id: "kim", name: "김해피" }] },
  },
  "POST /api/revisions/arm": {
    ...{ id: "{id}", reason: "같은 이유", over: "{live}", despite: ["shadow"] },
  },
  "POST /api/draft": {
    version: 0,
    content: {
      policy: {
        entry: "shop.rules",
        files: { "shop.rules": "policy shop\non request { queue }\n" },
      },
      ...{ settings: { timezone: "Asia/Seoul" }, counselors: [{ id: "kim", name: "김해피" }] },
    },
  },
  "POST /api/draft/check": { version: 1, note: "" },
  "POST /api/pictures": photo,
  "POST /api/shadow": { revision: "{id}" },
  "POST /api/tokens": { name: "CI", permissions: ["rooms:read"], days: 1 },
  "POST /api/tokens/revoke": { id: "{token}" },
  "POST /api/hooks": { channel: "naver" },
  "POST /api/members": { issuer, subject, roles: ["auditor"] },
  "POST /api/members/remove": { issuer, subject },
  "POST /api/rooms/:room/seen": { seq: 1 },
  "POST /api/rooms/:room/accept": { id: "a1" },
  "POST /api/rooms/:room/reply": { id: "r1", text: "같은 답" },
  "POST /api/rooms/:room/pictures": photo,
  "POST /api/rooms/:room/transfer": { id: "t1", counselor: "lee" },
  "POST /api/rooms/:room/give-back": { id: "g1" },
  "POST /api/rooms/:room/end": { id: "e1" },
  "POST /api/undelivered/again": { key: "{undelivered}" },
  "POST /api/undelivered/aside": { key: "{undelivered}" },
  "POST /api/status": { status: "available" },
  "POST /api/blocked": { room, blocked: true },
  "POST /api/customers/hold": { room, held: true, reason: "같은 사건" },
  "POST /api/sending/resume": {},
  "POST /api/customers/forget": { room },
  "POST /auth/tenant": { tenant: "nobody" },
  "POST /auth/leave": {},
};

/** Does everything that can be done at a company, in the order of the table; what each came to. */
async function doAll(company: string): Promise<readonly (readonly [string, number])[]> {
  const { host, database } = server.house;
  const token = tokens.get(company) ?? "";
  const came: (readonly [string, number])[] = [];
  for (const [route, body] of Object.entries(bodies)) {
    const path = route.slice("POST ".length).replace(":room", room);
    if (body === photo) {
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "image/png" };
      const query = route.includes(":room") ? "id=p1" : "name=a.png";
      const address = `${server.staff}${path}?${query}`;
      came.push([route, (await fetch(address, { method: "POST", headers, body: photo })).status]);
      continue;
    }
    const latest = await database
      .selectFrom("revision")
      .select("id")
      .where("tenant", "=", company)
      .orderBy("made", "desc")
      .executeTakeFirst();
    const machine = await database
      .selectFrom("token")
      .select("id")
      .where("tenant", "=", company)
      .executeTakeFirst();
    const [lost] = await host.undelivered(company);
    const filled = JSON.stringify(body)
      .replace("{id}", latest?.id ?? "")
      .replace("{live}", (await lastArming(database, company))?.revision ?? "")
      .replace("{token}", machine?.id ?? "")
      .replace('"{undelivered}"', JSON.stringify(lost?.key ?? "none"));
    const { status } = await ask(`${server.staff}${path}`, { token, json: JSON.parse(filled) });
    came.push([route, status]);
  }
  return came;
}

/** Everything that is kept of a company, in every table and at the host. */
async function kept(company: string): Promise<string> {
  const { database, host } = server.house;
  const tables = await database.introspection.getTables();
  const own = tables.filter(({ columns }) => columns.some(({ name }) => name === "tenant"));
  expect(own.length).toBeGreaterThan(15);
  const rows: unknown[] = [];
  for (const { name } of own) {
    const { rows: found } =
      await sql`select * from ${sql.table(name)} where tenant = ${company}`.execute(database);
    rows.push([name, found]);
  }
  const key = { tenant: company, channel: "naver", customer };
  rows.push(await host.read(key), await host.undelivered(company), await host.decisions(company));
  return JSON.stringify(rows);
}

test("T2: with equal conversations, customers, pictures, revisions and ids, nothing that is done at one company changes a byte of another", async () => {
  const { routes, house } = server;
  const changing = routes.staff.filter(
    ({ method, scope }) => method === "POST" && scope !== "anybody",
  );
  expect(Object.keys(bodies).sort()).toEqual(
    changing.map(({ method, url }) => `${method} ${url}`).sort(),
  );
  const window = await asked(windowSession, `${server.public}/window/bookstore/sessions`, {
    json: {},
  });
  const event = { version: 2, id: "e1", type: "message", text: "같은 말" };
  // At the other company first, so that everything is there under the same names; it says last that it leaves.
  const first = await doAll("other");
  const again = staffOf(other, { roles: ["operator", "counselor"], counselor: "kim" });
  tokens.set("other", await signIn(server, again));
  await house.catchUp("other");
  const before = await kept("other");
  const own = await kept("bookstore");
  const second = await doAll("bookstore");
  const say = { token: window.token, json: event };
  expect((await ask(`${server.public}/window/bookstore/events`, say)).status).toBe(200);
  await house.catchUp("bookstore");
  expect(await kept("other")).toBe(before);
  expect(await kept("bookstore")).not.toBe(own);
  expect(second).toEqual(first);
  const done = first.filter(([, status]) => status === 200).map(([route]) => route);
  expect(done.length).toBeGreaterThan(18);
});
