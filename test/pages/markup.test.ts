import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { done, roomsPage } from "@annae/server/protocol";
import { asked, bookstore, eventually, signIn, staffOf, standard } from "@annae/server/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Surrounded, surrounded } from "../server/platforms.ts";
import { openAddress, screenshot } from "../support/browser.ts";
import { webCustomer } from "./customers.ts";
import { markup } from "./markup.ts";
import { builtPages } from "./pages-server.ts";
import { plainPolicy } from "./tenants.ts";

const [script = ""] = markup;
const picture = markup.find((text) => text.startsWith("<img")) ?? "";
const bold = "<b>굵게</b>";

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

/** A page that counts what its policy had to stop, and what asked to be answered. */
async function watched(address: string) {
  const opened = await openAddress("about:blank", { reducedMotion: "reduce" });
  const dialogs: string[] = [];
  opened.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await opened.page.addInitScript(() => {
    const stopped: string[] = [];
    Object.assign(globalThis, { stopped });
    addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      stopped.push(violatedDirective),
    );
  });
  await opened.page.goto(address);
  return { ...opened, dialogs };
}

/** Elements that no page of ours has: whoever sees one has taken a text for markup. */
const foreign =
  "script:not([src]), style, iframe, object, embed, base, meta[http-equiv], math, template, marquee, video, audio, details:not(.seen), b b, [onerror], [onload], [onfocus], a[href^='javascript' i], svg:not(.i), form[action], img[src=x]";

const harmless = async (page: Page) => ({
  foreign: await page.locator(foreign).count(),
  stopped: await page.evaluate(() => Reflect.get(globalThis, "stopped")),
});
const nothing = { foreign: 0, stopped: [] };

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

  test("no source of the pages makes markup of a text", () => {
    const sources = fileURLToPath(new URL("../../packages/pages/src/", import.meta.url));
    const files = readdirSync(sources, { recursive: true, encoding: "utf8" });
    const made =
      /innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|srcdoc|document\.write/;
    const found = files.filter(
      (file) => /\.tsx?$/.test(file) && made.test(readFileSync(join(sources, file), "utf8")),
    );
    expect(found).toEqual([]);
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
  await screenshot(page, "console-turned");
  await close();
});
