import type { Page } from "playwright-core";
import { screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";

const phone = { width: 390, height: 844 };

/**
 * What axe finds wrong with the page as it is now: light as it is, its colours in the dark, and all of it on a phone. With
 * `ANNAE_PICTURES=1` it leaves a picture of each in `build/screenshots`.
 */
export async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const size = page.viewportSize();
  const light = await violations(page);
  await screenshot(page, name);
  const shows = await page.evaluate(() => document.documentElement.dataset.theme ?? "light");
  await show(page, "dark");
  const dark = await violations(page, ["color-contrast"]);
  await screenshot(page, `${name}-dark`);
  await show(page, shows);
  if (size === null || size.width <= phone.width) return [...light, ...dark];
  await page.setViewportSize(phone);
  const small = await violations(page, [
    "color-contrast",
    "target-size",
    "scrollable-region-focusable",
  ]);
  await screenshot(page, `${name}-phone`);
  await page.setViewportSize(size);
  return [...light, ...dark, ...small];
}

/** Both pages show what the root element says; nothing else has to happen for it. */
async function show(page: Page, theme: string): Promise<void> {
  await page.evaluate((shown) => {
    document.documentElement.dataset.theme = shown;
  }, theme);
}
