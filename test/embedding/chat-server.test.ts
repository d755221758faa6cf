import type { ChildProcess } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { shopRevision } from "./chat-server.ts";
import { guideSource, killChatServer, startChatServer } from "./start-chat-server.ts";

const running: ChildProcess[] = [];

async function start(folder: string) {
  const started = await startChatServer(folder);
  running.push(started.child);
  return started;
}

afterEach(async () => {
  for (const child of running.splice(0)) await killChatServer(child);
});

async function post(url: string, body: object): Promise<number> {
  const { status } = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  return status;
}

/** What the window gets until it has so many messages. */
async function messages(url: string, most: number): Promise<readonly string[]> {
  const { body } = await fetch(url);
  let received = "";
  for await (const chunk of body ?? []) {
    received += Buffer.from(chunk).toString();
    const texts = [...received.matchAll(/^data: (.*)\n\n/gm)].map(
      ([, data = ""]) => JSON.parse(data).text,
    );
    if (texts.length >= most) return texts;
  }
  return [];
}

const request = { version: 2, id: "e1", type: "request" };

test("a chat server that is killed right after it has answered still sends what it decided, in order and once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "annae-"));
  const first = await start(folder);
  expect(await post(`${first.url}/window/u1`, request)).toBe(200);
  await killChatServer(first.child);
  const second = await start(folder);
  expect(await post(`${second.url}/window/u1`, request)).toBe(200);
  const end = { id: "c1", at: Date.now(), type: "end", by: "counselor" };
  expect(await post(`${second.url}/counselor/u1`, end)).toBe(200);
  expect(await messages(`${second.url}/window/u1`, 2)).toEqual([
    "안녕하세요. 상담사 김해피입니다.",
    "감사합니다.",
  ]);
  expect(await post(`${second.url}/window/u1`, { id: 7 })).toBe(400);
  expect(await post(`${second.url}/window/u1`, { ...request, id: "e2", type: "typing" })).toBe(204);
  expect(await post(`${second.url}/counselor/u1`, { ...end, id: "c2", type: "nonsense" })).toBe(
    400,
  );
});

test("names every mistake of a policy and of settings", () => {
  expect(shopRevision("when aftrHours then assign", {}, [])).toEqual([
    expect.stringContaining("aftrHours"),
  ]);
  expect(shopRevision(guideSource, { companyName: 3 }, [])).toEqual([
    expect.stringContaining("$.settings.timezone"),
    expect.stringContaining("$.settings.companyName"),
  ]);
});

test("the page shows these files as they are", () => {
  const page = readFileSync("docs/how-to/embed-the-runtime.md", "utf8");
  const shown = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code.trim());
  const files = ["chat-server.ts", "run-chat-server.ts"].map((file) =>
    readFileSync(`test/embedding/${file}`, "utf8").trim(),
  );
  expect(shown.join("\n\n")).toBe(files.join("\n\n"));
});
