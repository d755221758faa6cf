import type { RunningServer } from "@annae/server";
import { done, roomsPage } from "@annae/server/protocol";
import { asked, signIn } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, openAddress, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { cutLines } from "./cut-lines.ts";
import { openPagesServer } from "./pages-server.ts";
import { kim, markup, tenants } from "./tenants.ts";

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await openPagesServer({ tenants });
  token = await signIn(server, kim);
});
afterAll(() => server.close());

const chatOf = (tenant: string, options: Parameters<typeof openAddress>[1] = {}) =>
  openAddress(`${server.public}/chat/${tenant}`, { reducedMotion: "reduce", ...options });

/** The bookstore's room where something happened last. */
async function lastRoom(): Promise<string> {
  const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, { token });
  return rooms.toSorted((a, b) => b.change - a.change)[0]?.id ?? "";
}

async function act(room: string, what: string, json: object): Promise<void> {
  await asked(done, `${server.staff}/api/rooms/${room}/${what}`, { token, json });
}

const write = async ({ page }: OpenPage, text: string) => {
  await page.getByRole("textbox").fill(text);
  await page.getByRole("textbox").press("Enter");
};

test("a customer asks, is answered and ends; every state is well for axe, and pictures of it are left", async () => {
  const chat = await chatOf("bookstore");
  const { page } = chat;
  const log = page.getByRole("log");
  await page.getByText("상담사가 답해 드립니다").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "chat-new");

  await write(chat, "책이 아직 안 왔어요");
  await log.getByText("도와드리겠습니다").first().waitFor();
  await act(await lastRoom(), "reply", { id: "c1", text: "확인해 보겠습니다" });
  await log.getByText("확인해 보겠습니다").waitFor();
  expect(await page.locator(".pend").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "chat-open");
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "chat-dark");
  await page.setViewportSize({ width: 390, height: 844 });
  await screenshot(page, "chat-phone");
  await page.emulateMedia({ colorScheme: "light" });

  await page.getByRole("button", { name: "상담 종료" }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("alertdialog").getByRole("button", { name: "상담 종료" }).click();
  await page.getByRole("button", { name: "다시 문의하기" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "chat-ended");
  await page.getByRole("button", { name: "다시 문의하기" }).click();
  await page.getByRole("textbox").waitFor();
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("S1: markup that customer and counselor write is shown as it is written, and does nothing", async () => {
  const chat = await chatOf("bookstore");
  await write(chat, markup);
  const log = chat.page.getByRole("log");
  await log.getByText(markup).waitFor();
  await log.getByText("도와드리겠습니다").first().waitFor();
  await act(await lastRoom(), "reply", { id: "m1", text: `답: ${markup}` });
  await log.getByText(`답: ${markup}`).waitFor();
  expect(await chat.page.locator(".log2 :is(b, script, img[src=x])").count()).toBe(0);
  expect(await chat.page.title()).toBe("책과 함께하는 하루 상담");
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("words that are written while the line is lost wait, are sent once it is back, and are there once", async () => {
  const chat = await chatOf("bookstore");
  const cut = await cutLines(chat.page);
  await chat.page.reload();
  await write(chat, "첫 문의입니다");
  await chat.page.getByText("도와드리겠습니다").first().waitFor();
  const repair = cut();
  await chat.page.getByText("다시 연결하고 있습니다").waitFor();
  await write(chat, "끊긴 동안 쓴 말");
  await chat.page.getByText("연결되면 보냅니다").waitFor();
  await chat.page.getByRole("textbox").fill("아직 쓰는 말");
  expect(await violations(chat.page)).toEqual([]);
  await screenshot(chat.page, "chat-lost");
  repair();
  await expect.poll(() => chat.page.locator(".pend").count(), { timeout: 20_000 }).toBe(0);
  expect(await chat.page.getByText("끊긴 동안 쓴 말").count()).toBe(1);
  expect(await chat.page.getByRole("textbox").inputValue()).toBe("아직 쓰는 말");
  await chat.close();
});

test("UNA-1: a locked input says why in its place", async () => {
  const chat = await chatOf("suspended", { viewport: { width: 390, height: 844 } });
  await chat.page.getByText("메시지를 보낼 수 없습니다").waitFor();
  expect(await chat.page.getByRole("textbox").count()).toBe(0);
  expect(await violations(chat.page)).toEqual([]);
  await screenshot(chat.page, "chat-locked");
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("the first version of the protocol shows text, picture and buttons one after the other", async () => {
  const chat = await chatOf("first-version", { locale: "en-GB" });
  await write(chat, "문의합니다");
  await chat.page.locator(".cm:not(.me)").first().waitFor();
  expect(await chat.page.getByRole("button", { name: "Send" }).count()).toBe(1);
  expect(await violations(chat.page)).toEqual([]);
  await screenshot(chat.page, "chat-first-version");
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("the same window has its conversation again after it was closed", async () => {
  const chat = await chatOf("bookstore");
  await write(chat, "다시 볼 말");
  await expect.poll(() => chat.page.locator(".pend").count()).toBe(0);
  await chat.page.reload();
  await chat.page.getByText("다시 볼 말").waitFor();
  await chat.close();
});

test("a browser without WebSocket asks now and then instead", async () => {
  const chat = await chatOf("bookstore");
  await chat.page.context().addInitScript("delete globalThis.WebSocket");
  await chat.page.reload();
  await write(chat, "소켓 없이 묻습니다");
  await chat.page.getByText("도와드리겠습니다").first().waitFor();
  expect(chat.faults).toEqual([]);
  await chat.close();
});
