import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground } from "./playground.ts";

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPlayground();
  page = opened.page;
  await page.locator(".row.lit").first().waitFor();
});
afterAll(() => opened.close());

const dialog = () => page.getByRole("dialog");
const row = (name: string) => page.locator(".row").filter({ hasText: name }).first();
const press = (name: string) => dialog().getByRole("button", { name, exact: true }).click();
/** All that was changed is taken back. */
async function unchanged(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await page.getByRole("button", { name: "되돌리기" }).click();
  }
  await page.getByText("바뀐 곳 없음").waitFor();
}

test("a message and a situation that sends it are added, moved and deleted; each step is taken back in both views", async () => {
  await page.getByRole("button", { name: "추가", exact: true }).click();
  await press("메시지");
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-add-message");
  await dialog().getByRole("textbox", { name: "제목", exact: true }).fill("명절 연휴 안내");
  await dialog().getByRole("textbox", { name: "문구", exact: true }).fill("연휴에는 쉽니다.");
  await press("메시지 추가");
  await page.getByRole("heading", { name: "명절 연휴 안내" }).waitFor();

  await page.getByRole("button", { name: "추가", exact: true }).click();
  await dialog().getByRole("textbox", { name: /^이름/ }).fill("명절 연휴");
  await dialog().getByRole("combobox", { name: "조건 목록" }).selectOption("afterHours");
  await press("넣기");
  await dialog().getByRole("combobox", { name: "어느 규칙 앞에" }).selectOption("offHours");
  await dialog().getByRole("combobox", { name: "하는 일 1" }).selectOption("send 명절_연휴_안내");
  await dialog().getByRole("combobox", { name: "하는 일 2" }).selectOption("queue");
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-add-situation");
  await press("상황 추가");
  await row("명절_연휴").getByText("연휴에는 쉽니다.").waitFor();

  await page.getByRole("button", { name: /^명절_연휴: / }).click();
  await press("위로");
  await dialog().getByText("순서: 2번째").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-rule-dialog");
  await press("닫기");
  await page.getByRole("article", { name: "웹채팅" }).getByText("연휴에는 쉽니다.").waitFor();

  await page.getByRole("button", { name: /^명절 연휴 안내: / }).click();
  await press("메시지 지우기");
  await dialog().getByRole("alert").getByText("happytalk.rules:").waitFor();
  expect(await violations(page)).toEqual([]);
  await press("닫기");
  await page.getByRole("button", { name: /^명절_연휴: / }).click();
  await press("규칙 지우기");
  await row("명절_연휴").waitFor({ state: "detached" });
  await page
    .getByRole("button", { name: /^명절 연휴 안내: / })
    .first()
    .click();
  await press("메시지 지우기");
  await page.getByText("명절 연휴 안내").first().waitFor({ state: "detached" });
  await page.getByRole("button", { name: "되돌리기" }).click();
  await row("명절 연휴 안내").getByText("연휴에는 쉽니다.").waitFor();
  await unchanged(4);
}, 150_000);

test("a name is another wherever it stands, in the policy and in its tests, and one step takes both back", async () => {
  await page.getByRole("button", { name: /^근무 시간 외: / }).click();
  await dialog().getByRole("textbox", { name: /^이름/ }).fill("퇴근 뒤");
  await press("이름 바꾸기");
  await page.getByRole("button", { name: /^퇴근_뒤: / }).waitFor();
  await page.getByText(/초안: 바뀐 파일 [2-9]개/).waitFor();
  await unchanged(1);
});

test("a variant in a case is written with the menu; what can't be understood is refused where it was written", async () => {
  await page.getByRole("button", { name: /^근무 시간 외 →/ }).click();
  await page.getByRole("button", { name: "변형", exact: true }).click();
  await dialog().getByRole("textbox", { name: "조건" }).fill("holidy");
  await press("문구 만들기");
  await dialog().getByRole("alert").getByText("이해할 수 없는 조건입니다").waitFor();
  await dialog().getByRole("textbox", { name: "조건" }).fill("");
  for (const condition of ["mealTime", "!chatbot"]) {
    await dialog().getByRole("combobox", { name: "조건 목록" }).selectOption(condition);
    await press("넣기");
  }
  expect(await dialog().getByRole("textbox", { name: "조건" }).inputValue()).toBe(
    "mealTime and !chatbot",
  );
  await press("문구 만들기");
  await page.getByRole("tab", { name: /식사/ }).waitFor();
  await unchanged(1);
});

test("an event's time and words are changed on the time line, and any of them is taken away", async () => {
  await page.getByRole("combobox", { name: "대화 고르기" }).selectOption("afterHours");
  await page.locator(".st").nth(2).click();
  await page.getByRole("button", { name: "이 단계 고치기" }).click();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-event-dialog");
  await dialog().getByLabel("시각").fill("2026-11-20T18:05:00");
  await dialog().getByRole("textbox", { name: "말" }).fill("몇 시에 여나요?");
  await press("바꾸기");
  const step = page.locator(".st").nth(2);
  await step.getByText("18:05").waitFor();
  await step.getByText("몇 시에 여나요?").waitFor();
  await page.locator(".st").nth(3).getByText("18:10").waitFor();
  await page.getByRole("button", { name: "이 단계 고치기" }).click();
  await press("이 단계 지우기");
  await expect.poll(() => page.locator(".st").count()).toBe(5);
});

test("a test of the policy is opened by its title as a time line", async () => {
  const choose = page.getByRole("combobox", { name: "대화 고르기" });
  const title = await choose.locator("optgroup option").first().textContent();
  await choose.selectOption(`test ${title}`);
  await page.locator('.st[aria-pressed="true"]').waitFor();
  expect(await choose.inputValue()).toBe(`test ${title}`);
  await page.locator(".phone .msg").first().waitFor();
  expect(opened.faults).toEqual([]);
});

test("the same in English, in the dark and on a phone", async () => {
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByRole("button", { name: "Light or dark" }).click();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("tab", { name: "List" }).click();
  await page.getByRole("button", { name: "Add", exact: true }).click();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-add-phone-dark");
  await page.keyboard.press("Escape");
  await page.locator(".row .do button").first().click();
  await dialog().getByText("Place: 1").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-rule-phone-dark");
});
