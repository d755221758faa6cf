import { expect, test } from "vitest";
import { screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground } from "./playground.ts";

test("what a draft changes is told as situations, each with a conversation before and after, counted in what was recorded", async () => {
  const { page, faults, close } = await openPlayground();
  await page.locator(".row.lit").first().waitFor();
  await page.getByRole("switch", { name: "근무 시간 외 켜기" }).click();
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  await page.getByRole("button", { name: "달라지는 것", exact: true }).click();
  const card = page.locator(".cls").first();
  await card.waitFor({ timeout: 60_000 });
  await card.locator(".phone .chat").first().waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-differences");
  const conversation = {
    settings: { timezone: "Asia/Seoul" },
    events: [{ at: "2026-11-21T03:00:00+09:00", type: "request" }],
  };
  await page.getByLabel("기록된 대화로 세기").setInputFiles({
    ...{ name: "어제.jsonl", mimeType: "application/json" },
    buffer: Buffer.from(`${JSON.stringify(conversation)}\nno json\n`),
  });
  await page.getByText("어제.jsonl: 대화 1건 중").waitFor({ timeout: 60_000 });
  await page.getByText("읽을 수 없는 줄 1개는").waitFor();
  await page.getByRole("button", { name: "다시 비교" }).waitFor();
  expect(await violations(page)).toEqual([]);
  await card.getByRole("button", { name: "시간선에서 열기" }).click();
  await page.locator(".st[aria-pressed=true]").waitFor();
  expect(faults).toEqual([]);
  await close();
}, 200_000);
