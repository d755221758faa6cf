import type { RunningServer } from "@annae/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openAddress } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPagesServer } from "./pages-server.ts";
import { tenants } from "./tenants.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await openPagesServer({ tenants });
});
afterAll(() => server.close());

test("S6: under the server's headers the studio works as it does alone: workers, styles and pictures, without a violation", async () => {
  const { page, faults, close } = await openAddress(`${server.staff}/studio`, {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  });
  await page.locator(".row.lit").first().waitFor();
  await page.locator(".bub img").first().waitFor();
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await page.locator(".codehost .cm-annae-keyword").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(faults).toEqual([]);
  await close();
}, 150_000);
