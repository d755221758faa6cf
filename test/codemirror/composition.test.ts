import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { OpenPage } from "../support/browser.ts";
import { openEditor, told } from "./open-editor.ts";

const shop = `policy shop

message hello "인사" { text "안녕하세요 [companyName]님" }

on request first {
  late: when afterHours then send hello; queue
  otherwise assign
}
`;

/** On a machine that has much to do. */
const patience = { timeout: 30_000 };

let opened: OpenPage;
let page: Page;
let protocol: CDPSession;

beforeAll(async () => {
  opened = await openEditor({
    locale: "ko",
    files: { "shop.rules": shop },
    policies: { shop: "shop.rules" },
  });
  page = opened.page;
  protocol = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    for (const type of ["compositionstart", "compositionend"] as const) {
      probe.view.contentDOM.addEventListener(type, ({ data }) => probe.heard.push([type, data]));
    }
  });
});
afterAll(() => opened.close());
beforeEach(() => write(shop));

async function write(text: string): Promise<void> {
  await page.evaluate((insert) => {
    const { view, heard } = probe;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert } });
    heard.length = 0;
  }, text);
  await told(page);
}

/** Puts the cursor behind the words. */
const cursorBehind = (words: string) =>
  page.evaluate((before) => {
    const { view } = probe;
    view.focus();
    view.dispatch({
      selection: { anchor: view.state.doc.toString().indexOf(before) + before.length },
    });
  }, words);

/** The keys of a Hangul keyboard: what is being composed after each. */
async function compose(...steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    const { length } = text;
    const selection = { selectionStart: length, selectionEnd: length };
    await protocol.send("Input.imeSetComposition", { text, ...selection });
  }
}

const commit = (text: string) => protocol.send("Input.insertText", { text });
const text = () => page.evaluate(() => probe.view.state.doc.toString());
const heard = () => page.evaluate(() => probe.heard);
const composing = () => page.evaluate(() => probe.view.composing);
const mistakes = () => page.locator(".cm-lintRange-error").allTextContents();

const once = (word: string) => [
  ["compositionstart", ""],
  ["compositionend", word],
];

describe("Hangul is composed letter by letter and never broken", () => {
  test("in the middle of a word", async () => {
    await cursorBehind("안녕");
    await compose("ㅂ", "바", "반");
    expect(await text()).toContain("안녕반하세요");
    await commit("반");
    expect(await text()).toBe(shop.replace("안녕하", "안녕반하"));
    expect(await heard()).toEqual(once("반"));
  });

  test("while diagnostics and colours arrive, which wait until it is committed", async () => {
    await cursorBehind("send hel");
    await page.keyboard.type("x ");
    await compose("ㅎ", "하");
    // What was told before the first letter may be there already; nothing comes or goes from here on.
    const drawn = await mistakes();
    await told(page);
    expect(await composing()).toBe(true);
    expect(await mistakes()).toEqual(drawn);
    await compose("한");
    await commit("한");
    expect(await text()).toBe(shop.replace("send hello", "send helx 한lo"));
    expect(await heard()).toEqual(once("한"));
    await expect.poll(mistakes, patience).toEqual(["helx", "한lo"]);
  });

  test("while completions are open, to which its words lead", async () => {
    await cursorBehind("when ");
    await page.keyboard.type("not ");
    await page.waitForSelector(".cm-tooltip-autocomplete");
    await compose("ㅊ", "채", "챗", "챗ㅂ", "챗보", "챗봇");
    expect(await text()).toContain("when not 챗봇afterHours");
    await commit("챗봇");
    expect(await heard()).toEqual(once("챗봇"));
    const shown = ".cm-tooltip-autocomplete:not(.cm-tooltip-autocomplete-disabled) li";
    await page.locator(shown, { hasText: /^chatbot[^a-z]/i }).click();
    expect(await text()).toBe(shop.replace("when ", "when not chatbot"));
  });

  test("between the placeholders of a text", async () => {
    await cursorBehind("[companyName]");
    await compose("ㄱ", "고", "공", "고개", "고객");
    await told(page);
    await commit("고객");
    await cursorBehind("안녕하세요 ");
    await compose("ㄴ", "네");
    await commit("네");
    expect(await text()).toBe(shop.replace("[companyName]", "네[companyName]고객"));
    expect(await heard()).toEqual([...once("고객"), ...once("네")]);
  });

  test("taken back letter by letter until nothing is left", async () => {
    await cursorBehind("안녕");
    await compose("ㅎ", "하", "한", "하", "ㅎ", "");
    expect(await text()).toBe(shop);
    expect(await heard()).toEqual(once(""));
    await page.keyboard.type("!");
    expect(await text()).toBe(shop.replace("안녕", "안녕!"));
  });

  test("committed by a sign that is typed behind it", async () => {
    await cursorBehind("안녕하세요");
    await compose("ㄴ", "네");
    await commit("네");
    await page.keyboard.type(".");
    await compose("ㄴ", "네");
    await commit("네");
    expect(await text()).toBe(shop.replace("안녕하세요", "안녕하세요네.네"));
    expect(await heard()).toEqual([...once("네"), ...once("네")]);
  });

  test("committed by a click elsewhere, in the text or out of it", async () => {
    await cursorBehind("안녕하세요");
    await compose("ㄴ", "네");
    // What an input method does where the mouse is pressed.
    const line = page.locator(".cm-line", { hasText: "otherwise assign" });
    await Promise.all([commit("네"), line.click()]);
    expect(await text()).toBe(shop.replace("안녕하세요", "안녕하세요네"));
    await cursorBehind("안녕하세요네");
    await compose("ㅇ", "요");
    await page.locator("#elsewhere").focus();
    await page.keyboard.type(";");
    expect(await composing()).toBe(false);
    expect(await text()).toBe(shop.replace("안녕하세요", "안녕하세요네요"));
    expect(await heard()).toEqual([...once("네"), ...once("요")]);
  });
});

test("nothing is laid out while something is composed", async () => {
  const loose = shop.replace("when afterHours then", "when   afterHours   then");
  await write(loose);
  await cursorBehind("안녕");
  await compose("ㅎ", "하");
  await page.keyboard.press("Shift+Alt+F");
  await told(page);
  expect(await text()).toBe(loose.replace("안녕", "안녕하"));
  await commit("하");
  await page.keyboard.press("Shift+Alt+F");
  await expect.poll(text, patience).toBe(shop.replace("안녕", "안녕하"));
  expect(opened.faults).toEqual([]);
});
