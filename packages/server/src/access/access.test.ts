import { afterAll, beforeAll, expect, test } from "vitest";
import { sessions } from "../limits.ts";
import { openDatabase, type Storage } from "../storage/open-database.ts";
import { makeLink, takeLink } from "./links.ts";
import { beginSession, sessionOf } from "./sessions.ts";

let storage: Storage;
beforeAll(async () => {
  storage = await openDatabase(":memory:");
});
afterAll(() => storage.database.destroy());

const kim = {
  id: "kim",
  name: "김해피",
  tenant: { id: "shop", name: "가게" },
  roles: ["counselor" as const],
  counselor: "kim",
};

test("A5: a sign-in link works once, also when it is used twice at once, and not after ten minutes", async () => {
  const { database } = storage;
  const secret = await makeLink(database, kim, 0);
  const both = await Promise.all([takeLink(database, secret, 1), takeLink(database, secret, 1)]);
  expect(both.filter((one) => one !== null)).toEqual([kim]);
  const late = await makeLink(database, kim, 0);
  expect(await takeLink(database, late, sessions.link)).toBeNull();
  expect(await takeLink(database, late, 1)).toBeNull();
});

test("C2: a session is found by its token alone, of which nothing but a hash is kept, until it is idle or old", async () => {
  const { database } = storage;
  const holder = { kind: "window", tenant: "shop", who: "u1" } as const;
  const { token } = await beginSession(database, holder, 0);
  const other = await beginSession(database, holder, 0);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(token).not.toBe(other.token);
  expect(JSON.stringify(await database.selectFrom("session").selectAll().execute())).not.toContain(
    token,
  );
  expect(await sessionOf(database, "staff", token, 1)).toBeNull();
  const day = sessions.windowIdle;
  for (let now = day - 1; now < sessions.window; now += day - 1) {
    expect(await sessionOf(database, "window", token, now)).toMatchObject(holder);
  }
  expect(await sessionOf(database, "window", token, sessions.window)).toBeNull();
  expect(await sessionOf(database, "window", other.token, day)).toBeNull();
});
