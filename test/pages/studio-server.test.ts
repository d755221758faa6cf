import type { RunningServer } from "@annae/server";
import { type Person, windowSession } from "@annae/server/protocol";
import { ask, asked, bookstore, eventually, staffOf } from "@annae/server/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, openAddress } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { openCompanyStudio, text, write } from "./studio-company.ts";
import { ownPolicy } from "./tenants.ts";

let server: RunningServer;
/** The operator's studio, one for all tests; what each leaves in the draft is there for the next. */
let mine: OpenPage;
/** That of somebody who writes in the same draft. */
let theirs: OpenPage;
beforeAll(async () => {
  server = await openPagesServer({ tenants: [{ ...bookstore, policy: ownPolicy("bookstore") }] });
  mine = await openStudio();
}, 150_000);
afterAll(async () => {
  await mine.close();
  await server.close();
});

const operator = staffOf(bookstore, { roles: ["operator"], counselor: null });
const other: Person = { ...operator, id: "other", name: "이다정" };

const openStudio = (person: Person = operator) =>
  openCompanyStudio(server, person, "policy bookstore");

/** Writes before everything else. */
async function writeFirst(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText(words);
}

/** The policy's texts and the settings as the server's draft has them. */
async function kept(): Promise<string> {
  const { database } = server.house;
  const rows = await database.selectFrom("draft").selectAll().where("tenant", "=", bookstore.id);
  const [row] = await rows.execute();
  const { policy, settings } = JSON.parse(row?.content ?? "{}");
  return JSON.stringify({ files: policy?.files, settings });
}

const isKept = (words: string) => eventually(async () => (await kept()).includes(words));

test("S6: under the server's headers the studio works as it does alone: workers, styles and pictures, without a violation", async () => {
  const { page, faults, close } = await openAddress(`${server.staff}/studio`, {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  });
  await page.locator(".row.lit").first().waitFor();
  await page.locator(".bub img").first().waitFor();
  await page.getByText("로그인하면 회사의 정책을").waitFor();
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await page.locator(".codehost .cm-annae-keyword").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
}, 150_000);

test("an operator's link opens the policy that is in force; what is written is the server's draft a moment later, and two who write are told of each other", async () => {
  const { page, faults } = mine;
  await page.getByText("반영된 것과 같음").waitFor();
  await page.getByText("책과 함께하는 하루").first().waitFor();
  await page.locator(".row.lit").first().waitFor();
  await page.getByText("오류 없음").waitFor();
  expect(await faultsOf(page, "studio-company")).toEqual([]);
  await write(page, "\n// 첫 사람\n");
  await page.getByText("초안: 바뀐 곳 1개").waitFor();
  await isKept("// 첫 사람");
  theirs = await openStudio(other);
  await text(theirs.page).click();
  await theirs.page.keyboard.press("Control+End");
  await text(theirs.page).getByText("// 첫 사람").waitFor();
  await writeFirst(theirs.page, "// 둘째 사람\n");
  await page.keyboard.press("Control+Home");
  await text(page).getByText("// 둘째 사람").waitFor();
  await page.getByText("이다정 님도 이 초안을 고치고 있습니다").waitFor();
  expect(await kept()).toContain("// 첫 사람");
  expect(await faultsOf(page, "studio-two")).toEqual([]);
  await page.getByRole("button", { name: /내 계정/ }).click();
  await page.getByRole("dialog").getByText("운영자 역할을 맡고 있습니다").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("dialog").getByRole("button", { name: "닫기" }).click();
  expect([...faults, ...theirs.faults]).toEqual([]);
}, 150_000);

test("what the messages did is counted: how often, when, how soon somebody answered, who left before", async () => {
  const at = `${server.public}/window/bookstore`;
  for (const events of [
    [{ type: "request", text: "책 찾아요" }],
    [{ type: "request" }, { type: "end" }],
  ]) {
    const { token } = await asked(windowSession, `${at}/sessions`, { json: {} });
    for (const [index, event] of events.entries()) {
      await ask(`${at}/events`, { token, json: { version: 2, id: `e${index}`, ...event } });
    }
  }
  await server.house.catchUp(bookstore.id);
  const { page, faults } = mine;
  await page.getByRole("button", { name: "통계" }).click();
  const situations = page.getByRole("region", { name: "상황" });
  await situations.getByRole("row", { name: /1건 \(50%\)/ }).waitFor();
  const messages = page.getByRole("region", { name: "메시지" });
  const [first = ""] = await messages.getByRole("button").allTextContents();
  await messages.getByRole("button", { name: first }).click();
  const when = page.getByRole("region", { name: "언제 나갔나" });
  await when.getByRole("heading", { name: first }).waitFor();
  expect(
    await when
      .getByRole("listitem")
      .filter({ hasText: /시 2번/ })
      .count(),
  ).toBe(1);
  expect(await faultsOf(page, "studio-statistics")).toEqual([]);
  await page.getByRole("button", { name: "최근 7일" }).click();
  await situations.getByRole("row", { name: /2번/ }).waitFor();
  expect(faults).toEqual([]);
}, 150_000);

test("SYS-10: a wording of Kakao's messages goes from draft to approval, with what is missing, why it was rejected, and what is seen until then", async () => {
  const { page, faults } = mine;
  await page.getByRole("button", { name: "카카오 승인" }).click();
  await page.getByRole("tab", { name: /상담불가/ }).click();
  const wording = page.getByRole("textbox", { name: /^글/ });
  await wording.fill("할인 쿠폰을 받으세요");
  await page.getByText("광고로 보이는 말 없음 빠짐").waitFor();
  expect(await page.getByRole("button", { name: "신청했다고 표시" }).isDisabled()).toBe(true);
  await wording.fill("지금은 연결이 늦어지고 있습니다.");
  await page.getByRole("button", { name: "버튼 넣기" }).click();
  await page.getByRole("textbox", { name: "버튼 1 이름" }).fill("자주 묻는 질문");
  await page.getByText("이대로는 초안을 반영할 수 없습니다").waitFor();
  expect(await page.getByRole("button", { name: "신청했다고 표시" }).isDisabled()).toBe(true);
  expect(await faultsOf(page, "studio-approval-begun")).toEqual([]);
  await page.getByText("서버에 저장됨").waitFor();
  await page.getByRole("button", { name: "반영", exact: true }).click();
  const gates = page.getByRole("region", { name: "반영 조건" });
  await gates.getByText("오류 1개").waitFor();
  await gates.getByText("고칠 것 (1)").waitFor();
  await gates.getByRole("button", { name: "점검하고 개정 만들기" }).click();
  await gates.getByText("서버가 찾은 것 (1)").click();
  expect(await faultsOf(page, "studio-live-begun")).toEqual([]);
  await gates.getByRole("button", { name: /^카카오 승인 S\d에서 마저 쓰거나 버리기$/ }).click();
  await page.getByRole("textbox", { name: "버튼 1 링크" }).fill("https://example.com/faq");
  await page.getByRole("button", { name: "신청했다고 표시" }).click();
  await isKept("requested");
  await page.getByRole("textbox", { name: "반려된 이유" }).fill("링크가 열리지 않음");
  await page.getByRole("button", { name: "반려됨으로 표시" }).click();
  await page.getByText("링크가 열리지 않음").waitFor();
  expect(await faultsOf(page, "studio-approval")).toEqual([]);
  await wording.fill("연결이 늦어지고 있습니다.");
  await page.getByRole("button", { name: "신청했다고 표시" }).click();
  await page.getByRole("button", { name: "승인됨으로 표시" }).click();
  await page.getByText("지금: 회사 글").waitFor();
  await isKept('"state":"approved"');
  await page.getByRole("button", { name: "이 글 버리기" }).click();
  await page.getByText("회사 글 없음").nth(5).waitFor();
  expect(faults).toEqual([]);
}, 150_000);

test("where both change the same line while one is cut off, mine stands and theirs can be taken", async () => {
  const { page } = mine;
  await page.getByRole("button", { name: "메시지", exact: true }).click();
  await page.route("**/api/draft", (route) => route.abort());
  await write(page, "// 내 줄");
  await write(theirs.page, "// 남의 줄");
  await isKept("// 남의 줄");
  await page.getByText("연결되면 저장합니다").waitFor();
  await page.unroute("**/api/draft");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.getByRole("button", { name: "둘 다 고친 곳 1개" }).click();
  const dialog = page.getByRole("dialog", { name: "둘 다 고친 곳" });
  await dialog.getByText("// 남의 줄").waitFor();
  expect(await faultsOf(page, "studio-clash")).toEqual([]);
  await dialog.getByRole("button", { name: "다른 사람 것으로 바꾸기" }).click();
  await dialog.waitFor({ state: "detached" });
  await text(page).getByText("// 남의 줄").waitFor();
  await isKept("// 남의 줄");
  await theirs.close();
}, 150_000);

test("two tabs of one person on one draft are told of each other; what is written in both at once, and while both are cut off, is lost in neither", async () => {
  const { page } = mine;
  const second = await page.context().newPage();
  await second.goto(await server.signInLink(operator));
  await second.getByRole("button", { name: "규칙 .rules" }).click();
  await text(second).getByText("policy bookstore").waitFor();
  for (const tab of [page, second]) {
    await tab.getByText("다른 탭에서도 이 초안을 열었습니다").waitFor();
  }
  await Promise.all([write(page, "\n// 한 탭\n"), writeFirst(second, "// 다른 탭\n")]);
  await isKept("// 한 탭");
  await isKept("// 다른 탭");
  await page.context().route("**/api/draft", (route) => route.abort());
  await Promise.all([write(page, "// 끊긴 한 탭\n"), writeFirst(second, "// 끊긴 다른 탭\n")]);
  await page.getByText("연결되면 저장합니다").waitFor();
  await page.context().unroute("**/api/draft");
  for (const tab of [page, second]) await tab.evaluate(() => dispatchEvent(new Event("online")));
  await isKept("// 끊긴 한 탭");
  await isKept("// 끊긴 다른 탭");
  for (const tab of [page, second]) {
    await tab.getByText("서버에 저장됨").waitFor();
    // What the other tab wrote may come in between, and the text is then seen from elsewhere.
    const isSeen = async (key: string, words: string) => {
      await text(tab).press(key);
      return text(tab).getByText(words).isVisible();
    };
    const patience = { timeout: 30_000 };
    await expect.poll(() => isSeen("Control+End", "// 끊긴 한 탭"), patience).toBe(true);
    await expect.poll(() => isSeen("Control+Home", "// 끊긴 다른 탭"), patience).toBe(true);
  }
  await second.close();
}, 150_000);

test("a sign-in that ends while somebody types loses nothing: it is kept here, and sent when they sign in again", async () => {
  const { page } = mine;
  await server.house.database.deleteFrom("session").where("kind", "=", "staff").execute();
  await write(page, "\n// 끝난 뒤에 쓴 것\n");
  await page.getByText("로그인이 끝났습니다").waitFor();
  await write(page, "// 그 뒤에도\n");
  expect(await faultsOf(page, "studio-over")).toEqual([]);
  expect(await kept()).not.toContain("// 끝난 뒤에");
  const [, secret = ""] = (await server.signInLink(operator)).split("#");
  await page.evaluate((hash) => {
    location.hash = hash;
  }, secret);
  await page.getByText("로그인이 끝났습니다").waitFor({ state: "detached" });
  await isKept("// 그 뒤에도");
  expect(await kept()).toContain("// 끝난 뒤에 쓴 것");
}, 150_000);
