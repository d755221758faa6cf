import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "@annae/server";
import { bookstore } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAddress, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPagesServer } from "./pages-server.ts";

/** A company's own site, with a policy for styles that stops all that is not its own. */
const site = { server: null as Server | null, address: "", body: "" };
let server: RunningServer;

beforeAll(async () => {
  site.server = createServer((_, response) => {
    const policy = `default-src 'none'; style-src 'self'; script-src ${server.public}; frame-src ${server.public}`;
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
