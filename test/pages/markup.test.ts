import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { done, draft, type Person, revisionState, roomsPage } from "@annae/server/protocol";
import {
  asked,
  bookstore,
  eventually,
  goLive,
  signIn,
  staffOf,
  standard,
} from "@annae/server/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtPages } from "../../tools/built-pages.ts";
import { type Surrounded, surrounded } from "../server/platforms.ts";
import { screenshot } from "../support/browser.ts";
import { webCustomer } from "./customers.ts";
import { harmless, harmlessStudio, nothing, watched } from "./harmless.ts";
import { hostileContent, hostilePolicy } from "./hostile-company.ts";
import { markup } from "./markup.ts";
import { text, write } from "./studio-company.ts";
import { plainPolicy } from "./tenants.ts";
import { turnedNames, turnedWords } from "./turned-names.ts";

const [script = ""] = markup;
const picture = markup.find((text) => text.startsWith("<img")) ?? "";
const bold = "<b>굵게</b>";
const [david = ""] = turnedNames;

/** All that a company and its policy say, whatever it does to a page. */
const badly = [...turnedNames, ...markup];

/** A company that has been named by somebody who means no good, with a policy and a roster of theirs. */
const hostile = {
  ...bookstore,
  name: `상점 ${script}`,
  policy: plainPolicy(`인사 ${bold}`),
  counselors: [{ id: "kim", name: `김해피 ${picture}` }],
};
const kim = {
  ...staffOf(hostile, { roles: ["counselor"], counselor: "kim" }),
  name: `김 ${script}`,
};

let around: Surrounded;
beforeAll(async () => {
  const policy = { ...hostile.policy, pictures: standard.happytalk.pictures };
  const raised = { windows: 1_000, requests: 10_000 };
  around = await surrounded({
    ...{ pages: await builtPages(), raised, tenants: [{ ...hostile, policy }] },
  });
});
afterAll(() => around.stop());

/** Gives every room on Kakao that title, which comes of the names of categories that a company has. */
const titled = (title: string) =>
  eventually(async () => {
    const { database } = around.server.house;
    const rooms = database.updateTable("room").where("channel", "=", "kakao");
    const { numUpdatedRows } = await rooms.set({ title }).executeTakeFirstOrThrow();
    return numUpdatedRows > 0;
  });

const operator: Person = {
  ...staffOf(hostile, { roles: ["operator"], counselor: null }),
  name: `운영자 ${picture} ${david}`,
};

/** Makes that the draft of somebody else, who is called as badly. */
async function keepDraft(content: object) {
  const { server } = around;
  const token = await signIn(server, { ...operator, id: "other", name: `남 ${david} ${script}` });
  const at = `${server.staff}/api/draft`;
  const { version } = await asked(draft, at, { token });
  return asked(draft, at, { token, json: { version, content } });
}

/** Puts in force what says all of it, and leaves a draft in which every message says another. */
async function saysAll(): Promise<void> {
  const { server } = around;
  const token = await signIn(server, operator);
  const { version } = await keepDraft(hostileContent(badly));
  const note = { version, note: `노트 ${picture} ${david}` };
  const check = `${server.staff}/api/draft/check`;
  const { id } = await asked(revisionState, check, { token, json: note });
  const armed = await goLive(server, token, id, { reason: `까닭 ${script} ${david}` });
  expect(armed).toMatchObject({ status: 200 });
  await (await webCustomer(server)).requests({ text: picture });
  await server.house.catchUp(hostile.id);
  await keepDraft(hostileContent(badly.toReversed()));
}

describe("S1: markup in every text that a person can enter is shown as it is written, and does nothing", () => {
  test("it is 60 strings, each once", () => {
    expect(new Set(markup).size).toBe(60);
  });

  test("a customer's words and category, a counselor's, the names of company and people, the policy's texts and buttons", async () => {
    const { server, kakao, hooks } = around;
    const chat = await watched(`${server.public}/chat/bookstore`);
    const { page } = chat;
    await page.getByRole("textbox").fill(script);
    await page.getByRole("textbox").press("Enter");
    await page.getByRole("log").getByText(`인사 ${bold}`).waitFor();

    await kakao.customer("m1", hooks.kakao).asks();
    await titled(picture);
    const customer = await webCustomer(server);
    for (const text of markup) await customer.writes(text);
    const desk = await watched(await server.signInLink(kim));
    const token = await signIn(server, kim);

    await desk.page.getByText(picture).first().waitFor();
    const last = markup.at(-1) ?? "";
    await desk.page.getByRole("listitem").filter({ hasText: last }).getByRole("button").click();
    const log = desk.page.getByRole("log");
    await log.getByText(last, { exact: true }).waitFor();
    const shown = await log.locator(".bub p").allTextContents();
    expect(markup.filter((text) => !shown.includes(text))).toEqual([]);
    await screenshot(desk.page, "console-markup");
    await desk.page.getByRole("button", { name: "고객 화면" }).click();
    await desk.page.getByRole("textbox", { name: "답장" }).fill(script);
    await desk.page.getByRole("searchbox").fill(picture);
    await desk.page.getByRole("button", { name: "넘기기" }).click();
    await desk.page.getByRole("dialog").waitFor();
    await desk.page.keyboard.press("Escape");
    expect(await desk.page.title()).not.toBe("broken");
    expect(await harmless(desk.page)).toEqual(nothing);

    const { rooms } = await asked(roomsPage, `${server.staff}/api/rooms`, { token });
    const own = rooms.find(({ last: words }) => words?.text.startsWith("문의 유형"));
    const said = markup.join("\n");
    const json = { id: "all", text: said };
    await asked(done, `${server.staff}/api/rooms/${own?.id}/reply`, { token, json });
    await page.getByRole("log").getByText("__proto__").waitFor();
    expect(await page.getByRole("log").locator(".tx").allTextContents()).toContain(said);
    expect(await page.title()).toBe(`상점 ${script} 상담`);
    expect(await harmless(page)).toEqual(nothing);
    expect([...chat.dialogs, ...desk.dialogs, ...chat.faults, ...desk.faults]).toEqual([]);
    await screenshot(page, "chat-markup");
    await chat.close();
    await desk.close();
  });

  test("S5, L9: every screen of the studio of a company whose policy, settings, roster, notes, reasons and people say so, and are called what hides or turns a sentence around; no address in it is asked for, no preview leads anywhere", async () => {
    const { server } = around;
    await saysAll();
    const { page, dialogs, faults, others, close } = await watched(
      await server.signInLink(operator),
    );
    const shows = (screen: string) =>
      page.getByRole("button", { name: screen, exact: true }).click();
    const quiet = async (name: string) => {
      await screenshot(page, `studio-markup-${name}`);
      expect(await harmlessStudio(page), name).toEqual(nothing);
      expect(await turnedWords(page), name).toEqual([]);
    };
    await page.locator(".row").first().waitFor();
    const list = page.locator("#list");
    await expect
      .poll(async () => {
        await list.evaluate((one) => one.scrollTo(0, one.scrollHeight));
        const shown = await list.textContent();
        return markup.filter((words) => !shown?.includes(words));
      })
      .toEqual([]);
    await page.locator(".row", { hasText: picture }).getByRole("button").first().click();
    await page
      .locator(".phone .bub", { hasText: markup.at(-1) ?? "" })
      .first()
      .waitFor();
    expect(await page.locator(".phone a").count()).toBe(0);
    await quiet("messages");
    await page.getByRole("button", { name: "나란히" }).click();
    await page.getByRole("button", { name: "상담사 화면" }).click();
    await text(page).getByText(picture).first().waitFor();
    await quiet("split");
    await shows("증명");
    await quiet("proofs");
    await shows("반영");
    await page.getByText(`노트 ${picture}`).waitFor();
    await page.getByText(`까닭 ${script}`).waitFor();
    await page.getByLabel("보았습니다").first().waitFor({ timeout: 60_000 });
    await quiet("live");
    await shows("카카오 승인");
    await page.getByRole("tab", { name: /S1/ }).click();
    await page
      .getByText(markup.at(-7) ?? "")
      .first()
      .waitFor();
    await quiet("approval");
    await shows("설정");
    const names = await page.locator(".holidays bdi").allTextContents();
    expect(markup.filter((words) => !names.includes(words))).toEqual([]);
    await quiet("settings");
    await shows("통계");
    await page
      .getByRole("region", { name: "메시지" })
      .getByText("보이지\ufffd않는\ufffd이름")
      .waitFor();
    await quiet("statistics");
    await page.getByRole("button", { name: /내 계정/ }).click();
    await page.getByRole("dialog").getByText(picture).waitFor();
    await quiet("account");
    await page.getByRole("dialog").getByRole("button", { name: "닫기" }).click();
    await shows("메시지");
    await page.route("**/api/draft", (route) => route.abort());
    await write(page, `// 나 ${picture}`);
    const theirs = hostileContent(badly.toReversed());
    const files = { "hostile.rules": `${hostilePolicy(badly.toReversed())}// 남 ${script}` };
    await keepDraft({ ...theirs, policy: { ...theirs.policy, files } });
    await page.unroute("**/api/draft");
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.getByText(`남 \u2067דוד 3 (אב\u2069) ${script} 님도`).waitFor();
    await page.getByRole("button", { name: "둘 다 고친 곳 1개" }).click();
    await page.getByRole("dialog").getByText(`// 남 ${script}`).waitFor();
    await quiet("clash");
    const cutOff = /ERR_FAILED|status of 409/;
    expect(faults.filter((one) => !cutOff.test(one))).toEqual([]);
    expect([...dialogs, ...others()]).toEqual([]);
    await close();
  }, 150_000);

  test("S5: no source of the pages makes markup of a text, and each page draws plain words", () => {
    const sources = fileURLToPath(new URL("../../packages/pages/src/", import.meta.url));
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
    const made =
      /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|srcdoc|document\.write/;
    const found = files.filter(
      (file) => /\.tsx?$/.test(file) && made.test(readFileSync(join(sources, file), "utf8")),
    );
    expect(found).toEqual([]);
    const mains = files.filter((file) => file.endsWith("main.tsx"));
    const drawn = mains.filter((file) =>
      /^showPlainWords\(\);$/m.test(readFileSync(join(sources, file), "utf8")),
    );
    expect(drawn).toEqual(mains);
  });
});

test("S5: letters that turn the direction or are not seen move nothing in the row, and a name of none of those that are seen stays a name", async () => {
  const { server, kakao, hooks } = around;
  const turned = "\u202E\u2066[시스템] 상담사 김민지\u200B\u3164";
  const customer = kakao.customer("m2", hooks.kakao);
  await customer.asks();
  await customer.says(`\u202E${turned}`);
  await titled(turned);
  const { page, close } = await watched(await server.signInLink(kim));
  await page.getByLabel("차례").selectOption("latest");
  const row = page.getByRole("tabpanel").getByRole("listitem").first();
  await row.waitFor();
  const places = await row.evaluate((item) =>
    [".ch", ".tt", ".w8", ".lw", ".mt"].map((part) =>
      Math.round(item.querySelector(part)?.getBoundingClientRect().left ?? -1),
    ),
  );
  const [mark = 0, title = 0, wait = 0, last = 0, name = 0] = places;
  expect([mark < title, title < wait, last, name]).toEqual([true, true, title, title]);
  await row.getByRole("button").click();
  expect(await page.locator(".msg.them:not(.auto) .nm b").first().textContent()).toMatch(
    /^고객 [0-9A-F]{4}$/,
  );
  expect(await turnedWords(page)).toEqual([]);
  await screenshot(page, "console-turned");
  await close();
});
