import { createServer } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { headersFor } from "../http/headers.ts";
import type { RunningServer } from "../start-server.ts";
import { ask } from "../testing/asking.ts";
import { bookstore, staffOf } from "../testing/bookstore.ts";
import { goLive } from "../testing/go-live.ts";
import { openServer, signIn } from "../testing/open-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

test("L9: an address in a policy makes the server fetch nothing, while it is checked, in force and sent", async () => {
  let asked = 0;
  const stub = createServer((_, response) => {
    asked += 1;
    response.end();
  });
  await new Promise<void>((done) => stub.listen(0, "127.0.0.1", done));
  const { port } = Object(stub.address());
  const text = `policy shop
message greeting { text "http://127.0.0.1:${port}/text" button "열기" -> "http://127.0.0.1:${port}/button" }
on request first { open: otherwise send greeting; queue }
`;
  const policy = { entry: "shop.rules", files: { "shop.rules": text }, pictures: {} };
  const given = {
    policy,
    settings: { timezone: "Asia/Seoul" },
    counselors: [{ id: "kim", name: "김" }],
  };
  const operator = await signIn(
    server,
    staffOf(bookstore, { roles: ["operator"], counselor: null }),
  );
  const made = await ask(`${server.staff}/api/revisions`, { token: operator, json: given });
  const { id } = Object(made.body);
  expect((await goLive(server, operator, id)).status).toBe(200);
  const hook = await server.hookAddress("bookstore", "naver");
  const json = { event: "send", user: "u1", textContent: { text: "안녕하세요" } };
  await ask(`${hook}/`, { json });
  await server.house.catchUp("bookstore");
  const said = await server.house.database.selectFrom("entry").select("entry").execute();
  expect(JSON.stringify(said)).toContain(`${port}/button`);
  expect(asked).toBe(0);
  stub.close();
});

test("S7: nothing is given out as a table that a spreadsheet would run, and no name of a file stands in a header", async () => {
  for (const listener of ["public", "staff"] as const) {
    const { body } = await ask(`${server[listener]}/openapi.json`);
    expect(JSON.stringify(body)).not.toMatch(/csv|spreadsheet|filename/i);
  }
  expect(headersFor("privatePicture", { secure: true, host: "x" })["Content-Disposition"]).toBe(
    "attachment",
  );
});
