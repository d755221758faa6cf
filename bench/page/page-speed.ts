import type { CDPSession, Page } from "playwright-core";
import { openPlayground } from "../../test/pages/playground.ts";
import { median } from "../measure.ts";
import { type Row, ratioText, tableText, timeText } from "../table.ts";
import { firstPaint } from "./first-paint.ts";
import { policies, type TypedPolicy } from "./policies.ts";
import { playing, watchKey } from "./watching.ts";

const letters = "qwertyuiopasdfgh";

/** How soon the page shows what a keystroke changes, and how evenly it plays a time line: in a browser, on the page as it is built. */
export async function pageSpeed(): Promise<string> {
  const { page, close } = await openPlayground();
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
  await page.reload();
  await page.locator(".row.lit").first().waitFor();
  const { frames, dropped, longest } = await playStandardLine(page);
  await page.reload();
  const rows: Row[] = [];
  const first: { cpu?: number } = {};
  for (const policy of policies()) {
    const { shown, cpu } = await typeInto(page, policy);
    first.cpu ??= cpu;
    rows.push({
      ...{ what: `${policy.name}: a keystroke, until previews and list show it` },
      ...{ time: timeText(shown * 1e6), ratio: "", target: policy.target },
    });
    rows.push({
      ...{ what: `${policy.name}: the page's own thread for a keystroke` },
      ...{ time: timeText(cpu * 1e9), ratio: ratioText(cpu / first.cpu), target: "" },
    });
  }
  await close();
  rows.push({
    ...{ what: `${frames} frames while the time line plays, ${dropped} late: the longest pause` },
    ...{ time: timeText(longest * 1e6), ratio: "", target: "16.7 ms" },
  });
  for (const [how, { painted, listed }] of Object.entries(await firstPaint())) {
    const where = how === "alone" ? "without a server" : "signed in at a warm server";
    rows.push({
      ...{ what: `${where}: first paint of the studio` },
      ...{ time: timeText(painted * 1e6), ratio: "", target: "1 s" },
    });
    rows.push({
      ...{ what: `${where}: the messages are listed` },
      ...{ time: timeText(listed * 1e6), ratio: "", target: "" },
    });
  }
  return tableText("the studio's page, in a browser beside its workers", rows);
}

/** Medians over keystrokes: milliseconds until they are shown, and seconds of the page's own thread. */
async function typeInto(page: Page, { file, field, text }: TypedPolicy) {
  if (text !== null) {
    await page.getByRole("button", { name: "정책 열기" }).click();
    const picked = { name: file, mimeType: "text/plain", buffer: Buffer.from(text) };
    await page.getByLabel("파일 고르기").setInputFiles([picked]);
  }
  await page.getByRole("heading", { name: field, exact: true }).waitFor();
  await page.getByRole("textbox", { name: /문구$/ }).click();
  await page.keyboard.press("Control+Home");
  const protocol = await page.context().newCDPSession(page);
  // Of its own work alone, not of waiting for a processor.
  await protocol.send("Performance.setTimeDomain", { timeDomain: "threadTicks" });
  await protocol.send("Performance.enable");
  const took: { readonly shown: number; readonly cpu: number }[] = [];
  for (let typed = 1; typed < letters.length; typed += 1) {
    const before = await busy(protocol);
    await page.evaluate(watchKey, letters.slice(0, typed));
    await page.keyboard.press(letters.charAt(typed - 1));
    const shown = await page.locator("body[data-shown]").getAttribute("data-shown");
    // What is found out off the typing thread belongs to the keystroke, too.
    await page.waitForTimeout(300);
    took.push({ shown: Number(shown), cpu: (await busy(protocol)) - before });
  }
  const warm = took.slice(1);
  return { shown: median(warm.map((one) => one.shown)), cpu: median(warm.map((one) => one.cpu)) };
}

/** Seconds that the page's own thread has worked. */
async function busy(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
}

async function playStandardLine(page: Page) {
  await page.locator(".st").first().click();
  const seen = page.evaluate(playing);
  await page.getByRole("button", { name: "재생" }).click();
  return seen;
}
