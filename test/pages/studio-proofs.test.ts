import { expect, test } from "vitest";
import { screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground } from "./playground.ts";

test("properties are proved off the typing thread; a broken one shows its conversation, opens on the time line and becomes a test", async () => {
  const { page, faults, close } = await openPlayground();
  await page.locator(".row.lit").first().waitFor();
  await page.getByRole("button", { name: "증명", exact: true }).click();
  await page.locator(".prf.ok").first().waitFor();
  expect(await violations(page)).toEqual([]);

  const add = page.getByRole("form", { name: "지켜야 할 것 추가" });
  await add.getByRole("combobox", { name: "문장을 고르세요" }).selectOption("never");
  await add.getByRole("checkbox", { name: "어떤 메시지든 보내기" }).uncheck();
  await add.getByRole("checkbox", { name: "고른 것 말고 다른 메시지 보내기", exact: true }).check();
  const sent = add.getByRole("group", { name: "메시지", exact: true });
  await sent.getByRole("checkbox", { name: "Busy Time 안내" }).check();
  await add.getByRole("checkbox", { name: "상담을 배분함" }).check();
  await add.getByText("never (send something but (greeting, busy) or assign)").waitFor();
  await add.getByRole("combobox", { name: "문장을 고르세요" }).selectOption("neverTwice");
  await add.getByRole("checkbox", { name: "어떤 메시지든 보내기" }).uncheck();
  await add.getByRole("checkbox", { name: "‘근무 시간 외 안내’ 보내기" }).check();
  await add.getByRole("combobox", { name: "시간 길이" }).selectOption("12h");
  await add.getByText("never send offHours twice within 12h").waitFor();
  await add.getByText("‘근무 시간 외 안내’ 발송, 12시간 안에 1번 넘게").waitFor();
  expect(await violations(page)).toEqual([]);
  await add.getByRole("button", { name: "추가", exact: true }).click();
  const broken = page.locator(".prf.bad").filter({ hasText: "twice within 12h" });
  await broken.waitFor({ timeout: 50_000 });
  await broken.click();
  const card = page.getByRole("region", { name: "반례: 가장 짧은 대화" });
  await card.locator(".msg").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-proofs");
  await page.getByRole("button", { name: "밝게·어둡게" }).click();
  await screenshot(page, "studio-proofs-dark");

  await card.getByRole("button", { name: "테스트로 저장" }).click();
  await page.getByText("tests/studio.rules에 테스트로 적었습니다").waitFor();
  await card.getByRole("button", { name: "시간선에서 열기" }).click();
  await page.locator(".st[aria-pressed=true]").waitFor();
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  const note = page.locator(".cm-annae-note");
  await page.getByRole("button", { name: /^증명 \d+개 중 1개 깨짐$/ }).click();
  await broken.click();
  await card.getByRole("button", { name: "규칙에서 보기" }).click();
  await note.filter({ hasText: "깨짐" }).getByRole("button", { name: "시간선에서 열기" }).click();
  await page.locator(".st[aria-pressed=true]").waitFor();
  await page.getByRole("combobox", { name: "파일" }).selectOption("tests/studio.rules");
  await page
    .locator(".codehost .cm-content")
    .getByText(/^test "/)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await close();
}, 150_000);
