import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { largeFile } from "./large-file.ts";
import { openPlayground } from "./playground.ts";

let opened: OpenPage;
let page: Page;
// One page for all: to load and prove everything anew takes longer than most of what is looked at.
beforeAll(async () => {
  opened = await openPlayground();
  page = opened.page;
  await ready(page);
});
afterAll(() => opened.close());

/** Form, conversation and sizes are there. */
async function ready(of: Page): Promise<void> {
  await of.locator(".row.lit").first().waitFor();
  await of.locator(".sz img").first().waitFor();
}

const phone = (name: string) => page.getByRole("article", { name });
const row = (name: string) => page.locator(".row .ti").filter({ hasText: name }).first();
const field = () => page.getByRole("textbox", { name: /문구$/ });
const form = () => page.getByRole("button", { name: "문구", exact: true }).click();

test("a situation, its words, its reason and its bubbles are on one screen, and every state is well for axe", async () => {
  await page.getByRole("heading", { name: "근무 시간 외 안내" }).waitFor();
  for (const channel of ["카카오톡", "네이버 톡톡", "웹채팅"]) {
    await phone(channel).getByText("지금은 상담 시간이 아닙니다.").waitFor();
  }
  await page.getByText("근무 시간 외라서").waitFor();
  // Panes scroll, the page does not.
  const room = () =>
    page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
  expect(await room()).toBe(0);
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-bench");
  await page.getByRole("button", { name: "상담사 화면" }).click();
  await phone("카카오톡").getByText("상담대기", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-counselor");
  await page.getByRole("button", { name: "고객 화면" }).click();
});

test("what is written in the form is in the text and in every preview at once; one undo takes back both", async () => {
  await field().click();
  await page.keyboard.press("Control+End");
  const around = await page.evaluateHandle(() => {
    const seen: MutationRecord[] = [];
    const watched = new MutationObserver((records) => seen.push(...records));
    const { documentElement: whole, body } = document;
    for (const one of [whole, body]) watched.observe(one, { attributes: true });
    return seen;
  });
  await page.keyboard.insertText(" 고맙습니다.");
  await phone("네이버 톡톡").getByText("고맙습니다.").waitFor();
  await phone("웹채팅").getByText("고맙습니다.").waitFor();
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  // Whoever sets them, be it to what they are, has the whole page styled anew.
  expect(await around.evaluate((seen) => seen.length)).toBe(0);
  await page.keyboard.press("Control+z");
  await phone("웹채팅").getByText("고맙습니다.").waitFor({ state: "detached" });
  expect(await field().textContent()).not.toContain("고맙습니다.");
  await page.getByText("바뀐 곳 없음").waitFor();
});

test("what is written in the rules is in the form; comments stay where they are", async () => {
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await page.getByRole("button", { name: /규칙 offHours/ }).click();
  await page.locator(".cm-lit").first().waitFor();
  await form();
  await page.getByRole("switch", { name: "근무 시간 외 켜기" }).click();
  await page.locator(".row.offd").first().waitFor();
  await phone("웹채팅").getByText("지금은 상담 시간이 아닙니다.").waitFor({ state: "detached" });
  await screenshot(page, "studio-switched-off");
  await page.getByRole("button", { name: "되돌리기" }).click();
  await phone("웹채팅").getByText("지금은 상담 시간이 아닙니다.").waitFor();
  await page.getByText("바뀐 곳 없음").waitFor();
});

test("a mistake is told under its cause with its fix, in the form as in the rules, and the form shows the rest", async () => {
  await row("상담대기 인원 안내").click();
  const chip = page.locator(".rich .chip").first();
  await chip.waitFor();
  await field().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("[counsel_cout] ");
  const card = page.locator(".ed .diag").first();
  await card.waitFor();
  expect(await card.textContent()).toContain("counsel_cout");
  expect(await page.locator(".rich .chip.bad").count()).toBe(1);
  await page.getByText(/오류가 있어/).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "나란히" }).click();
  await page.locator(".cm-lintRange-error").first().waitFor();
  const below = page.locator(".cm-annae-note");
  await below.getByRole("button", { name: "혹시 [counsel_count]인가요?" }).waitFor();
  await page.locator(".cm-line.cm-changed.cm-open").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-split-error");
  await card.getByRole("button", { name: "고치기" }).click();
  await page.getByText("오류 없음").waitFor();
  await below.waitFor({ state: "detached" });
  await form();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await page.getByRole("button", { name: "되돌리기" }).click();
  await page.getByText("바뀐 곳 없음").waitFor();
});

test("the time line is played on, step by step; a step brings its message, its reasons and its rule", async () => {
  await page.getByRole("combobox", { name: "대화 고르기" }).selectOption("open");
  await page.getByRole("heading", { name: "상담 인사말" }).waitFor();
  await page.getByRole("button", { name: "5분 뒤" }).click();
  await page.getByRole("button", { name: "상담 종료", exact: true }).click();
  await expect.poll(() => page.locator(".st").count()).toBeGreaterThan(6);
  await page.keyboard.press("Alt+ArrowLeft");
  await page.keyboard.press("Alt+ArrowLeft");
  await page.getByRole("combobox", { name: "대화 고르기" }).selectOption("afterHours");
  await page.getByRole("heading", { name: "근무 시간 외 안내" }).waitFor();
  await page.getByRole("switch", { name: "시간 외 접수" }).click();
  await phone("웹채팅").getByText("상담을 접수할 수 없습니다").waitFor();
  await page.getByRole("switch", { name: "시간 외 접수" }).click();
  await phone("웹채팅").getByText("순서대로 답변드리겠습니다").waitFor();
});

test("variants, buttons and pictures are changed in the form; a file that is no picture is refused and nothing is lost", async () => {
  await page.getByRole("button", { name: "변형", exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "웹채팅에서만" }).click();
  await page.getByRole("tab", { name: "웹채팅" }).waitFor();
  await field().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("웹에서는 이렇게. ");
  await phone("웹채팅").getByText("웹에서는 이렇게.").waitFor();
  expect(await phone("카카오톡").getByText("웹에서는 이렇게.").count()).toBe(0);
  await page.getByRole("tab", { name: "기본 문구" }).click();
  await page.getByRole("button", { name: "버튼 추가" }).click();
  await page.getByRole("textbox", { name: "버튼 2 이름" }).fill("지도 보기");
  await phone("카카오톡").getByText("지도 보기").waitFor();
  const choose = page.locator('.drop input[type="file"]');
  await choose.setInputFiles({ name: "글.png", mimeType: "image/png", buffer: Buffer.from("글") });
  await page.getByText("이미지가 아닌 파일입니다").waitFor();
  await choose.setInputFiles(largeFile("큰.png", 20 * 1024 * 1024));
  await page.getByText("이미지가 너무 큽니다").waitFor();
  expect(await page.locator(".imgbox .th img").count()).toBe(1);
});

/** Composes a syllable as an input method does, letter by letter, and leaves it being composed. */
async function compose(...states: readonly string[]): Promise<(text: string) => Promise<void>> {
  const protocol = await page.context().newCDPSession(page);
  for (const text of states) {
    const { length } = text;
    const selection = { selectionStart: length, selectionEnd: length };
    await protocol.send("Input.imeSetComposition", { text, ...selection });
  }
  return async (text) => void (await protocol.send("Input.insertText", { text }));
}

/** Syllables behind the first, each begun as soon as the one before is done. */
const behind = [
  [["ㄱ", "그", "글"], "글"],
  [["ㅁ", "무", "문"], "문"],
  [["ㅈ", "자", "장"], "장"],
] as const;

test("Hangul is composed in the form letter by letter, while everything around it is drawn anew", async () => {
  await row("상담대기 인원 안내").click();
  await field().click();
  await page.keyboard.press("Control+Home");
  const end = await compose("ㅎ", "하", "한");
  await page
    .locator(".row.sel .gl")
    .getByText(/^한고객님/)
    .waitFor();
  await end("한");
  for (const [letters, syllable] of behind) await (await compose(...letters))(syllable);
  await page
    .locator(".row.sel .gl")
    .getByText(/^한글문장고객님/)
    .waitFor();
  expect(await field().textContent()).toMatch(/^한글문장고객님/);
  expect(opened.faults).toEqual([]);
});

test("and in the rules, while the form beside them is drawn anew; undo takes back what was composed in either", async () => {
  await page.getByRole("button", { name: "나란히" }).click();
  const code = page.locator(".codehost .cm-content");
  const line = code.locator(".cm-line").filter({ hasText: "한글문장고객님 앞에" });
  await line.click();
  await page.keyboard.press("Home");
  // The key goes to the first word of the line.
  const words = ((await line.textContent()) ?? "").trimStart();
  for (let step = words.indexOf("한글문장"); step > 0; step -= 1)
    await page.keyboard.press("ArrowRight");
  const end = await compose("ㅎ", "하", "한");
  await page
    .locator(".row.sel .gl")
    .getByText(/^한한글문장고객님/)
    .waitFor();
  expect(await code.textContent()).toContain("한한글문장고객님 앞에");
  await end("한");
  for (const [letters, syllable] of behind) await (await compose(...letters))(syllable);
  await expect.poll(() => field().textContent()).toMatch(/^한글문장한글문장고객님/);
  const said = async () => (await field().textContent()) ?? "";
  // How much is one step is a matter of how fast somebody writes.
  const back = async (to: RegExp) => {
    for (let now = await said(); !to.test(now); now = await said()) {
      await page.keyboard.press("Control+z");
      await expect.poll(said).not.toBe(now);
    }
  };
  await back(/^한글문장고객님/);
  await field().click();
  await back(/^고객님/);
  await page.getByRole("button", { name: "문구", exact: true }).click();
  expect(opened.faults).toEqual([]);
});

test("a rule's lights wait while Hangul is composed in its line, and no syllable is lost when the answer comes between two", async () => {
  await page.getByRole("button", { name: "나란히" }).click();
  await page.locator(".why .y button").first().click();
  await page.locator(".codehost .cm-line.cm-lit").first().click();
  await page.keyboard.press("End");
  await page.keyboard.insertText(" // ");
  const line = page.locator(".codehost .cm-activeLine.cm-line");
  const lit = page.locator(".codehost .cm-activeLine.cm-lit");
  await lit.waitFor();
  const before = (await line.textContent()) ?? "";
  const end = await compose("ㅎ", "하", "한");
  // Without the mouse, which would end what is composed.
  await page.locator('.st[aria-pressed="false"]').first().dispatchEvent("click");
  await page.locator(".why .y").first().waitFor({ state: "detached" });
  expect(await lit.count()).toBe(1);
  await end("한");
  await (await compose("ㄱ", "그", "글"))("글");
  expect(await line.textContent()).toBe(`${before}한글`);
  await lit.waitFor({ state: "detached" });
  await page.locator(".st").filter({ hasText: "상담사 연결" }).first().click();
  await page.locator(".why .y").first().waitFor();
  await form();
  expect(opened.faults).toEqual([]);
});

test("on a phone the bench is four tabs", async () => {
  const small = await openPlayground({
    ...{ viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 },
  });
  await small.page.locator(".row.lit").first().waitFor();
  for (const name of ["정책 열기", "저장", "공유 링크"]) {
    expect(await small.page.getByRole("button", { name, exact: true }).isVisible()).toBe(true);
  }
  await screenshot(small.page, "studio-phone-list");
  await small.page.getByRole("button", { name: /^근무 시간 외 →/ }).click();
  await small.page.locator(".sz img").first().waitFor();
  expect(await violations(small.page)).toEqual([]);
  await screenshot(small.page, "studio-phone-edit");
  for (const [tab, name] of [
    ["미리보기", "studio-phone-preview"],
    ["시간선", "studio-phone-line"],
  ] as const) {
    await small.page.getByRole("tab", { name: tab }).click();
    expect(await violations(small.page)).toEqual([]);
    await screenshot(small.page, name);
  }
  // There is room for one preview.
  expect(await small.page.locator(".phone").count()).toBe(1);
  await small.close();
});
