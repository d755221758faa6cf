import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { parseScenario, playWithNotes, renderTranscript } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { conversationPage } from "../../editors/vscode/src/preview-page.ts";
import { openFiles, screenshot } from "../support/browser.ts";

const shop = `policy shop
message hello "인사" { text "지금은 상담 시간이 아닙니다 <b>😀</b>" button "자주 묻는 질문" -> "https://example.com/faq" }
on request first { late: when afterHours then send hello; queue
 otherwise assign }
`;
const scenario = {
  settings: {
    timezone: "Asia/Seoul",
    workingHours: { weekday: { from: "10:00", to: "18:00" }, saturday: "closed", sunday: "closed" },
  },
  events: [
    { at: "2026-11-20T22:00:00+09:00", type: "request" },
    { at: "2026-11-20T22:06:00+09:00", type: "message", text: "여보세요" },
  ],
};

test("the panel beside the text shows a conversation in a real browser, and runs nothing that anybody wrote", async () => {
  const [channel] = installedChannels;
  const { ir } = compileText(shop, install(installedChannels));
  const policy = ir && policyFromIr(ir);
  const parsed = policy && parseScenario(scenario, policy, ["kakao"]);
  if (!policy || !parsed?.ok || !channel) throw new Error(JSON.stringify(parsed));
  const { transcript, notes } = playWithNotes(parsed.value, policy, channel);
  const text = renderTranscript(transcript, { locale: "ko", notes });
  const body = conversationPage({ text, transcript, notes }, "ko");
  const type = "text/html; charset=utf-8";
  const { page, faults, close } = await openFiles(new Map([["/", { type, body }]]), {
    viewport: { width: 760, height: 620 },
  });
  expect(await page.locator(".words").allTextContents()).toContain("여보세요");
  expect(await page.locator(".customer .bubble").first().textContent()).toContain("<b>😀</b>");
  expect(await page.locator(".button").first().textContent()).toBe("자주 묻는 질문");
  await screenshot(page, "preview-panel");
  expect(faults.filter((fault) => !fault.includes("favicon"))).toEqual([]);
  await close();
});
