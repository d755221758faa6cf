import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { RunningServer } from "@annae/server";
import { done, roomsPage } from "@annae/server/protocol";
import { asked, bookstore, signIn } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAddress, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPagesServer } from "./pages-server.ts";
import { kim } from "./tenants.ts";

/** A company's own site, with a policy for styles that stops all that is not its own. */
const site = { server: null as Server | null, address: "", body: "" };
let server: RunningServer;

beforeAll(async () => {
  site.server = createServer((_, response) => {
    const policy = `default-src 'none'; style-src 'self'; script-src ${server.public}; frame-src ${server.public} ${server.staff}`;
    response.writeHead(200, {
      ...{ "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
    });
    response.end(site.body);
  });
  const listening = site.server;
  await new Promise<void>((done) => listening.listen(0, "127.0.0.1", done));
  const { port } = listening.address() as AddressInfo;
  site.address = `http://127.0.0.1:${port}`;
  const stranger = { ...bookstore, id: "stranger", origins: ["https://elsewhere.example"] };
  server = await openPagesServer({
    tenants: [{ ...bookstore, origins: [site.address] }, stranger],
  });
});
afterAll(async () => {
  site.server?.closeAllConnections();
  site.server?.close();
  await server.close();
});

const opened = (tenant: string) => {
  site.body = `<!doctype html><html lang="ko"><title>가게</title><main><h1>가을에 쓰는 것들</h1></main>
<script src="${server.public}/widget.js" data-tenant="${tenant}"></script></html>`;
  return openAddress(site.address);
};

test("a button on the company's site opens the chat, Esc closes it from inside and outside", async () => {
  const { page, faults, close } = await opened("bookstore");
  await page.getByRole("button", { name: "문의하기" }).click();
  const chat = page.frameLocator("iframe");
  const input = chat.getByRole("textbox");
  await input.fill("책을 찾습니다");
  await input.press("Enter");
  await chat.getByText("도와드리겠습니다").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "widget-open");

  await input.press("Escape");
  const reopen = page.getByRole("button", { name: "문의하기" });
  await reopen.waitFor();
  expect(await page.locator("iframe").isVisible()).toBe(false);
  await reopen.click();
  await page.getByRole("button", { name: "닫기", exact: true }).focus();
  await page.keyboard.press("Escape");
  await reopen.waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await reopen.click();
  await screenshot(page, "widget-phone");
  await chat.getByRole("button", { name: "창 닫기" }).click();
  await reopen.waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("what the company says while the window is closed is counted on the button, until it is opened", async () => {
  const { page, close } = await opened("bookstore");
  await page.getByRole("button", { name: "문의하기" }).click();
  const chat = page.frameLocator("iframe");
  await chat.getByRole("textbox").fill("나중에 볼게요");
  await chat.getByRole("textbox").press("Enter");
  await chat.getByText("도와드리겠습니다").first().waitFor();
  await page.getByRole("button", { name: "닫기", exact: true }).click();
  const token = await signIn(server, kim);
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, { token });
  const room = rooms.toSorted((a, b) => b.change - a.change)[0]?.id;
  for (const id of ["w1", "w2"]) {
    const json = { id, text: `답 ${id}` };
    await asked(done, `${server.staff}/api/rooms/${room}/reply`, { token, json });
  }
  const button = page.getByRole("button", { name: "새 메시지 2건" });
  await button.waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "widget-unread");
  await button.click();
  await chat.getByText("답 w2").waitFor();
  await page.getByRole("button", { name: "닫기", exact: true }).click();
  await page.getByRole("button", { name: "문의하기" }).waitFor();
  await close();
});

test("S6: the console shows itself in nobody's frame", async () => {
  site.body = `<!doctype html><html lang="ko"><title>덫</title><iframe src="${server.staff}/console"></iframe></html>`;
  const { page, close } = await openAddress(site.address);
  await page.waitForLoadState("networkidle");
  const [, framed] = page.frames();
  expect(await framed?.content().catch(() => "")).not.toContain("assets");
  await close();
});

test("chat and widget weigh less than 30 kB together, as browsers fetch them", async () => {
  const page = await (await fetch(`${server.public}/chat/bookstore`)).text();
  const parts = [...page.matchAll(/(?:src|href)="(?<path>[^"]+)"/g)].map(
    ({ groups }) => groups?.path,
  );
  const bytes = await Promise.all(
    [`/chat/bookstore`, `/widget.js`, ...parts].map(async (path) => {
      const response = await fetch(`${server.public}${path}`);
      return gzipSync(await response.bytes()).length;
    }),
  );
  expect(parts.length).toBe(2);
  expect(bytes.reduce((sum, more) => sum + more, 0)).toBeLessThan(30_000);
});

test("C8: what another window says to widget and chat has no effect", async () => {
  const { page, close } = await opened("bookstore");
  await page.getByRole("button", { name: "문의하기" }).click();
  await page.frameLocator("iframe").getByRole("textbox").waitFor();
  await page.evaluate(() => {
    postMessage({ annae: "close" }, "*");
    postMessage({ annae: "said" }, "*");
  });
  await page.evaluate(() => new Promise((done) => setTimeout(done)));
  expect(await page.getByRole("button", { name: "닫기", exact: true }).count()).toBe(1);
  await close();
});

test("C8: a site that the company has not named shows nothing", async () => {
  const { page, faults, close } = await opened("stranger");
  await page.getByRole("button", { name: "문의하기" }).click();
  await expect.poll(() => faults.join("\n")).toContain("frame-ancestors");
  expect(await page.frameLocator("iframe").getByRole("textbox").count()).toBe(0);
  await close();
});
