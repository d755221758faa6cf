import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { openEditor, told } from "./open-editor.ts";

const shop = `policy shop
import "texts.rules"
setting vip: yes/no = no "단골"
message hello "인사" {
  text "안녕하세요 [companyName]님"
}
on request first {
  late: when afterHours and vip then send bye; queue
  otherwise assign
}
on assign { send hello }
test "밤" on kakao {
  set vip = yes
  at 2026-11-20 22:00 request => bye, queue
}
`;
const texts = 'message bye "작별" { text "<img src=x onerror=alert(1)> 안녕히" }\n';

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openEditor({
    locale: "ko",
    files: { "shop.rules": shop, "texts.rules": texts },
    policies: { shop: "shop.rules" },
  });
  page = opened.page;
});
afterAll(() => opened.close());
/** The texts as they were, and nothing heard yet. */
async function write(): Promise<void> {
  await page.evaluate(
    ([first, second]) => {
      const { view, desk, heard } = probe;
      const { length } = view.state.doc;
      view.dispatch({ changes: { from: 0, to: length, insert: first }, selection: { anchor: 0 } });
      const to = desk.textOf("texts.rules")?.length ?? 0;
      const changes = { from: 0, to, insert: second };
      desk.client.workspace.updateFile("file:///texts.rules", { changes });
      view.focus();
      heard.length = 0;
    },
    [shop, texts] as const,
  );
  await told(page);
}

const text = () => page.evaluate(() => probe.view.state.doc.toString());
const heard = () => page.evaluate(() => probe.heard);
const select = (words: string) =>
  page.evaluate((wanted) => {
    const from = probe.view.state.doc.toString().indexOf(wanted);
    probe.view.dispatch({ selection: { anchor: from, head: from + wanted.length } });
  }, words);

/** On a machine that has much to do. */
const patience = { timeout: 30_000 };

const said = (selector: string) => page.locator(selector).allTextContents();

test("words are coloured, hints and lenses drawn, and what an author wrote is never more than text", async () => {
  await page.locator(".cm-annae-lens", { hasText: "테스트 1개에서 적용" }).waitFor();
  expect(await said(".cm-annae-hint")).toEqual([expect.stringContaining("일반 안내")]);
  expect(await said(".cm-annae-number")).toEqual(["2026-11-20", "22:00"]);
  await page.locator(".cm-annae-property", { hasText: "bye" }).first().hover();
  const tooltip = page.locator(".cm-lsp-hover-tooltip");
  await tooltip.waitFor();
  expect(await tooltip.textContent()).toContain("<img src=x onerror=alert(1)> 안녕히");
  expect(await tooltip.locator("img").count()).toBe(0);
  await screenshot(page, "editor");
});

describe("a text that is edited", () => {
  beforeEach(write);

  test("has its mistakes underlined and listed in Korean", async () => {
    await select("send bye");
    await page.keyboard.type("send byee");
    await page.keyboard.press("Control+Shift+M");
    const panel = page.locator(".cm-panel-lint", { hasText: "byee" });
    await panel.waitFor();
    expect(await said(".cm-lintRange-error")).toEqual(["byee"]);
    expect(await panel.textContent()).toMatch(/메시지가 없습니다[\s\S]*고칠 방법/);
    await screenshot(page, "editor-mistakes");
    await page.locator(".cm-panel-lint button[name=close]").click();
  });

  test("a mistake is fixed from the menu at it, by the keyboard alone", async () => {
    await select("send bye");
    await page.keyboard.type("send by3");
    await told(page);
    await page.keyboard.press("Control+.");
    await page.locator(".cm-annae-actions button").first().waitFor();
    await screenshot(page, "editor-fixes");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("Enter");
    expect(await text()).toBe(shop);
    expect(await page.evaluate(() => probe.view.hasFocus)).toBe(true);
  });

  test("what is wrong is said below its line, outside the text; a screen reader hears it once, and a button there mends it", async () => {
    await page.evaluate(() => {
      const { heard, view } = probe;
      const told = view.dom.querySelector(".cm-announced") ?? view.dom;
      const hear = () => heard.push(told.textContent);
      new MutationObserver(hear).observe(told, { childList: true });
    });
    const spoken = async () => (await heard()).filter((one) => /by4/.test(String(one))).length;
    await select("send bye");
    await page.keyboard.type("send by4");
    const note = page.locator(".cm-annae-note");
    await note.waitFor();
    expect(await note.count()).toBe(1);
    expect(await note.getAttribute("aria-label")).toBe("오류");
    expect(await note.textContent()).toContain("by4");
    expect(await text()).toBe(shop.replace("send bye", "send by4"));
    await expect.poll(spoken, patience).toBe(1);
    // Behind the caret's own line, so that the caret stays where it is; from it, Tab leads to the button.
    const below = await page.evaluate(() => {
      const { view } = probe;
      const caret = view.coordsAtPos(view.state.selection.main.head)?.bottom ?? 0;
      return (view.dom.querySelector(".cm-annae-note")?.getBoundingClientRect().top ?? 0) - caret;
    });
    expect(below).toBeGreaterThanOrEqual(0);
    await note.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect.poll(text, patience).toBe(shop);
    await note.waitFor({ state: "detached" });
    expect(await spoken()).toBe(1);
    expect(await page.evaluate(() => probe.view.hasFocus)).toBe(true);
  });

  test("a new name reaches files that no editor shows, and the page is told their text", async () => {
    await select("bye");
    await page.keyboard.press("F2");
    await page.locator(".cm-lsp-rename-panel input").fill("farewell");
    await page.keyboard.press("Enter");
    await expect.poll(text, patience).toBe(shop.replaceAll("bye", "farewell"));
    const renamed = texts.replace("bye", "farewell");
    expect(await heard()).toEqual([["texts.rules", renamed]]);
    expect(await page.evaluate(() => probe.desk.textOf("texts.rules"))).toBe(renamed);
  });

  test("a name that can't be is refused with the reason", async () => {
    await select("hello");
    await page.keyboard.press("F2");
    await page.locator(".cm-lsp-rename-panel input").fill("when");
    await page.keyboard.press("Enter");
    await page.locator(".cm-lsp-message-error").waitFor();
    expect(await page.locator(".cm-lsp-message-error").textContent()).toContain(
      "이름으로 쓸 수 없습니다",
    );
    expect(await text()).toBe(shop);
    await page.keyboard.press("Escape");
  });

  test("lenses ask the page to play a test and to show a message", async () => {
    await page.locator(".cm-annae-lens button", { hasText: "테스트 실행" }).click();
    await page.locator(".cm-annae-lens button", { hasText: "미리 보기" }).click();
    expect(await heard()).toEqual([
      ["annae.runTest", "file:///shop.rules", "밤"],
      ["annae.previewMessage", "file:///shop.rules", "hello"],
    ]);
  });
});

test("nothing went wrong on the page meanwhile", () => {
  expect(opened.faults).toEqual([]);
});
