import type { RunningServer } from "@annae/server";
import type { Person } from "@annae/server/protocol";
import { eventually } from "@annae/server/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OpenPage } from "../support/browser.ts";
import { webCustomer } from "./customers.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { linkOf } from "./playground.ts";
import { openCompanyStudio, text, write } from "./studio-company.ts";
import { plain } from "./tenants.ts";

let server: RunningServer;
let opened: OpenPage;
beforeAll(async () => {
  server = await openPagesServer({ tenants: [plain] });
  opened = await openCompanyStudio(server, shopkeeper, "policy plain");
}, 150_000);
afterAll(async () => {
  await opened.close();
  await server.close();
});

const shopkeeper: Person = {
  ...{ id: "shopkeeper", name: "shopkeeper", tenant: { id: plain.id, name: plain.name } },
  ...{ roles: ["operator"], counselor: null },
};

test("a draft goes live step by step: checked, looked at, in the shadow of real conversations, in force by somebody's word, and back again", async () => {
  const { page, faults } = opened;
  await page.getByRole("button", { name: "반영", exact: true }).click();
  await page.getByText("달라지는 것이 없습니다").waitFor({ timeout: 60_000 });
  await page.getByText("그림자 운영 없이 반영됨 · 서버를 설치한 사람").waitFor();
  expect(await faultsOf(page, "studio-live-same")).toEqual([]);
  await page.getByRole("button", { name: "메시지", exact: true }).click();
  await text(page).getByText("첫 인사말입니다.").first().click();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.insertText(" 둘째 인사말입니다.");
  await write(
    page,
    "\non request {\n  override offHours: when afterHours then send offHours; close\n}\n",
  );
  await page.getByText("초안: 바뀐 곳 1개").waitFor();
  await page.getByText("서버에 저장됨").waitFor();
  await page.getByRole("button", { name: "반영", exact: true }).click();
  const gates = page.getByRole("region", { name: "반영 조건" });
  const goes = gates.getByRole("button", { name: "반영하기" });
  await page.locator(".cls").first().waitFor({ timeout: 60_000 });
  await gates.getByLabel("이 개정에 무엇을 담았나요?").fill("인사말을 바꿈");
  await gates.getByRole("button", { name: "점검하고 개정 만들기" }).click();
  await gates.getByText("서버가 점검함").waitFor();
  expect(await faultsOf(page, "studio-live-checked")).toEqual([]);
  expect(await goes.isEnabled()).toBe(false);
  const lookAtAll = async () => {
    for (const box of await page.getByLabel("보았습니다").all()) await box.check();
  };
  await lookAtAll();
  await gates.getByText("달라지는 것을 모두 봄").waitFor();
  await gates.getByText("그림자 운영으로 비교한 일이 아직 없음").waitFor();
  await goes.click();
  await page
    .getByRole("dialog")
    .getByLabel(/실제 상담으로 비교하지 않은 것을 알고/)
    .waitFor();
  expect(await faultsOf(page, "studio-live-word")).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "취소" }).click();
  await gates.getByRole("button", { name: "그림자 운영 시작" }).click();
  await gates.getByText("아직 비교한 일이 없습니다").waitFor();
  const before = await webCustomer(server, plain.id);
  await before.requests({ text: "그림자 손님" });
  await page.getByText("이 개정이라면").first().waitFor({ timeout: 60_000 });
  await page.getByRole("button", { name: "서버에 기록된 대화로 세기" }).click();
  await page.getByText("기록된 대화 중 100%의 결과가 달라집니다").waitFor({ timeout: 60_000 });
  expect(await faultsOf(page, "studio-live-shadow")).toEqual([]);
  const sees = (customer: typeof before) => expect.poll(customer.sees, { timeout: 30_000 });
  await sees(before).toContain("첫 인사말입니다.");
  expect(await before.sees()).not.toContain("둘째 인사말입니다.");
  await gates.getByText("실제 상담으로 그림자 운영을 함").waitFor();
  await gates.getByText(/^그림자 운영에서 아직 보지 않은 다른 결과 [1-9]/).waitFor();
  expect(await goes.isEnabled()).toBe(false);
  // What the shadow compares goes on: another way may come while one looks.
  const mayGo = async () => {
    await lookAtAll();
    return goes.isEnabled();
  };
  await expect.poll(mayGo, { timeout: 60_000 }).toBe(true);
  await goes.click();
  const arm = page.getByRole("dialog");
  await arm.getByText("누르는 순간에 나가는 메시지는 없습니다").waitFor();
  await arm.getByText(/^결과가 달라지는 상황 \d+가지, 바뀐 글과 설정 [1-9]\d*가지$/).waitFor();
  expect(await faultsOf(page, "studio-live-arm")).toEqual([]);
  await arm.getByLabel("왜 반영하나요?").fill("새 인사말");
  await arm.getByRole("button", { name: "반영하기" }).click();
  await page.getByText(/개정 [0-9a-f]{7} 운영 중/).waitFor();
  await page.getByText(/^반영 전에 실제로 일어난 일 [1-9]\d*건과 비교함$/).waitFor();
  const after = await webCustomer(server, plain.id);
  await after.requests({ text: "새 손님" });
  await sees(after).toContain("둘째 인사말입니다.");
  const revisions = page.getByRole("region", { name: "개정", exact: true });
  await revisions.getByText("지난 개정").waitFor();
  await revisions.getByText(/shopkeeper 반영: 새 인사말/).waitFor();
  await revisions.getByRole("button", { name: /운영 중인 것과 비교/ }).click();
  await page
    .getByRole("region", { name: /운영 중인 것과의 차이/ })
    .locator(".cls")
    .first()
    .waitFor({ timeout: 60_000 });
  expect(await faultsOf(page, "studio-live-armed")).toEqual([]);
  await revisions.getByRole("button", { name: /되돌리기/ }).click();
  await page.getByRole("dialog").getByLabel("왜 되돌리나요?").fill("잘못 고침");
  await page.getByRole("dialog").getByRole("button", { name: "되돌리기" }).click();
  await revisions.getByText("되돌림", { exact: true }).waitFor();
  const last = await webCustomer(server, plain.id);
  await last.requests({ text: "되돌린 뒤의 손님" });
  await sees(last).toContain("첫 인사말입니다.");
  expect(await last.sees()).not.toContain("둘째 인사말입니다.");
  expect(faults).toEqual([]);
}, 300_000);

test("settings are forms of their definitions: hours by keys and exact times, what is wrong at its field, the roster; all of it in the draft", async () => {
  const { page, faults } = opened;
  await page.getByRole("button", { name: "설정", exact: true }).click();
  const hours = page.getByRole("region", { name: "근무 시간", exact: true });
  await hours.getByRole("button", { name: "수요일 하루 종일" }).focus();
  await page.keyboard.press("Delete");
  await hours.getByRole("button", { name: "수요일 구간 추가" }).click();
  await hours.getByRole("button", { name: "수요일 10:00–18:00" }).focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await hours.getByRole("button", { name: "수요일 10:11–18:11" }).waitFor();
  await hours.getByRole("textbox", { name: "끝" }).fill("02:00");
  await hours.getByRole("textbox", { name: "끝" }).press("Tab");
  await hours.getByRole("button", { name: "수요일 10:11–02:00 (다음 날)" }).waitFor();
  const capacity = page.getByRole("region", { name: "상담 허용 건수와, 넘었을 때의 접수" });
  await capacity.getByRole("switch", { name: "상담 건수에 제한 두기" }).click();
  await capacity.getByRole("textbox", { name: "허용 건수" }).fill("2");
  await capacity.locator(".diag").waitFor();
  await capacity.getByRole("textbox", { name: "허용 건수" }).fill("120");
  await capacity.locator(".diag").waitFor({ state: "detached" });
  await page.clock.setFixedTime(new Date("2026-11-26T03:00Z"));
  const holidays = page.getByRole("region", { name: "휴무일", exact: true });
  await holidays.getByRole("button", { name: "공휴일 가져오기" }).click();
  await holidays.getByText(/^공휴일 \d+개를 넣었습니다\.$/).waitFor();
  await holidays.getByRole("button", { name: "12월 25일 (금) 쉼 기독탄신일" }).click();
  await holidays.getByRole("button", { name: "12월 24일 (목) 평소대로" }).click();
  await holidays.getByRole("textbox", { name: "이름" }).fill("성탄 전날");
  await holidays.getByRole("radio", { name: "시간을 바꿔 엶" }).check();
  await holidays.getByRole("button", { name: "구간", exact: true }).click();
  await holidays.getByRole("textbox", { name: "시작" }).last().fill("13:00");
  await holidays.getByText("앞의 시간과 겹치거나").first().waitFor();
  await holidays.getByRole("textbox", { name: "시작" }).last().fill("15:00");
  await holidays.locator(".diag").waitFor({ state: "detached" });
  await holidays.getByRole("button", { name: "12월 24일 (목) 시간 바뀜 성탄 전날" }).waitFor();
  // Nothing stands half below the bar of phones then.
  await page.evaluate(() => scrollTo(0, 0));
  expect(await faultsOf(page, "studio-holidays")).toEqual([]);
  const roster = page.getByRole("region", { name: "상담사", exact: true });
  await roster.getByRole("button", { name: "고치기: 김해피" }).click();
  await roster.getByRole("textbox", { name: "분류" }).fill("배송\n환불 > 반품");
  await roster.getByRole("textbox", { name: "분류" }).blur();
  expect(await faultsOf(page, "studio-settings")).toEqual([]);
  await eventually(async () => {
    const { database } = server.house;
    const rows = await database.selectFrom("draft").selectAll().execute();
    const content = rows.find(({ tenant }) => tenant === plain.id)?.content ?? "";
    const said = [
      '"limit":120',
      '"middle":"반품"',
      '"name":"기독탄신일"',
      '{"from":"15:00","to":"23:00"}',
    ];
    return said.every((words) => content.includes(words));
  });
  expect(faults).toEqual([]);
}, 200_000);

test("L10: a link's policy that is opened while somebody is signed in writes nothing to the server", async () => {
  const { page } = opened;
  const link = `${server.staff}/studio${linkOf("x", "policy x\n")}`;
  const wrote: string[] = [];
  page.on("request", (request) => request.method() === "POST" && wrote.push(request.url()));
  await page.goto("about:blank");
  await page.goto(link);
  await page.getByText("링크로 받은 정책입니다").waitFor();
  await text(page)
    .or(page.getByRole("button", { name: "규칙 .rules" }))
    .first()
    .waitFor();
  expect(wrote).toEqual([]);
}, 150_000);
