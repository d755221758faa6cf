import { readFileSync } from "node:fs";
import type { ElementHandle, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { type FirstDay, firstDays } from "./first-days.ts";
import { openPlayground } from "./playground.ts";

const boldIn = (path: string) =>
  [...readFileSync(path, "utf8").matchAll(/\*\*([^*]+)\*\*/g)].map(([, bold = ""]) => bold);

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  opened = await openPlayground();
  page = opened.page;
});
afterAll(() => opened.close());

const key = (name: string) => page.keyboard.press(name);

/** Whether the element has the focus; null: it is no longer there. */
const hasFocus = (element: Element): boolean | null => {
  const root = element.getRootNode();
  const { activeElement } = root instanceof ShadowRoot ? root : document;
  return activeElement === element || (element.isConnected ? false : null);
};

/** The first that is shown. */
async function found(target: Locator): Promise<ElementHandle<Element>> {
  await target.first().waitFor();
  const element = await target.first().elementHandle();
  if (element === null) throw new Error(`${target} is gone`);
  return element;
}

/** Goes on with a key until the element has the focus, and gives it: to look for it at each step takes longer than all the rest. */
async function reach(
  name: string,
  target: Locator,
  by: "Tab" | "Shift+Tab" = "Tab",
): Promise<ElementHandle<Element>> {
  let element = await found(target);
  for (let step = 0; step < 90; step += 1) {
    const has = await element.evaluate(hasFocus);
    if (has) return element;
    if (has === null) element = await found(target);
    await key(by);
  }
  throw new Error(`${name} is not reached by ${by}`);
}

const inDialog = () => page.getByRole("dialog");

/** What the guide does with the keyboard, by the names that the guide calls things by. */
function followed({ names, path }: FirstDay) {
  const bold = new Set(boldIn(path));
  const reached = new Set<string>();
  /** What the guide says must be there. */
  const told = (name: string): string => {
    if (!bold.has(name)) throw new Error(`the guide does not name ${name}`);
    reached.add(name);
    return name;
  };
  const button = (name: string, within: Page | Locator = page) =>
    within.getByRole("button", { name, exact: true });
  const press = async (
    name: string,
    { within = page, by = "Tab" }: { within?: Page | Locator; by?: "Tab" | "Shift+Tab" } = {},
  ) => {
    await reach(told(name), button(name, within).first(), by);
    await key("Enter");
  };
  const write = async (name: string, text: string, within: Page | Locator = inDialog()) => {
    const named = new RegExp(`^${name}`);
    await reach(told(name), within.getByRole("textbox", { name: named }).first());
    await page.keyboard.insertText(text);
  };
  /** Arrow keys until the choice is made. */
  const choose = async (name: string, wanted: string) => {
    const box = page.getByRole("combobox", { name, exact: true }).last();
    const target = await reach(told(name), box);
    for (let step = 0; step < 90; step += 1) {
      if ((await target.inputValue()) === wanted) return;
      await key("ArrowDown");
    }
    throw new Error(`${name} has no ${wanted}`);
  };
  const unsaid = () => [...bold].filter((name) => !reached.has(name) && name !== names.english);
  return { told, button, press, write, choose, unsaid };
}

describe.each(firstDays)("with the keyboard alone, in $language", (day) => {
  const { names, texts } = day;
  const guide = followed(day);
  const { told, button, press, write, choose } = guide;
  const previews = () => page.locator(".phones");

  test("the first-day guide, from the first text to a test", async () => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.locator(".row.lit").first().waitFor();
    if (day.language === "en") {
      await reach("EN", button("EN"));
      await key("Enter");
      await button(names.add).first().waitFor();
    }
    await key("F6");
    await reach(told(names.find), page.getByRole("searchbox", { name: names.find }));
    await page.keyboard.insertText("근무 시간 외");
    await reach(
      names.firstRow,
      page.getByRole("button", { name: new RegExp(`^${names.firstRow} →`) }),
    );
    await key("Enter");
    await key("F6");
    await reach(told(names.textOf), page.getByRole("textbox", { name: names.textOf }));
    await key("Control+Home");
    await page.keyboard.insertText("안녕하세요. ");
    await previews().getByText("안녕하세요. 지금은").nth(2).waitFor();
    await press(names.undo, { by: "Shift+Tab" });
    await page.getByText(names.unchanged).waitFor();

    await key("Shift+F6");
    await press(names.add);
    await press(names.message, { within: inDialog() });
    await write(names.title, texts.title);
    await write(names.text, texts.text);
    await press(names.addMessage);
    await page.getByRole("heading", { name: texts.title }).waitFor();
    await press(names.add);
    await reach(told(names.situation), button(names.situation, inDialog()));
    await write(names.name, texts.name);
    await press(names.addCondition, { within: inDialog() });
    await choose(names.asked, "afterHours");
    await choose(names.how, "");
    await choose(names.before, "offHours");
    await choose(names.step, `send ${texts.messageName}`);
    await press(names.addSituation);
    await previews().getByText(texts.text).nth(2).waitFor();

    await key("Shift+F6");
    await choose(names.chooseLine, "open");
    await press(names.later, { by: "Shift+Tab" });
    await expect.poll(() => page.locator(".st").count()).toBe(6);
    await key("Alt+ArrowRight");
    await page.locator(".st").nth(3).and(page.locator("[aria-pressed=true]")).waitFor();
    await press(names.editStep);
    await reach(names.words, inDialog().getByRole("textbox", { name: names.words }));
    await page.keyboard.insertText(" 급해요.");
    await press(names.put);
    await page.locator(".st").nth(3).getByText("급해요.").waitFor();
    await reach(told(names.saveTest), page.getByRole("button", { name: names.saveTest }).last());
    await key("Enter");
    await press(names.saveTest, { within: inDialog() });
    await page.getByText(names.saved).waitFor();
    expect(await violations(page)).toEqual([]);
    await screenshot(page, `first-day-${day.language}`);
  }, 150_000);

  test("proofs, what changes, saving and sharing", async () => {
    await press(names.proofs, { by: "Shift+Tab" });
    await choose(names.sentences, "neverTwice");
    await press(names.addThis, { within: page.getByRole("form") });
    await page.locator(".prf").filter({ hasText: "twice within 5m" }).nth(1).waitFor();
    await press(names.changes, { by: "Shift+Tab" });
    const again = button(told(names.again));
    await again.waitFor({ timeout: 100_000 });
    await press(names.share, { by: "Shift+Tab" });
    await inDialog().getByRole("textbox").waitFor();
    await key("Escape");
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(names.share);
    const download = page.waitForEvent("download");
    await press(names.save, { by: "Shift+Tab" });
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    expect(opened.faults).toEqual([]);
  }, 200_000);

  test("the guide names what was reached, and nothing else", () => {
    expect(guide.unsaid()).toEqual([]);
  });
});
