import type { RunningServer } from "@annae/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, openAddress, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { webCustomer } from "./customers.ts";
import { cutLines } from "./cut-lines.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { kim, tenants } from "./tenants.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await openPagesServer({ tenants });
});
afterAll(() => server.close());

/** A customer who writes; what that gives writes more. */
async function customer(text: string): Promise<(more: string) => Promise<unknown>> {
  const { writes } = await webCustomer(server);
  await writes(text);
  return writes;
}

/** A console of 김해피, who is signed in. */
async function openConsole() {
  const opened = await openAddress(await server.signInLink(kim), {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  });
  await opened.page.getByRole("tablist").waitFor();
  return opened;
}

/** Opens the room in which something happened last. */
async function openLatest(page: OpenPage["page"]): Promise<void> {
  await page.getByLabel("차례").selectOption("latest");
  await page.getByRole("tabpanel").getByRole("listitem").first().getByRole("button").click();
}

test("a counselor sees who waits, replies, looks with the customer's eyes, transfers and ends; every state is well for axe", async () => {
  await customer("책이 아직 안 왔어요");
  const { page, faults, close } = await openConsole();
  const list = page.getByRole("region", { name: "상담방" });
  await list.getByRole("listitem").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await expect.poll(() => page.title()).toBe("(1) 상담 콘솔");
  expect(new URL(page.url()).hash).toBe("");
  await page.keyboard.press("j");
  const log = page.getByRole("log");
  await log.getByText("책이 아직 안 왔어요").waitFor();
  await log.getByText("자동 · 서점 인사말").waitFor();
  await expect.poll(() => page.title()).toBe("상담 콘솔");
  const about = page.getByRole("complementary", { name: "상담 정보" });
  await about.getByText("자동 메시지가 나간 이유").waitFor();
  await about.getByText("서점 인사말").waitFor();
  await page.keyboard.press("r");
  const reply = page.getByRole("textbox", { name: "답장" });
  expect(await reply.inputValue()).toBe("");
  await reply.fill("확인해 보겠습니다");
  await reply.press("Enter");
  await log.getByText("확인해 보겠습니다").waitFor();
  await page.getByText("보내는 중").waitFor({ state: "detached" });
  expect(await faultsOf(page, "console")).toEqual([]);
  await page.getByRole("button", { name: "고객 화면" }).click();
  expect(await faultsOf(page, "console-customer")).toEqual([]);
  await page.getByRole("button", { name: "상담사 화면" }).click();
  await page.getByRole("button", { name: "밝게·어둡게" }).click();
  await page.locator('[data-theme="dark"]').waitFor();

  await page.getByRole("button", { name: "넘기기" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("이다정").waitFor();
  expect(await faultsOf(page, "console-transfer")).toEqual([]);
  await dialog.getByRole("button", { name: "이다정" }).click();
  await page.getByText("이다정 상담사가 넘겨받았습니다").waitFor();
  await page.getByRole("button", { name: "상담 종료" }).click();
  await dialog.getByRole("button", { name: "상담 종료" }).click();
  await page.getByText("종료된 상담입니다").waitFor();
  await page.getByRole("button", { name: "EN" }).click();
  await page.getByText("This consultation has ended.").waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
});

test("what happens while the line is lost is there once it is back, and calls in the title and by a notification", async () => {
  // Whoever has the fewest gets the next: of three some are 김해피's.
  const writers = [await customer("첫 말"), await customer("첫 말"), await customer("첫 말")];
  const { page, close } = await openConsole();
  await page.context().grantPermissions(["notifications"]);
  const cut = await cutLines(page);
  await page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(globalThis, { shown });
    class Shown extends EventTarget {
      static permission = "granted";
      constructor(title: string) {
        super();
        shown.push(title);
      }
    }
    Object.assign(globalThis, { Notification: Shown });
  });
  await page.reload();
  await page.getByRole("listitem").first().waitFor();
  const repair = cut();
  await page.getByText("다시 연결하고 있습니다").waitFor();
  for (const write of writers) await write("끊긴 동안 온 말");
  repair();
  await expect
    .poll(() => page.evaluate(() => Reflect.get(globalThis, "shown").length))
    .toBeGreaterThan(0);
  await expect.poll(() => page.title()).toMatch(/^\(\d+\) /);
  await close();
});

test("of many rooms only those to be seen are drawn, and those that come later are asked for", async () => {
  const { page, close } = await openConsole();
  const { id } = kim.tenant;
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    ...{ tenant: id, channel: "web", customer: `many-${index}`, state: "waiting" },
    ...{ title: `문의 ${index}`, situation: null, counselor: null, alerts: 0, alerted_at: null },
    ...{ waiting_since: index + 1, at: index + 1, last: null, undelivered: 0, seq: 0, seen: 0 },
    ...{ change: 0, locked: 0 },
    caller: JSON.stringify({
      ...{ customer: { id: "m", blocked: false, channelAdded: true }, category: null, facts: {} },
    }),
  }));
  for (let from = 0; from < rows.length; from += 1_000) {
    await server.house.database
      .insertInto("room")
      .values(rows.slice(from, from + 1_000))
      .execute();
  }
  await page.reload();
  await page.getByRole("tab", { name: "상담대기" }).click();
  await page.getByText("문의 0", { exact: true }).waitFor();
  await page.getByRole("tab", { name: /10,000\s*상담대기/ }).waitFor();
  expect(await page.getByRole("listitem").count()).toBeLessThan(40);
  // A screen reader is told how many there are, and which of them each row is.
  await page.getByRole("status").filter({ hasText: "상담 10,000건" }).waitFor();
  await page.locator('[aria-setsize="10000"][aria-posinset="3"]').waitFor();
  for (let index = 0; index < 15; index += 1) await page.keyboard.press("j");
  const current = page.locator('[aria-current="true"]');
  await expect.poll(() => current.locator(".tt").textContent()).toBe("문의 14");
  expect(await current.isVisible()).toBe(true);
  expect(await page.locator("#list").evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  await page.locator("#list").evaluate((list) => {
    list.scrollTop = 190 * 78;
  });
  await page.getByText("문의 205", { exact: true }).waitFor();
  expect(await page.getByRole("listitem").count()).toBeLessThan(60);
  await page.getByText("문의 200", { exact: true }).click();
  await page.getByRole("button", { name: "접수 A" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "console-many");
  await close();
});

test("while Hangul is composed in a reply nothing is sent, and what arrives meanwhile does not disturb it", async () => {
  const { requests, writes } = await webCustomer(server);
  await requests({ text: "한글로 답해 주세요" });
  const { page, faults, close } = await openConsole();
  await openLatest(page);
  await page.getByRole("log").getByText("한글로 답해 주세요").waitFor();
  const reply = page.getByRole("textbox", { name: "답장" });
  await reply.focus();
  const keyboard = await page.context().newCDPSession(page);
  const compose = (text: string) =>
    keyboard.send("Input.imeSetComposition", { text, selectionStart: 1, selectionEnd: 1 });
  for (const letters of ["ㅎ", "하", "한"]) await compose(letters);
  // Enter ends the syllable: the browser says that it is still being composed, Safari only by the number 229.
  await keyboard.send("Input.dispatchKeyEvent", {
    ...{ type: "rawKeyDown", key: "Process", windowsVirtualKeyCode: 229 },
  });
  await page.evaluate(() => {
    for (const isComposing of [true, false]) {
      const enter = { key: "Enter", isComposing, keyCode: 229, bubbles: true };
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", enter));
    }
  });
  await writes("그사이에 온 말");
  await page.getByRole("log").getByText("그사이에 온 말").waitFor();
  expect(await reply.inputValue()).toBe("한");
  await keyboard.send("Input.insertText", { text: "한" });
  expect(await reply.inputValue()).toBe("한");
  await reply.press("Enter");
  await page.getByRole("log").locator(".me .bub", { hasText: /^한$/ }).waitFor();
  expect(await page.getByRole("log").locator(".me .bub", { hasText: "한" }).count()).toBe(1);
  expect(faults).toEqual([]);
  await close();
});

test("an earlier consultation of the same customer is named, and leads to where it began", async () => {
  const { requests, ends } = await webCustomer(server);
  await requests({ text: "첫 상담입니다" });
  await ends();
  await requests({ text: "둘째 상담입니다" });
  const { page, faults, close } = await openConsole();
  await openLatest(page);
  await page.getByRole("log").getByText("둘째 상담입니다").waitFor();
  const about = page.getByRole("complementary", { name: "상담 정보" });
  await about.getByText("지난 상담 1번").waitFor();
  await about.getByRole("button", { name: /\d\d:\d\d/ }).click();
  await page.getByRole("log").getByText("첫 상담입니다").waitFor();
  expect(faults).toEqual([]);
  await screenshot(page, "console-past");
  await close();
});

test("whoever is not signed in sees nothing of it", async () => {
  const { page, close } = await openAddress(`${server.staff}/console`);
  await page.getByText("로그인이 필요합니다").waitFor();
  expect(await violations(page)).toEqual([]);
  await close();
});
