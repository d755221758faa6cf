import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { killChatServer, startChatServer } from "../embedding/start-chat-server.ts";
import { webCustomer } from "./index.ts";
import { until } from "./shop.ts";

let server: Awaited<ReturnType<typeof startChatServer>> | null = null;

afterEach(() => server === null || killChatServer(server.child));

async function ends(customer: string): Promise<number> {
  const event = { id: "c1", at: Date.now(), type: "end", by: "counselor" };
  const url = `${server?.url}/counselor/${customer}`;
  return (await fetch(url, { method: "POST", body: JSON.stringify(event) })).status;
}

test("the guide's server and a browser whose window comes and goes: each message is shown once, in order, also over a death", async () => {
  const folder = mkdtempSync(join(tmpdir(), "annae-"));
  server = await startChatServer(folder);
  const customer = webCustomer(() => server?.url ?? "", "u1");
  await customer.opens();
  expect(await customer.asks("e1")).toBe(200);
  await until(() => customer.shown.length === 1);
  customer.vanishes();
  expect(await customer.says("e2", "여보세요")).toBe(200);
  expect(await ends("u1")).toBe(200);
  await killChatServer(server.child);
  server = await startChatServer(folder);
  expect(await customer.says("e2", "여보세요")).toBe(200);
  await customer.opens();
  await until(() => customer.shown.length === 2);
  expect(customer.shown).toEqual(["안녕하세요. 상담사 김해피입니다.", "감사합니다."]);
  expect(customer.repeated()).toBe(0);
  expect(await customer.asks("")).toBe(400);
  customer.vanishes();
});
