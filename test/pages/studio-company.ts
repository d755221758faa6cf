import type { RunningServer } from "@annae/server";
import type { Person } from "@annae/server/protocol";
import type { Page } from "playwright-core";
import { type OpenPage, openAddress } from "../support/browser.ts";

/** The studio of somebody who is signed in, with the company's draft as text; `says`: what stands in it. */
export async function openCompanyStudio(
  server: RunningServer,
  person: Person,
  says: string,
): Promise<OpenPage> {
  const opened = await openAddress(await server.signInLink(person), {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" },
  });
  await opened.page.getByRole("button", { name: "규칙 .rules" }).click();
  await text(opened.page).getByText(says).waitFor();
  return opened;
}

/** The text in the editor. */
export const text = (page: Page) => page.locator(".codehost .cm-content");

/** Writes behind everything else. */
export async function write(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText(words);
}
