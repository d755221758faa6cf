import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import openapiTypescript, { astToString } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeToken } from "../access/tokens.ts";
import { createStaffClient } from "../client/create-client.ts";
import type { RunningServer } from "../start-server.ts";
import { ask } from "../testing/asking.ts";
import { openServer } from "../testing/open-server.ts";
import { families, operations } from "./operations.ts";

const folder = new URL("../../openapi/", import.meta.url);
let server: RunningServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server.close());

describe.each(["public", "staff"] as const)("the document of the %s listener", (listener) => {
  const document = async () => {
    const { body } = await ask(`${server[listener]}/openapi.json`);
    return `${JSON.stringify(body, null, 2)}\n`;
  };

  test("is kept as it is, and so are the types that are made of it; npm run golden writes both", async () => {
    const text = await document();
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`${listener}.json`, folder)));
    const types = astToString(await openapiTypescript(text));
    const kept = fileURLToPath(new URL(`${listener}.generated.d.ts`, folder));
    await expect(types).toMatchFileSnapshot(kept);
  });

  test("tells of every route, what it is for and whether it needs a token", async () => {
    for (const { method, url } of server.routes[listener]) {
      expect(Object.keys(operations)).toContain(`${method} ${url}`);
    }
    const { paths } = JSON.parse(await document());
    const told: readonly { tags?: string[]; summary?: string }[] = Object.values(paths).flatMap(
      (path) => Object.values(Object(path)),
    );
    for (const { tags, summary } of told) {
      expect(Object.keys(families)).toContain(tags?.[0]);
      expect(summary).toBeTruthy();
    }
  });
});

test("the generated client asks with a program's token and has the answer's type", async () => {
  const { database, now } = server.house;
  const expiresAt = now() + 60_000;
  const { token } = await makeToken(database, {
    ...{ tenant: "bookstore", name: "CI", permissions: ["rooms:read"], expiresAt },
  });
  const client = createStaffClient(server.staff, token);
  const { data, error } = await client.GET("/api/rooms", {
    params: { query: { state: "waiting" } },
  });
  expect(error).toBeUndefined();
  expect(data?.rooms).toEqual([]);
  expect(readFileSync(new URL("staff.json", folder), "utf8")).not.toContain(token);
});
