import { type Person, revisionState, roomsPage } from "@annae/server/protocol";
import { asked, bookstore, eventually, goLive, signIn, staffOf } from "@annae/server/testing";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtPages } from "../../tools/built-pages.ts";
import { identityProvider } from "../platforms/index.ts";
import { type Surrounded, surrounded } from "../server/platforms.ts";
import { openAddress, type WindowOptions } from "../support/browser.ts";
import { violations } from "./axe.ts";
import { webCustomer } from "./customers.ts";
import { cutLines } from "./cut-lines.ts";
import { faultsOf } from "./looks.ts";
import { openPagesServer } from "./pages-server.ts";
import { closed, kim, kimOf, plain, plainPolicy } from "./tenants.ts";

const withBot = { ...bookstore, settings: { ...Object(bookstore.settings), chatbot: true } };
let around: Surrounded;
beforeAll(async () => {
  around = await surrounded({ pages: await builtPages(), tenants: [withBot, plain, closed] });
});
afterAll(() => around.stop());

/** A console of somebody who is signed in. */
async function openConsole(person: Person = kim, options: WindowOptions = {}) {
  const opened = await openAddress(await around.server.signInLink(person), {
    ...{ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options },
  });
  await opened.page.getByRole("tablist").waitFor();
  return opened;
}

/** The rooms of the list, which a phone's page or an open conversation does not have. */
const rows = (page: Page) => page.getByRole("tabpanel").getByRole("listitem");

/** How many rooms of the tenant wait. */
async function waitingIn(tenant: typeof closed): Promise<number> {
  const token = await signIn(around.server, kimOf(tenant));
  const url = `${around.server.staff}/api/rooms?state=waiting`;
  return (await asked(roomsPage, url, { token })).rooms.length;
}

test("what a platform does not take is sent again from the console, or set aside", async () => {
  const { kakao, hooks } = around;
  const customer = kakao.customer("u1", hooks.kakao);
  await customer.asks();
  const { page, close } = await openConsole();
  await rows(page).first().getByRole("button").click();
  const reply = page.getByRole("textbox", { name: "답장" });
  await reply.fill("닿는 말");
  await reply.press("Enter");
  await page.getByText("보내는 중").waitFor({ state: "detached" });
  kakao.expires("u1");
  for (const words of ["다시 보낼 말", "빼 둘 말"]) {
    await reply.fill(words);
    await reply.press("Enter");
  }
  await page.getByRole("button", { name: "전송되지 않은 메시지 2건 보기" }).click();
  const dialog = page.getByRole("dialog", { name: "전송되지 않은 메시지" });
  const lost = (words: string) => dialog.getByRole("listitem").filter({ hasText: words });
  await lost("빼 둘 말").waitFor();
  expect(await faultsOf(page, "console-undelivered")).toEqual([]);
  await lost("빼 둘 말").getByRole("button", { name: "목록에서 빼기" }).click();
  await lost("빼 둘 말").waitFor({ state: "detached" });
  await customer.asks();
  await lost("다시 보낼 말").getByRole("button", { name: "다시 보내기" }).click();
  await dialog.getByText("전송되지 않은 메시지가 없습니다.").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await eventually(() => JSON.stringify(kakao.shown).includes("다시 보낼 말"));
  expect(JSON.stringify(kakao.shown)).not.toContain("빼 둘 말");
  await close();
});

test("a room that waits is accepted by a key, in Korean too, and the list goes along", async () => {
  const customer = await webCustomer(around.server, closed.id);
  await customer.requests({ text: "내일 답해 주세요" });
  const { page, faults, close } = await openConsole(kimOf(closed));
  await page.getByRole("tab", { name: "상담대기" }).waitFor();
  await page.keyboard.press("3");
  await rows(page).first().waitFor();
  await page.keyboard.press("j");
  await page.getByText("아직 아무도 맡지 않은 상담입니다").waitFor();
  expect(await faultsOf(page, "console-waiting")).toEqual([]);
  await page.evaluate(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "ㅁ", bubbles: true }));
  });
  await page.getByText("김해피 상담사에게 배정되었습니다").waitFor();
  await page.locator('#tab-received[aria-selected="true"]').waitFor();
  expect(await rows(page).count()).toBe(1);
  await page.getByRole("button", { name: "내 설정" }).click();
  const own = page.getByRole("dialog", { name: "내 설정" });
  await own.getByRole("checkbox", { name: "한 글자 단축키 쓰기" }).uncheck();
  await own.getByRole("textbox").fill("네, 고객님.\n확인했습니다.");
  expect(await faultsOf(page, "console-own")).toEqual([]);
  await own.getByRole("button", { name: "저장" }).click();
  await own.waitFor({ state: "detached" });
  await page.keyboard.press("r");
  await page.keyboard.press("3");
  expect(await page.locator('#tab-received[aria-selected="true"]').count()).toBe(1);
  await page.getByRole("button", { name: "확인했습니다." }).click();
  const reply = page.getByRole("textbox", { name: "답장" });
  expect(await reply.inputValue()).toBe("확인했습니다.");
  await page.getByRole("button", { name: "넘기기" }).click();
  await page.getByRole("button", { name: "상담대기로 되돌리기" }).click();
  await page.getByText("상담대기로 되돌렸습니다").waitFor();
  await page.reload();
  await page.getByText("한 글자 단축키를 껐습니다").waitFor();
  await page.getByRole("button", { name: "내 설정" }).click();
  await own.getByRole("button", { name: "로그아웃" }).click();
  await page.getByText("로그인이 필요합니다").waitFor();
  await page.reload();
  await page.getByText("로그인이 필요합니다").waitFor();
  expect(faults).toEqual([]);
  await close();
});

test("a counselor signs in at the company's provider by the button, works by a cookie that no script reads, and signs out", async () => {
  const client = { id: "annae", secret: "between us" };
  const provider = await identityProvider(client);
  const company = { id: "company", name: "회사", issuer: provider.issuer, tenants: [bookstore.id] };
  const server = await openPagesServer({
    tenants: [bookstore],
    signIn: [{ ...company, clientId: client.id, clientSecret: client.secret }],
  });
  const member = { tenant: bookstore.id, issuer: provider.issuer, subject: "s-1", name: "김해피" };
  const given = { roles: '["counselor"]', counselor: "kim", at: 1 };
  await server.house.database
    .insertInto("member")
    .values({ ...member, ...given })
    .execute();
  provider.be("s-1", "김해피");
  const { page, close } = await openAddress(`${server.staff}/console`, { reducedMotion: "reduce" });
  const button = page.getByRole("link", { name: "회사 계정으로 로그인" });
  await button.waitFor();
  expect(await faultsOf(page, "console-sign-in")).toEqual([]);
  await button.click();
  await page.getByRole("tablist").waitFor();
  expect(page.url()).toBe(`${server.staff}/console`);
  const kept = await page.evaluate(() => JSON.stringify([document.cookie, { ...sessionStorage }]));
  expect(kept).not.toMatch(/[\w-]{43}/);
  await (await webCustomer(server)).requests({ text: "쿠키로 보이나요" });
  await rows(page).first().getByRole("button").click();
  const reply = page.getByRole("textbox", { name: "답장" });
  await reply.fill("네, 보입니다");
  await reply.press("Enter");
  await page.getByRole("log").locator(".me .bub", { hasText: "네, 보입니다" }).waitFor();
  await page.getByText("보내는 중").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "내 설정" }).click();
  await page.getByRole("button", { name: "로그아웃" }).click();
  await button.waitFor();
  await page.reload();
  await button.waitFor();
  await close();
  await server.close();
  await provider.stop();
});

test("what a counselor types outlives a lost line, requests that fail, and a session that is over", async () => {
  const customer = await webCustomer(around.server, plain.id);
  await customer.writes("첫 말");
  const { page, close } = await openConsole(kimOf(plain));
  const cut = await cutLines(page);
  await page.reload();
  await rows(page).first().getByRole("button").click();
  const reply = page.getByRole("textbox", { name: "답장" });
  await reply.fill("쓰던 답");
  const repair = cut();
  await page.getByText("다시 연결하고 있습니다").waitFor();
  expect(await reply.inputValue()).toBe("쓰던 답");
  await page.route("**/reply", (route) => route.abort());
  await reply.press("Enter");
  await page.getByText("보내지 못했습니다").waitFor();
  expect(await faultsOf(page, "console-lost")).toEqual([]);
  await page.unroute("**/reply");
  repair();
  await page.getByRole("button", { name: "다시 보내기" }).click();
  await page.getByText("보내지 못했습니다").waitFor({ state: "detached" });
  await page.getByText("다시 연결하고 있습니다").waitFor({ state: "detached", timeout: 20_000 });

  const { database } = around.server.house;
  await reply.fill("다시 쓰던 답");
  await database.deleteFrom("session").where("kind", "=", "staff").execute();
  await customer.writes("그사이에 온 말");
  await page.getByText("로그인이 필요합니다").waitFor();
  expect(await page.getByText("쓰던 답").count()).toBe(0);
  await page.goto(await around.server.signInLink(kimOf(plain)));
  await page.getByRole("tab", { name: "진행중" }).click();
  await rows(page).first().getByRole("button").click();
  await expect.poll(() => reply.inputValue()).toBe("다시 쓰던 답");
  await close();
});

test("without WebSocket the console hears of everything a little later, and says when the server is not reached", async () => {
  const before = () => Reflect.deleteProperty(globalThis, "WebSocket");
  const { page, faults, close } = await openConsole(kimOf(closed), { before });
  await page.getByRole("tab", { name: "상담대기" }).click();
  const waited = await waitingIn(closed);
  const customer = await webCustomer(around.server, closed.id);
  await customer.requests({ text: "소켓 없이 보이나요" });
  await expect.poll(() => rows(page).count()).toBe(waited + 1);
  await rows(page).last().getByRole("button").click();
  await page.getByRole("log").getByText("소켓 없이 보이나요").waitFor();
  await customer.writes("나중에 온 말");
  await page.getByRole("log").getByText("나중에 온 말").waitFor();
  expect(faults).toEqual([]);
  await page.route("**/api/changes*", (route) => route.abort());
  await page.getByText("다시 연결하고 있습니다").waitFor();
  await page.unroute("**/api/changes*");
  await page.getByText("다시 연결하고 있습니다").waitFor({ state: "detached" });
  await close();
});

test("a policy that is put in force while conversations run holds for what comes next, and nothing that is open is lost", async () => {
  const { server } = around;
  const before = await webCustomer(server, plain.id);
  await before.writes("예전 정책의 손님");
  const { page, faults, close } = await openConsole(kimOf(plain));
  await rows(page).last().getByRole("button").click();
  await page.getByRole("log").getByText("첫 인사말입니다.").waitFor();
  await page.getByRole("textbox", { name: "답장" }).fill("쓰던 답");
  const token = await signIn(server, staffOf(plain, { roles: ["operator"], counselor: null }));
  const { settings, counselors } = plain;
  const revision = { policy: plainPolicy("둘째 인사말입니다."), settings, counselors };
  const { id } = await asked(revisionState, `${server.staff}/api/revisions`, {
    ...{ token, json: revision },
  });
  expect((await goLive(server, token, id)).status).toBe(200);
  await before.writes("정책이 바뀐 뒤의 말");
  await page.getByRole("log").getByText("정책이 바뀐 뒤의 말").waitFor();
  expect(await page.getByRole("textbox", { name: "답장" }).inputValue()).toBe("쓰던 답");
  const after = await webCustomer(server, plain.id);
  await after.writes("새 정책의 손님");
  await expect.poll(() => rows(page).count()).toBe(2);
  await rows(page).last().getByRole("button").click();
  await page.getByRole("log").getByText("둘째 인사말입니다.").waitFor();
  expect(await page.getByText("첫 인사말입니다.").count()).toBe(0);
  expect(faults).toEqual([]);
  await close();
});

test("S4: pictures of customer and counselor are shown as they are kept here, one that is refused says so, what lies elsewhere is a link with a warning, and the console asks no other origin", async () => {
  const customer = await webCustomer(around.server);
  await customer.requests({ text: "사진을 보냅니다" });
  const bomb = { type: "photo", url: "https://аpple.example/64000x64000.png" };
  await customer.writes("", { attachment: bomb });
  const [photo = new Uint8Array()] = Object.values(bookstore.policy.pictures);
  await customer.sends(photo);
  const { page, faults, close } = await openConsole();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).origin));
  await page.getByLabel("차례").selectOption("latest");
  await rows(page).first().getByRole("button").click();
  const link = page.getByRole("log").getByRole("link");
  expect(await link.textContent()).toContain("xn--");
  expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
  await page.getByText("확인하지 않은 파일이니 조심해서 여세요").waitFor();
  const sent = page.getByRole("img", { name: "고객이 보낸 사진" });
  await expect.poll(() => sent.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(500);
  expect(await faultsOf(page, "console-picture")).toEqual([]);
  const reply = page.getByRole("textbox", { name: "답장" });
  await reply.fill("쓰던 말");
  const clip = page.getByLabel("사진 보내기");
  await clip.focus();
  const give = (name: string, bytes: Uint8Array) =>
    clip.setInputFiles({ name, mimeType: "image/png", buffer: Buffer.from(bytes) });
  await give("photo.png", photo);
  const shown = page.getByRole("img", { name: "상담사가 보낸 사진" });
  await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(500);
  await give("none.png", new TextEncoder().encode("<svg/>"));
  const refused = page.getByRole("alert").filter({ hasText: "JPEG나 PNG 사진만" });
  await refused.waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await faultsOf(page, "console-picture-sent")).toEqual([]);
  await refused.getByRole("button", { name: "지우기" }).click();
  expect([await refused.count(), await reply.inputValue()]).toEqual([0, "쓰던 말"]);
  await page.getByRole("button", { name: "고객 화면" }).click();
  await shown.waitFor();
  await page.getByRole("button", { name: "상담사 화면" }).click();
  const greeting = page.getByRole("log").locator("img").first();
  await expect.poll(() => greeting.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(500);
  expect(new Set(asked)).toEqual(new Set([around.server.staff]));
  expect(faults).toEqual([]);
  await close();
});
