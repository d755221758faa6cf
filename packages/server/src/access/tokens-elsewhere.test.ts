import { afterAll, beforeAll, expect, test } from "vitest";
import { windowSession } from "../protocol/window.ts";
import type { RunningServer } from "../start-server.ts";
import { ask, asked } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { openServer, signIn } from "../testing/open-server.ts";

const kim = staffOf(bookstore, { roles: ["counselor"], counselor: "kim" });
let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

test("C3: no token is taken from an address or a body, and whoever begins a session gets one of their own", async () => {
  const at = `${server.public}/window/bookstore`;
  const { token: window } = await asked(windowSession, `${at}/sessions`, { json: {} });
  expect((await ask(`${at}/entries?token=${window}`)).status).toBe(401);
  expect((await ask(`${at}/sessions`, { json: { token: window } })).status).toBe(400);
  const begun = await ask(`${at}/sessions?token=${window}`, {
    ...{ json: {}, token: window, headers: { Cookie: `__Host-annae=${window}` } },
  });
  expect(windowSession.parse(begun.body).token).not.toBe(window);
  expect((await ask(`${server.staff}/api/me?token=${await signIn(server, kim)}`)).status).toBe(401);
});

test("A7: on this machine, where every port would get it, nobody is given a cookie", async () => {
  const token = await signIn(server, kim);
  const [, secret = ""] = (await server.signInLink(kim)).split("#");
  const signed = await ask(`${server.staff}/auth/link`, { json: { secret } });
  expect(signed.status).toBe(200);
  for (const path of ["/console", "/studio", "/api/me", "/auth/ways"]) {
    const { headers } = await ask(`${server.staff}${path}`, { token });
    expect([path, headers.get("set-cookie")]).toEqual([path, null]);
  }
  expect(signed.headers.get("set-cookie")).toBeNull();
});
