// `npm run pictures`: the pictures of the front door, made anew from the pages as they are.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { openPlayground } from "../../test/pages/playground.ts";
import { root } from "../repository.mjs";

const folder = join(root, "docs/pictures");

/** Makes the picture small enough for a page that somebody opens on a train. */
async function keep(name: string, picture: Uint8Array): Promise<void> {
  const path = join(folder, `${name}.webp`);
  await sharp(picture).webp({ quality: 78, effort: 6 }).toFile(path);
  console.log(path);
}

async function ready(page: Page): Promise<void> {
  await page.locator(".row.lit").first().waitFor();
  await page.locator(".sz img").first().waitFor();
  await page.locator(".bub img").first().waitFor();
  await page
    .getByText(/모두 지켜짐|proofs hold/)
    .first()
    .waitFor();
}

mkdirSync(folder, { recursive: true });
const { page, close } = await openPlayground({ viewport: { width: 1360, height: 850 } });
await ready(page);
await keep("studio.ko", await page.screenshot());
await page.getByRole("button", { name: "EN", exact: true }).click();
await page.getByRole("heading", { name: "Situations and messages" }).waitFor();
await ready(page);
await keep("studio", await page.screenshot());
// One chat: as a customer on KakaoTalk sees it.
await page.setViewportSize({ width: 1360, height: 1100 });
await page.locator(".prev header .seg").last().getByRole("button").nth(1).click();
await page.locator('.phones[data-seen="kakao"] .bub img').first().waitFor();
await keep("chat", await page.locator('.phone[data-ch="kakao"]').screenshot());
await close();
process.exit(0);
