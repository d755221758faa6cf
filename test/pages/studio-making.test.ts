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
  await press("조건 추가");
  await dialog().getByText("근무 시간 외라면").first().waitFor();
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

const written = () => dialog().getByRole("textbox", { name: "규칙에 적히는 글" });
const question = (at: number) => dialog().locator(".ask").nth(at);
const pick = (at: number, name: string, value: string) =>
  question(at).getByRole("combobox", { name }).selectOption(value);

test("a variant in a case is chosen from the menu and moved; what can't be understood is told where it is written", async () => {
  await page.getByRole("button", { name: /^근무 시간 외 →/ }).click();
  await page.getByRole("button", { name: "변형", exact: true }).click();
  await written().fill("holidy");
  await dialog().getByRole("alert").getByText("holidy").waitFor();
  await written().fill("");
  await press("조건 추가");
  await pick(0, "무엇이", "mealTime");
  await press("조건 추가");
  await pick(1, "무엇이", "chatbot");
  await pick(1, "어떠면", "!");
  await expect.poll(() => written().inputValue()).toBe("mealTime and !chatbot");
  await press("문구 만들기");
  const tab = page.getByRole("tab", { name: /식사/ });
  await tab.click();
  await page.getByRole("button", { name: "이 경우를 먼저 묻기" }).click();
  await page
    .locator('.vtabs [role="tab"]:nth-child(2)[aria-selected="true"]')
    .getByText(/식사/)
    .waitFor();
  await page.getByRole("button", { name: "이 경우의 조건 고치기" }).click();
  await expect.poll(() => written().inputValue()).toBe("mealTime and !chatbot");
  await question(1).waitFor();
  await question(0).getByRole("button", { name: /빼기$/ }).click();
  await expect.poll(() => written().inputValue()).toBe("!chatbot");
  await press("조건 바꾸기");
  await page.getByRole("tab", { name: "챗봇을 사용하지 않으면" }).waitFor();
  await unchanged(3);
});

test("the condition of a rule that is there is shown part by part and changed from the menu, and one step takes it back", async () => {
  await page.getByRole("button", { name: "Busy Time 안내: 옮기기, 이름, 지우기" }).click();
  await press("조건 고치기");
  await question(3).waitFor();
  expect(await written().inputValue()).toBe(
    "busyOn and (titleOn or !chatbot and channel is not web)",
  );
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-condition");
  await pick(3, "어떠면", "in");
  await question(3).getByRole("checkbox", { name: "채널이 카카오 상담톡이라면" }).check();
  await question(1).getByRole("button", { name: "그리고" }).click();
  await pick(2, "무엇이", "openConsultations");
  await question(2).getByRole("textbox", { name: "값" }).fill("20");
  await expect
    .poll(() => written().inputValue())
    .toBe(
      "busyOn and (titleOn and openConsultations >= 20 or !chatbot and channel in (web, kakao))",
    );
  await dialog().getByRole("button", { name: "아닐 때" }).nth(1).click();
  await dialog().getByText("접수·진행중 상담이 20건").first().waitFor();
  await press("조건 바꾸기");
  await page.getByText(/초안: 바뀐 파일 1개/).waitFor();
  await page.getByRole("button", { name: "Busy Time 안내: 옮기기, 이름, 지우기" }).click();
  await dialog().getByText("접수·진행중 상담이 20건").waitFor();
  await press("닫기");
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

test("a conversation begins in any world, and an event changes it: whatever a scenario can hold is played", async () => {
  const begins = page.getByRole("button", { name: /^대화의 처음/ });
  await begins.click();
  await dialog().getByRole("combobox", { name: "차단한 고객" }).selectOption("true");
  await dialog().getByRole("textbox", { name: "상담 대분류" }).fill("교환");
  expect(await violations(page)).toEqual([]);
  await dialog()
    .locator("summary", { hasText: /^상담사$/ })
    .click();
  await dialog().getByRole("combobox", { name: "상태" }).selectOption("unavailable");
  await dialog().getByRole("textbox", { name: "식사: 시작" }).fill("12:00");
  await dialog().getByRole("textbox", { name: "식사: 끝" }).fill("13:00");
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-world");
  await press("닫기");
  await page.locator(".st").nth(1).getByText("상담불가").first().waitFor();
  await begins.click();
  await dialog().getByRole("combobox", { name: "차단한 고객" }).selectOption("");
  await dialog().getByText("시나리오 JSON으로 적기").click();
  const json = dialog().getByRole("textbox", { name: /^대화 전체/ });
  const scenario = JSON.parse(await json.inputValue());
  const told = { status: "unavailable", meal: { from: "12:00", to: "13:00" } };
  expect(scenario.counselors[0]).toMatchObject(told);
  await json.fill("{");
  await json.blur();
  await dialog().getByRole("alert").getByText("시나리오로 읽을 수 없습니다").waitFor();
  await json.fill(JSON.stringify({ ...scenario, counselors: [{ id: "kim", name: "이가온" }] }));
  await json.blur();
  await dialog().getByRole("alert").waitFor({ state: "detached" });
  await dialog().getByText("설정", { exact: true }).click();
  await dialog().getByRole("switch", { name: /챗봇/ }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await press("닫기");
  await page.locator(".st").nth(1).click();
  await page.getByRole("button", { name: "이 단계 고치기" }).click();
  await dialog().getByText("이때부터 달라지는 것").click();
  await dialog().getByRole("textbox", { name: "접수·진행중 상담 수" }).fill("7");
  await dialog()
    .getByRole("textbox", { name: /^그 밖에/ })
    .waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-event-world");
  await press("닫기");
  await begins.click();
  await dialog().getByText("시나리오 JSON으로 적기").click();
  expect(JSON.parse(await json.inputValue())).toMatchObject({
    counselors: [{ name: "이가온" }],
    category: { major: "교환" },
    events: [{}, { openConsultations: 7 }, {}, {}, {}],
  });
  await press("닫기");
});

test("a test is called as somebody calls it", async () => {
  await page.getByRole("combobox", { name: "대화 고르기" }).selectOption("open");
  await page.getByRole("button", { name: /^테스트로 저장/ }).click();
  const title = dialog().getByRole("textbox", { name: /^제목/ });
  expect(await title.inputValue()).toBe("근무 시간의 상담");
  await title.fill("낮에 온 \u200b“문의”");
  await press("테스트로 저장");
  await page.getByText("tests/studio.rules에 테스트로 적었습니다").waitFor();
  const choose = page.getByRole("combobox", { name: "대화 고르기" });
  await choose.locator("option", { hasText: "낮에 온 “문의”" }).waitFor({ state: "attached" });
  await choose.selectOption("test 낮에 온 “문의”");
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
