import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages } from "../../tools/built-pages.ts";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground, smallPolicy } from "./playground.ts";

let standard: OpenPage;
let small: OpenPage;
// One page for what is about the standard policy and what comes with it, one for all else.
beforeAll(async () => {
  standard = await openPlayground();
  small = await openPlayground({}, smallPolicy);
}, 150_000);
afterAll(async () => {
  await standard.close();
  await small.close();
});

/** The text is shown, and the language server has looked at it. */
async function checked(page: Page): Promise<void> {
  await page.getByRole("button", { name: /\.rules$/ }).click();
  await page.locator(".codehost .cm-annae-keyword").first().waitFor();
}

const content = (page: Page) => page.locator(".codehost .cm-content");

/** Writes at the beginning of the file that is shown. */
async function write(page: Page, text: string): Promise<void> {
  await content(page).click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText(text);
}

test("a draft is there after the page was left, another policy beside it; what it extends is found", async () => {
  const { page } = standard;
  await checked(page);
  await write(page, "// 내 메모\n");
  await page.reload();
  await checked(page);
  await content(page).getByText("// 내 메모").waitFor();
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  await page.getByRole("button", { name: "정책 열기" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "서점" }).click();
  await content(page).getByText("policy bookstore extends happytalk").waitFor();
  await page.getByText("오류 없음").waitFor();
  await page.getByRole("combobox", { name: "파일" }).selectOption("happytalk/happytalk.rules");
  await content(page).getByText("policy happytalk").first().waitFor();
  // What is inherited is replaced by a sentence about the same.
  await page.getByRole("button", { name: "증명", exact: true }).click();
  await page.getByRole("combobox", { name: "문장을 고르세요" }).selectOption("never");
  const add = page.getByRole("form", { name: "지켜야 할 것 추가" });
  await add.getByRole("checkbox", { name: "어떤 메시지든 보내기" }).uncheck();
  await add.getByRole("checkbox", { name: "‘식사 시간 안내’ 보내기" }).check();
  await add.getByRole("checkbox", { name: /^happytalk 정책에서 이어받은/ }).check();
  await add.getByText("override never send mealTime", { exact: true }).waitFor();
  await add.getByRole("button", { name: "추가", exact: true }).click();
  await page
    .locator(".prf")
    .filter({ hasText: /never send mealTime$|never send mealTime(?! when)/ })
    .first()
    .waitFor();
  await page
    .locator(".prf")
    .filter({ hasText: "mealTime when not mealTime" })
    .waitFor({ state: "detached" });
  await page.getByRole("button", { name: "메시지", exact: true }).click();
  await page.getByRole("button", { name: "정책 열기" }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: "표준 정책 happytalk.rules ·" })
    .click();
  await content(page).getByText("// 내 메모").waitFor();
});

test("the standard policy stands in the editor, coloured and checked; every state is well for axe", async () => {
  const { page, faults } = standard;
  await checked(page);
  await page.getByText("오류 없음").waitFor();
  expect(await page.title()).toBe("표준 정책 · 안내 스튜디오");
  expect(await violations(page)).toEqual([]);
  await write(page, "messag x {}\n");
  await page.getByRole("button", { name: /^오류 1/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "밝게·어둡게" }).click();
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByRole("button", { name: /^1 error/ }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-rules-dark");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("No errors").waitFor();
  await page.getByRole("button", { name: "Open a policy" }).click();
  await page.getByRole("dialog").getByText("Bookstore", { exact: true }).waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-open");
  expect(faults).toEqual([]);
});

test("two tabs on one draft are told of each other and show the same", async () => {
  const { page } = small;
  await checked(page);
  await write(page, "// 첫 탭\n");
  await page.getByText("이 브라우저에 저장됨").waitFor();
  const other = await page.context().newPage();
  await other.goto(page.url());
  await checked(other);
  await content(other).getByText("// 첫 탭").waitFor();
  await page.getByText("다른 탭에서도 이 초안을 열었습니다").waitFor();
  await write(other, "// 둘째 탭\n");
  await content(page).getByText("// 둘째 탭").waitFor();
  await content(page).getByText("// 첫 탭").waitFor();
  for (const word of ["처음", "다음"]) {
    await Promise.all([write(page, `// ${word} 이쪽\n`), write(other, `// ${word} 저쪽\n`)]);
  }
  const all = /(?=.*처음 이쪽)(?=.*처음 저쪽)(?=.*다음 이쪽)(?=.*다음 저쪽)/s;
  for (const tab of [page, other]) await content(tab).getByText(all).waitFor();
  const top = async (tab: Page) =>
    (await content(tab).locator(".cm-line").allTextContents()).slice(0, 6);
  const tops = async () => new Set([await top(page), await top(other)].map(String)).size;
  await expect.poll(tops, { timeout: 10_000 }).toBe(1);
  await other.close();
  await page.getByText("다른 탭에서도 이 초안을 열었습니다").waitFor({ state: "detached" });
});

test("L10: a link holds a whole policy; opening it keeps the own draft and writes nothing until it is edited", async () => {
  const { page } = small;
  await checked(page);
  await write(page, "// 보낼 것\n");
  await page.getByText("이 브라우저에 저장됨").waitFor();
  await page.getByRole("button", { name: "공유 링크" }).click();
  const link = await page.getByRole("textbox", { name: "링크" }).inputValue();
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "닫기" }).click();
  await write(page, "// 아직 안 보낸 것\n");
  await page.getByText("이 브라우저에 저장됨").waitFor();
  const kept = () =>
    page.evaluate(() => {
      const keys = Object.keys(localStorage).flatMap((key) => /draft\.[^#]*/.exec(key) ?? []);
      return [...new Set(keys)];
    });
  const own = await kept();
  expect(own).toEqual([expect.stringMatching(/^draft\.link:/)]);
  const friend = await page.context().newPage();
  await friend.goto(link);
  await friend.getByText("링크로 받은 정책입니다").waitFor();
  await checked(friend);
  await content(friend).getByText("// 보낼 것").waitFor();
  expect(await content(friend).getByText("// 아직 안 보낸 것").count()).toBe(0);
  expect(await kept()).toEqual(own);
  expect(await violations(friend)).toEqual([]);
  await write(friend, "// 받은 뒤\n");
  await expect.poll(async () => (await kept()).length).toBe(2);
  const bomb = deflateRawSync(Buffer.alloc(20_000_000)).toString("base64url");
  await friend.goto(`${page.url().replace(/#.*/, "")}?again#policy=${bomb}`);
  await friend.getByText("링크에서 정책을 읽을 수 없습니다").waitFor();
  await checked(friend);
  await content(friend).getByText("// 받은 뒤").waitFor();
  await friend.close();
});

test("files of this computer are opened and saved again; what can't be is said, and the draft stays", async () => {
  const { page } = small;
  await checked(page);
  await page.evaluate(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, "showDirectoryPicker"));
  await page.reload();
  await checked(page);
  const choose = async (name: string, text: string) => {
    await page.getByRole("button", { name: "정책 열기" }).click();
    const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
    await page.getByLabel("파일 고르기").setInputFiles([file]);
  };
  await choose("shop.rules", "message hello { }\n");
  await page.getByText("정책이 없습니다.").waitFor();
  await content(page).getByText("policy small").first().waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "닫기" }).click();
  await choose("shop.rules", "policy shop\n");
  await content(page).getByText("policy shop").waitFor();
  await write(page, "// 저장할 것\n");
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("shop.rules");
  expect(readFileSync(await download.path(), "utf8")).toBe("// 저장할 것\npolicy shop\n");
  await page.getByText("바뀐 곳 없음").waitFor();
  for (const words of ["// 먼저 쓴 것\n", "// 다시 열고 쓴 것\n"]) {
    await write(page, words);
    await page.getByText("이 브라우저에 저장됨").waitFor();
    await choose("shop.rules", "policy shop\n");
    await page.getByText("바뀐 곳 없음").waitFor();
  }
  await page.getByRole("button", { name: "정책 열기" }).click();
  const kept = page.getByRole("dialog").getByRole("button", { name: /^shop\.rules/ });
  await expect.poll(() => kept.count()).toBe(2);
  await kept.last().click();
  await content(page).getByText("// 먼저 쓴 것").waitFor();
  expect(await content(page).getByText("// 다시").count()).toBe(0);
});

test("a browser without workers says so, and texts are written and kept all the same", async () => {
  const { page, close } = await openPlayground({
    viewport: { width: 390, height: 844 },
    before: () => Reflect.deleteProperty(globalThis, "Worker"),
  });
  await page.getByText("이 브라우저에서는 워커를 쓸 수 없어").waitFor();
  const rules = async () => {
    await page.getByRole("tab", { name: "편집" }).click();
    await page.getByRole("button", { name: "규칙 .rules" }).click();
  };
  await rules();
  await write(page, "// 워커 없이\n");
  await page.reload();
  await rules();
  await content(page).getByText("// 워커 없이").waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-phone-no-worker");
  await close();
});

/** The scripts that a page needs before it is there, and whatever they import at once. */
function firstScripts(folder: string): ReadonlySet<string> {
  const page = readFileSync(join(folder, "index.html"), "utf8");
  const found = new Set([...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name = ""]) => name));
  for (const name of found) {
    const script = readFileSync(join(folder, "assets", name), "utf8");
    for (const [, more = ""] of script.matchAll(/(?:from|import)"\.\/([\w.-]+\.js)"/g)) {
      found.add(more);
    }
  }
  return found;
}

test.each(["playground", "studio"])(
  "the first script of the %s is under 350 kB gzipped",
  async (kind) => {
    const folder = join(await builtPages(), kind);
    const sizes = [...firstScripts(folder)].map(
      (name) => gzipSync(readFileSync(join(folder, "assets", name))).length,
    );
    const sum = sizes.reduce((all, one) => all + one, 0);
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThan(350_000);
  },
);
