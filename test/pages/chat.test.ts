import type { RunningServer } from "@annae/server";
import { done, roomsPage } from "@annae/server/protocol";
import { asked, bookstore, signIn, talkTo } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, openAddress } from "../support/browser.ts";
import { cutLines } from "./cut-lines.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { kim, tenants } from "./tenants.ts";

let server: RunningServer;
let token: string;
beforeAll(async () => {
  server = await openPagesServer({ tenants });
  token = await signIn(server, kim);
});
afterAll(() => server.close());

const chatOf = (tenant: string, options: Parameters<typeof openAddress>[1] = {}) =>
  openAddress(`${server.public}/chat/${tenant}`, { reducedMotion: "reduce", ...options });

/** In the page: as in a browser that has none. */
const withoutSockets = () => Reflect.deleteProperty(globalThis, "WebSocket");

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
  expect(await faultsOf(page, "chat-new")).toEqual([]);

  await write(chat, "책이 아직 안 왔어요");
  await log.getByText("도와드리겠습니다").first().waitFor();
  await act(await lastRoom(), "reply", { id: "c1", text: "확인해 보겠습니다" });
  await log.getByText("확인해 보겠습니다").waitFor();
  expect(await page.locator(".pend").count()).toBe(0);
  const counselor = await talkTo(`${server.staff}/api/live`);
  counselor.say({ type: "hello", token });
  counselor.say({ type: "typing", room: await lastRoom() });
  await page.getByText("상담사가 입력하고 있습니다").waitFor();
  expect(await faultsOf(page, "chat-open")).toEqual([]);
  counselor.close();

  await page.getByRole("button", { name: "상담 종료" }).click();
  expect(await faultsOf(page, "chat-end")).toEqual([]);
  await page.getByRole("alertdialog").getByRole("button", { name: "상담 종료" }).click();
  await page.getByRole("button", { name: "다시 문의하기" }).waitFor();
  expect(await faultsOf(page, "chat-ended")).toEqual([]);
  await page.getByRole("button", { name: "다시 문의하기" }).click();
  await page.getByRole("textbox").waitFor();
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
  expect(await faultsOf(chat.page, "chat-lost")).toEqual([]);
  repair();
  await expect.poll(() => chat.page.locator(".pend").count()).toBe(0);
  expect(await chat.page.getByText("끊긴 동안 쓴 말").count()).toBe(1);
  expect(await chat.page.getByRole("textbox").inputValue()).toBe("아직 쓰는 말");
  await chat.close();
});

test("S4: a customer sends a picture and sees it; what is no picture is refused with a word, and nothing waits", async () => {
  const chat = await chatOf("bookstore");
  const { page } = chat;
  const input = page.getByLabel("사진 보내기");
  const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);
  const file = (name: string, mimeType: string, bytes: Uint8Array) => ({
    ...{ name, mimeType, buffer: Buffer.from(bytes) },
  });
  await input.setInputFiles(file("사진.png", "image/png", photo));
  const own = page.getByRole("img", { name: "내가 보낸 사진" });
  await expect.poll(() => own.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(500);
  await page.getByText("도와드리겠습니다").first().waitFor();
  expect(await page.locator(".pend").count()).toBe(0);
  expect(await faultsOf(page, "chat-picture")).toEqual([]);
  await page.reload();
  await expect.poll(() => own.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(500);
  const markup = new TextEncoder().encode("<svg onload=alert(1)><b>");
  await input.setInputFiles(file("<img src=x>.png", "image/png", markup));
  await page.getByText("JPEG나 PNG 사진만 보낼 수 있습니다").waitFor();
  expect(await own.count()).toBe(1);
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("UNA-1: a locked input says why in its place", async () => {
  const chat = await chatOf("suspended");
  await chat.page.getByText("메시지를 보낼 수 없습니다").waitFor();
  expect(await chat.page.getByRole("textbox").count()).toBe(0);
  expect(await faultsOf(chat.page, "chat-locked")).toEqual([]);
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("the first version of the protocol shows text, picture and buttons one after the other", async () => {
  const chat = await chatOf("first-version", { locale: "en-GB" });
  await write(chat, "문의합니다");
  await chat.page.locator(".cm:not(.me)").first().waitFor();
  expect(await chat.page.getByRole("button", { name: "Send", exact: true }).count()).toBe(1);
  expect(await faultsOf(chat.page, "chat-first-version")).toEqual([]);
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
  const chat = await chatOf("bookstore", { before: withoutSockets });
  await write(chat, "소켓 없이 묻습니다");
  await chat.page.getByText("도와드리겠습니다").first().waitFor();
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("a session that is over while somebody types begins anew: what was sent and what is typed are there", async () => {
  const chat = await chatOf("bookstore", { before: withoutSockets });
  const { page } = chat;
  await write(chat, "예전 말");
  await page.getByText("도와드리겠습니다").first().waitFor();
  const { database } = server.house;
  await database.deleteFrom("session").where("kind", "=", "window").execute();
  await write(chat, "끝난 뒤에 보낸 말");
  await page.getByRole("textbox").fill("아직 쓰는 말");
  await page.getByText("새 대화로 시작합니다").waitFor();
  await page.getByText("도와드리겠습니다").first().waitFor();
  expect(await page.getByText("끝난 뒤에 보낸 말").count()).toBe(1);
  expect(await page.getByText("예전 말").count()).toBe(0);
  expect(await page.getByRole("textbox").inputValue()).toBe("아직 쓰는 말");
  await chat.close();
});

test("outside hours the window says so and takes the question; a button's keyword is said by pressing it", async () => {
  const off = await chatOf("closed");
  await off.page.getByRole("button", { name: "상담사 연결" }).click();
  await off.page.getByText("지금은 상담 시간이 아닙니다. 상담 시간에 순서대로").waitFor();
  expect(await faultsOf(off.page, "chat-off-hours")).toEqual([]);
  expect(off.faults).toEqual([]);
  await off.close();

  const chat = await chatOf("plain");
  await write(chat, "문의합니다");
  await chat.page.getByRole("link", { name: "반품 안내" }).waitFor();
  await chat.page.getByRole("button", { name: "배송 조회" }).click();
  await chat.page.locator(".cm.me", { hasText: "배송 조회" }).waitFor();
  await expect.poll(() => chat.page.locator(".pend").count()).toBe(0);
  expect(await faultsOf(chat.page, "chat-buttons")).toEqual([]);
  expect(chat.faults).toEqual([]);
  await chat.close();
});

test("while Hangul is composed nothing is sent, and what arrives meanwhile does not disturb it", async () => {
  const chat = await chatOf("bookstore");
  const { page } = chat;
  await write(chat, "한글로 묻습니다");
  await page.getByText("도와드리겠습니다").first().waitFor();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
  await page.getByRole("textbox").focus();
  for (const letters of ["ㅎ", "하", "한"]) await compose(letters);
  await page.evaluate(() => {
    const enter = { key: "Enter", isComposing: true, keyCode: 229, bubbles: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", enter));
  });
  await act(await lastRoom(), "reply", { id: "h1", text: "그사이에 온 답" });
  await page.getByText("그사이에 온 답").waitFor();
  expect(await page.getByRole("textbox").inputValue()).toBe("한");
  await compose("한");
  await keyboard.send("Input.insertText", { text: "한" });
  expect(await page.getByRole("textbox").inputValue()).toBe("한");
  await page.getByRole("textbox").press("Enter");
  await page.locator(".cm.me .b", { hasText: /^한$/ }).waitFor();
  await chat.close();
});

test("the keyboard alone reaches everything in the order in which it is read", async () => {
  const chat = await chatOf("plain");
  const { page } = chat;
  await page.getByRole("textbox").focus();
  await page.keyboard.type("키보드로 묻습니다");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "반품 안내" }).waitFor();
  await page.reload();
  await page.getByRole("link", { name: "반품 안내" }).waitFor();
  const reached: string[] = [];
  for (let index = 0; index < 7; index += 1) {
    await page.keyboard.press("Tab");
    reached.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ??
          document.activeElement?.textContent ??
          "",
      ),
    );
  }
  expect(reached).toEqual([
    ...["상담 종료", "대화", "배송 조회", "반품 안내example.com", "메시지"],
    ...["사진 보내기", "보내기"],
  ]);
  await chat.close();
});
