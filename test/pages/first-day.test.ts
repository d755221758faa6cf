import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesBelow } from "../structure/source-files.ts";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground } from "./playground.ts";

const boldIn = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = ""]) => bold);

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPlayground();
  page = opened.page;
  await page.locator(".row.lit").first().waitFor();
});
afterAll(() => opened.close());

/** What the guide calls by these names was reached with the keyboard. */
const reached = new Set<string>();
const key = (name: string) => page.keyboard.press(name);

/** Goes on with Tab, or back, until the element has the focus. */
async function reach(
  name: string,
  target: Locator,
  by: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  reached.add(name);
  await target.first().waitFor();
  for (let step = 0; step < 80; step += 1) {
    const isThere = await target.first().evaluate((element) => {
      const root = element.getRootNode();
      const { activeElement } = root instanceof ShadowRoot ? root : document;
      return activeElement === element;
    });
    if (isThere) return;
    await key(by);
  }
  throw new Error(`${name} is not reached by ${by}`);
}

const button = (name: string | RegExp) =>
  page.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
const inDialog = () => page.getByRole("dialog");

async function press(name: string, target: Locator = button(name)): Promise<void> {
  await reach(name, target);
  await key("Enter");
}

async function write(name: string, target: Locator, text: string): Promise<void> {
  await reach(name, target);
  await page.keyboard.insertText(text);
}

/** Arrow keys until the choice is made. */
async function choose(name: string, wanted: string): Promise<void> {
  const target = page.getByRole("combobox", { name, exact: true }).last();
  await reach(name, target);
  for (let step = 0; step < 80; step += 1) {
    if ((await target.inputValue()) === wanted) return;
    await key("ArrowDown");
  }
  throw new Error(`${name} has no ${wanted}`);
}

test("with the keyboard alone: the first-day guide, from the first text to what is shared", async () => {
  const previews = page.locator(".phones");
  await key("F6");
  await write("메시지 찾기", page.getByRole("searchbox", { name: "메시지 찾기" }), "근무 시간 외");
  await press("근무 시간 외", button(/^근무 시간 외 →/));
  await key("F6");
  await reach(
    "근무 시간 외 안내 문구",
    page.getByRole("textbox", { name: "근무 시간 외 안내 문구" }),
  );
  await key("Control+Home");
  await page.keyboard.insertText("안녕하세요. ");
  await previews.getByText("안녕하세요. 지금은").nth(2).waitFor();
  await reach("되돌리기", button("되돌리기"), "Shift+Tab");
  await key("Enter");
  await page.getByText("바뀐 곳 없음").waitFor();

  await key("Shift+F6");
  await press("추가");
  await press("메시지", inDialog().getByRole("button", { name: "메시지", exact: true }));
  const field = (name: string | RegExp) => inDialog().getByRole("textbox", { name, exact: true });
  await write("제목", field("제목"), "명절 연휴 안내");
  await write("문구", field("문구"), "연휴에는 쉽니다.");
  await press("메시지 추가");
  await page.getByRole("heading", { name: "명절 연휴 안내" }).waitFor();
  await press("추가");
  await reach("상황·규칙", inDialog().getByRole("button", { name: "상황·규칙" }));
  await write("이름", field(/^이름/), "명절 연휴");
  await choose("조건 목록", "afterHours");
  await press("넣기", inDialog().getByRole("button", { name: "넣기" }));
  await choose("어느 규칙 앞에", "offHours");
  await choose("하는 일 1", "send 명절_연휴_안내");
  await press("상황 추가");
  await previews.getByText("연휴에는 쉽니다.").nth(2).waitFor();

  await key("Shift+F6");
  await choose("대화 고르기", "open");
  await reach("5분 뒤", button("5분 뒤"), "Shift+Tab");
  await key("Enter");
  await expect.poll(() => page.locator(".st").count()).toBe(6);
  await key("Alt+ArrowRight");
  await page.locator(".st").nth(3).and(page.locator("[aria-pressed=true]")).waitFor();
  await reach("이 단계 고치기", button("이 단계 고치기"));
  await key("Enter");
  await write("말", inDialog().getByRole("textbox", { name: "말" }), " 급해요.");
  await press("바꾸기");
  await page.locator(".st").nth(3).getByText("급해요.").waitFor();
  await press("테스트로 저장", button(/^테스트로 저장/));
  await page.getByText("tests/studio.rules에 테스트로 적었습니다").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "first-day");
}, 150_000);

test("with the keyboard alone: proofs, what changes, saving and sharing", async () => {
  await reach("증명", button("증명"), "Shift+Tab");
  await key("Enter");
  await choose("문장을 고르세요", "neverTwice");
  const sentence = page.getByRole("form", { name: "지켜야 할 것 추가" });
  await press("추가", sentence.getByRole("button", { name: "추가" }));
  await page.locator(".prf").filter({ hasText: "twice" }).first().waitFor();
  await reach("달라지는 것", button("달라지는 것"), "Shift+Tab");
  await key("Enter");
  await page.getByText("비교하는 중입니다").or(page.locator(".cls")).first().waitFor();
  await button("다시 비교").waitFor({ timeout: 100_000 });
  reached.add("다시 비교");
  await reach("공유 링크", button("공유 링크"), "Shift+Tab");
  await key("Enter");
  await inDialog().getByRole("textbox", { name: "링크" }).waitFor();
  await key("Escape");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("공유 링크");
  const download = page.waitForEvent("download");
  await reach("저장", button("저장"), "Shift+Tab");
  await key("Enter");
  expect((await download).suggestedFilename()).toMatch(/\.zip$/);
  expect(opened.faults).toEqual([]);
}, 200_000);

test("the guide in Korean names what was reached, and nothing else", () => {
  expect([...new Set(boldIn("docs/how-to/first-day.ko.md"))].sort()).toEqual(
    [...reached].filter((name) => name !== "근무 시간 외" && name !== "말").sort(),
  );
});

test("the guide in English names what the page says in English", () => {
  const words = filesBelow("packages/pages/src/studio/words")
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const said = (name: string) =>
    words.includes(`"${name}"`) || (name.startsWith("Text of ") && words.includes("`Text of ${"));
  const numbered = (name: string) => name.replace(/ \d+$/, " $" + "{number}");
  const unsaid = boldIn("docs/how-to/first-day.md").filter(
    (name) => name !== "EN" && !said(name) && !words.includes(`\`${numbered(name)}\``),
  );
  expect(unsaid).toEqual([]);
});
