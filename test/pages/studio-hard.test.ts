import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenPage, screenshot } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { openPlayground, smallPolicy } from "./playground.ts";

let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  const before = () => Reflect.deleteProperty(globalThis, "showDirectoryPicker");
  opened = await openPlayground({ before }, smallPolicy);
  page = opened.page;
  await page.locator(".row").first().waitFor();
});
afterAll(() => opened.close());

/** Opens a policy of this text. */
async function open(name: string, text: string): Promise<void> {
  await page.getByRole("button", { name: "정책 열기" }).click();
  const file = { name: `${name}.rules`, mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.getByLabel("파일 고르기").setInputFiles([file]);
  await page.locator(".who").getByText(`${name}.rules`).first().waitFor();
}

const message = (name: string) => `message ${name} "안내 ${name}" { text "안녕하세요 ${name}" }\n`;
const field = () => page.getByRole("textbox", { name: /문구$/ });

test("with a hundred errors the form shows what can be shown", async () => {
  const wrong = Array.from(
    { length: 100 },
    (_, index) => `${message(`m${index}`)}messag x${index} {}\n`,
  );
  await open(
    "errors",
    `policy errors\n${wrong.join("")}on request first { otherwise send m7; assign }\n`,
  );
  await page.getByRole("button", { name: /^오류 \d+/ }).waitFor();
  await page.getByRole("heading", { name: "안내 m7" }).waitFor();
  await page.getByRole("searchbox", { name: "메시지 찾기" }).fill("m42");
  await page.locator(".row .ti").filter({ hasText: "안내 m42" }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-hundred-errors");
});

test("of 2,000 messages only the first rows are drawn, and any of them is found", async () => {
  const all = Array.from({ length: 2_000 }, (_, index) => message(`n${index}`));
  await open(
    "many",
    `policy many\n${all.join("")}on request first { otherwise send n0; assign }\n`,
  );
  await page.getByRole("heading", { name: "안내 n0" }).waitFor();
  expect(await page.locator(".row").count()).toBeLessThan(60);
  await page.getByRole("searchbox", { name: "메시지 찾기" }).fill("n1999");
  await page.locator(".row .ti").filter({ hasText: "안내 n1999" }).click();
  await page.getByRole("heading", { name: "안내 n1999" }).waitFor();
  await field().click();
  await page.keyboard.insertText("끝. ");
  await page.locator(".row .gl").getByText(/끝\./).waitFor();

  await page.getByRole("button", { name: "증명", exact: true }).click();
  await page.getByRole("combobox", { name: "문장을 고르세요" }).selectOption("neverTwice");
  const deeds = page.getByRole("group", { name: "어떤 일" });
  await deeds.getByText("개 더 있습니다").waitFor();
  expect(await deeds.getByRole("checkbox").count()).toBeLessThan(60);
  await deeds.getByRole("checkbox", { name: "어떤 메시지든 보내기" }).uncheck();
  await deeds.getByRole("searchbox").fill("n1998");
  await deeds.getByRole("checkbox", { name: "‘안내 n1998’ 보내기" }).check();
  await page.getByText("never send n1998 twice", { exact: false }).first().waitFor();
  expect(await violations(page)).toEqual([]);
  await screenshot(page, "studio-many-deeds");
  await page.getByRole("button", { name: "메시지", exact: true }).click();
});

test("what a word processor puts in is taken as words; text from right to left and what cannot be seen change nothing else", async () => {
  await open(
    "paste",
    `policy paste\n${message("hello")}on request first { otherwise send hello; assign }\n`,
  );
  await field().click();
  await page.keyboard.press("Control+a");
  await field().evaluate((content) => {
    const data = new DataTransfer();
    data.setData("text/plain", "\u200b“안녕”\u00a0하세요\u2028다음 줄 \u202eمرحبا");
    data.setData("text/html", "<p class=MsoNormal><b>안녕</b></p>");
    content.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await page.locator(".row .gl").getByText("“안녕” 하세요").waitFor();
  expect(await page.locator(".row .gl").first().textContent()).toBe(
    "“안녕” 하세요\n다음 줄 \u2067مرحبا\u2069",
  );
  await page.getByText("오류 없음").waitFor();
  await page.keyboard.press("Control+z");
  await page.locator(".row .gl").getByText("안녕하세요 hello").waitFor();
});

test("with the keyboard alone: a message is found, written, undone, played and kept as a test", async () => {
  await open(
    "keys",
    `policy keys\n${message("hello")}on request first { otherwise send hello; assign }\n`,
  );
  await page.locator(".msg").first().waitFor();
  await page.getByRole("link", { name: "편집으로 바로 가기" }).focus();
  await page.keyboard.press("Enter");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("edit");
  await field().focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("어서 오세요. ");
  await page
    .locator(".bub")
    .getByText(/어서 오세요\./)
    .first()
    .waitFor();
  await page
    .getByRole("button", { name: "미리보기" })
    .or(page.locator(".phones .chat").first())
    .first()
    .focus();
  await page.keyboard.press("Alt+ArrowLeft");
  await page.locator(".st[aria-pressed=true]").first().waitFor();
  await page.keyboard.press("Alt+ArrowRight");
  await page.keyboard.press("t");
  await page.getByText("tests/studio.rules에 테스트로 적었습니다").waitFor();
  expect(opened.faults).toEqual([]);
});

test("what cannot be seen is shown: in the field while it is there, in the rules with what is wrong", async () => {
  await open(
    "unseen",
    `policy unseen\n${message("hello")}on request first { otherwise send hello; assign }\n`,
  );
  await page.getByRole("button", { name: "규칙 .rules" }).click();
  await page.locator(".codehost .cm-content").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.insertText("// \u202e\u200b");
  await expect.poll(() => page.locator(".codehost .cm-specialChar").count()).toBe(2);
  await page.keyboard.press("Control+z");
  await page.getByRole("button", { name: "문구", exact: true }).click();
});

test("a folder of this computer is opened and written to, only what was changed; what can't be written is said and stays", async () => {
  await page.addInitScript(standInFolder);
  await page.reload();
  await page.locator(".row").first().waitFor();
  await page.getByRole("button", { name: "정책 열기" }).click();
  await page.getByRole("button", { name: "폴더 열기" }).click();
  await page.getByRole("heading", { name: "인사" }).waitFor();
  await field().click();
  await page.keyboard.press("Control+Home");
  await page.keyboard.insertText("반갑습니다. ");
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  await page.evaluate(() => Reflect.set(globalThis, "refuses", "NotAllowedError"));
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await page.getByText("저장하지 못했습니다").waitFor();
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  await page.evaluate(() => Reflect.set(globalThis, "refuses", ""));
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await page.getByText("바뀐 곳 없음").waitFor();
  const written = await page.evaluate(() => Reflect.get(globalThis, "written"));
  expect(Object.keys(written)).toEqual(["shop.rules"]);
  expect(written["shop.rules"]).toContain('"반갑습니다. 어서 오세요"');
  await page.evaluate(() => Reflect.set(globalThis, "refuses", "NotFoundError"));
  await page.keyboard.insertText("다시, ");
  await page.getByText("초안: 바뀐 파일 1개").waitFor();
  await page.getByRole("button", { name: "저장", exact: true }).click();
  await page.getByText("열었던 폴더가 없어졌습니다").waitFor();
  const downloading = page.waitForEvent("download");
  await page.getByRole("button", { name: "저장", exact: true }).click();
  expect((await downloading).suggestedFilename()).toMatch(/\.zip$/);
  await page.evaluate(() =>
    Reflect.set(globalThis, "showDirectoryPicker", () =>
      Promise.reject(new DOMException("gone", "NotFoundError")),
    ),
  );
});

test("a browser that forbids its storage says that nothing is kept, and everything else works", async () => {
  await page.addInitScript(() => {
    const forbid = (name: string) =>
      Object.defineProperty(globalThis, name, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    for (const name of ["localStorage", "indexedDB", "BroadcastChannel"]) forbid(name);
  });
  await page.reload();
  await page.locator(".row.lit").first().waitFor();
  await field().click();
  await page.keyboard.insertText("안녕, ");
  await page.getByText("이 브라우저에 저장하지 못했습니다").first().waitFor();
  await page
    .locator(".bub")
    .getByText(/안녕, /)
    .first()
    .waitFor();
  await page.getByRole("button", { name: "정책 열기" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "서점" }).waitFor();
  await page.getByRole("button", { name: "닫기" }).click();
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await page.getByText("This browser could not keep the draft").first().waitFor();
  expect(await violations(page)).toEqual([]);
  expect(opened.faults).toEqual([]);
});

/** In the page: stands for a folder of the computer, which the browser lets one read and write. */
function standInFolder(): void {
  const written: Record<string, unknown> = {};
  const file = (path: string, text: string) => ({
    ...{ kind: "file", name: path.replace(/^.*\//, "") },
    getFile: async () => new File([text], path),
    createWritable: async () => ({
      write: async (content: unknown) => {
        const why = Reflect.get(globalThis, "refuses");
        if (why) throw new DOMException("refused", why);
        written[path] = content;
      },
      close: async () => undefined,
    }),
  });
  const folder = (name: string, inside: Readonly<Record<string, unknown>>) => ({
    ...{ kind: "directory", name },
    values: async function* values() {
      yield* Object.values(inside);
    },
    getDirectoryHandle: async (wanted: string) => inside[wanted],
    getFileHandle: async (wanted: string) => inside[wanted],
  });
  const rules =
    'policy shop\nmessage hello "인사" { text "어서 오세요" }\non request first { otherwise send hello; assign }\n';
  const tests = 'test "아침" { at 2026-11-20 10:00 { request => hello } }\n';
  const root = folder("가게", {
    "shop.rules": file("shop.rules", rules),
    tests: folder("tests", { "a.rules": file("tests/a.rules", tests) }),
  });
  Reflect.set(globalThis, "written", written);
  Reflect.set(globalThis, "showDirectoryPicker", async () => root);
}
