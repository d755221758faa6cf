import { naver } from "@annae/channel-naver";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { httpTransport } from "@annae/host";
import { afterEach, describe, expect, test } from "vitest";
import { transport as table } from "../../packages/channel-naver/src/transport.ts";
import { wordsIn } from "../channels/words-in.ts";
import { type NaverPlatform, naverPlatform } from "./index.ts";
import { type Shop, shopOn, until } from "./shop.ts";
import type { Trouble } from "./troubles.ts";

const greeted = ["안녕하세요. 상담사 김해피입니다.", "주문 번호를 알려 주세요."];
const started: { stop: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

/** Naver and a shop that talk to one another. */
async function together(keys: Record<string, string> = { authorization: "ct_right" }) {
  const platform = await naverPlatform("ct_right");
  const transport = httpTransport(table, { secrets: () => keys, origin: platform.origin });
  const decode = (_: string, body: Uint8Array) => decodeNaver(body);
  const shop = await shopOn({ channel: naver, decode, transport });
  started.push(shop, platform);
  return { platform, shop, customer: platform.customer("u1", shop.hook) };
}

const said = ({ shown }: NaverPlatform) => shown.flatMap(({ event }) => wordsIn(event));
const asks = ["상담사 연결", "connect"] as const;
const isStuck =
  ({ host }: Shop) =>
  async () =>
    (await host.stuck("shop")).length > 0;

describe("Naver, from the bytes of a webhook to what the customer sees", () => {
  test("a whole consultation: each message once, in order, and nothing that Naver would refuse", async () => {
    const { platform, shop, customer } = await together();
    expect(await customer.opens()).toBe(200);
    expect(await customer.presses(...asks)).toBe(200);
    await until(() => platform.shown.length === 2);
    expect(await customer.says("감사합니다")).toBe(200);
    await shop.ends("u1");
    await until(() => platform.shown.length === 3);
    expect(said(platform)).toEqual([...greeted, "감사합니다."]);
    expect(platform.faults).toEqual([]);
    expect(await shop.host.undelivered("shop")).toEqual([]);
  });

  test.each<Trouble>(["tooMany", "down", "broken", "redirects", "resets"])(
    "where a request fails (%s) nothing is lost and nothing comes twice",
    async (trouble) => {
      const { platform, shop, customer } = await together();
      // A connection that breaks may have taken the request: only one that is refused may be tried again.
      platform.behave(({ number }) => (number === 1 ? trouble : null));
      await customer.presses(...asks);
      if (trouble === "resets") {
        await until(() => platform.shown.length === 1);
        const [lost] = await shop.host.undelivered("shop");
        expect(lost?.reason.en).toContain("ECONNRESET");
        expect(await shop.host.sendAgain("shop", lost?.key ?? "")).toBe(true);
      } else {
        await until(isStuck(shop));
        expect(platform.shown).toEqual([]);
        await shop.clock.pass(60_000);
      }
      await until(() => platform.shown.length === 2);
      expect(said(platform).toSorted()).toEqual(greeted.toSorted());
    },
  );

  test.each<Trouble>(["takesAndResets", "takesAndBabbles", "takesAndFloods"])(
    "where nobody knows whether a request was taken (%s) it is not sent again by itself, and lies in the list",
    async (trouble) => {
      const { platform, shop, customer } = await together();
      platform.behave(({ number }) => (number === 1 ? trouble : null));
      await customer.presses(...asks);
      await until(() => platform.shown.length === 2);
      await shop.clock.pass(3 * 3_600_000);
      expect(said(platform)).toEqual(greeted);
      const lost = await shop.host.undelivered("shop");
      expect(lost.map(({ reason }) => /알 수 없습니다/.test(reason.ko))).toEqual([true]);
    },
  );

  test.each<Trouble>(["takesInSilence", "trickles", "silence"])(
    "a platform that is slow (%s) holds up nobody else, and its message lies in the list",
    async (trouble) => {
      const { platform, shop, customer } = await together();
      platform.behave(({ number }) => (number === 1 ? trouble : null));
      await customer.presses(...asks);
      await until(() => platform.asked() === 1);
      await platform.customer("u2", shop.hook).presses(...asks);
      await until(() => platform.shown.filter(({ user }) => user === "u2").length === 2);
      await shop.clock.pass(10_000);
      await until(() =>
        platform.shown.some(({ event }) => wordsIn(event).includes(greeted[1] ?? "")),
      );
      expect(await shop.host.undelivered("shop")).toHaveLength(1);
    },
  );

  test("an expired key: operators are told once, and once it is renewed everything arrives, in order", async () => {
    const keys = { authorization: "ct_old" };
    const { platform, shop, customer } = await together(keys);
    await customer.presses(...asks);
    await until(isStuck(shop));
    await platform.customer("u2", shop.hook).presses(...asks);
    await until(async () => (await shop.host.stuck("shop")).length === 2);
    const blocked = shop.notices.filter(({ kind }) => kind === "blocked");
    expect(blocked).toHaveLength(1);
    expect(blocked[0]).toMatchObject({ reason: { ko: expect.stringContaining("파트너센터") } });
    keys.authorization = "ct_right";
    await shop.clock.pass(60_000);
    await until(() => platform.shown.length === 4);
    const own = platform.shown.filter(({ user }) => user === "u1");
    expect(own.flatMap(({ event }) => wordsIn(event))).toEqual(greeted);
  });

  test("a key that nobody has set blocks until it is set; one that would add headers is never sent", async () => {
    const keys: Record<string, string> = {};
    const { platform, shop, customer } = await together(keys);
    await customer.presses(...asks);
    await until(isStuck(shop));
    expect((await shop.host.stuck("shop"))[0]?.reason.en).toContain("authorization");
    keys.authorization = "ct_right\r\nX-Evil: 1";
    await shop.clock.pass(60_000);
    await until(async () => (await shop.host.stuck("shop"))[0]?.attempts === 2);
    expect(platform.asked()).toBe(0);
    keys.authorization = "ct_right";
    await shop.clock.pass(120_000);
    await until(() => platform.shown.length === 2);
  });

  test("a picture that Naver can't fetch in time is sent again; one that it can't use lies in the list", async () => {
    const { platform, shop, customer } = await together();
    platform.fetches(() => "pictureSlow");
    await customer.presses(...asks);
    await until(isStuck(shop));
    platform.fetches(() => "pictureLarge");
    await shop.clock.pass(60_000);
    await until(async () => (await shop.host.undelivered("shop")).length === 1);
    const [lost] = await shop.host.undelivered("shop");
    expect(lost?.reason.ko).toContain("20MB");
    platform.fetches(() => null);
    await shop.host.sendAgain("shop", lost?.key ?? "");
    await until(() => platform.shown.length === 2);
    expect(said(platform)).toEqual(greeted);
  });

  test("a platform that is never there: after about an hour each message lies in the list, and can be sent again", async () => {
    const { platform, shop, customer } = await together();
    await platform.stop();
    await customer.presses(...asks);
    await until(isStuck(shop));
    for (let attempt = 0; attempt < 64; attempt += 1) {
      const tried = (await shop.host.stuck("shop"))[0]?.attempts ?? 0;
      await shop.clock.pass(60_000);
      await until(async () => (await shop.host.stuck("shop"))[0]?.attempts !== tried);
    }
    const [lost] = await shop.host.undelivered("shop");
    expect(lost?.reason.ko).toContain("65번 시도했지만");
    expect(lost?.reason.ko).toContain("ECONNREFUSED");
  });
});

test("O3: a platform that answers with what it was asked gets none of it into a list, a notice or a reason", async () => {
  const { platform, shop, customer } = await together();
  platform.behave(() => "echoes");
  await customer.presses(...asks);
  await until(isStuck(shop));
  const everything = JSON.stringify([await shop.host.stuck("shop"), shop.notices]);
  expect(everything).not.toContain("ct_right");
});

test("O1: where a platform is, is said in the channel's table and by the deployment, never by a tenant's own values", async () => {
  const keys = {
    authorization: "ct_right",
    url: "http://127.0.0.1:1",
    origin: "http://127.0.0.1:1",
  };
  const { platform, customer } = await together(keys);
  await customer.presses(...asks);
  await until(() => platform.shown.length === 2);
  expect(new URL(table.send.url).origin).toBe("https://gw.talk.naver.com");
});

test("O1: a stand-in does not start where people are served", async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  await expect(naverPlatform("ct_right")).rejects.toThrow();
  process.env.NODE_ENV = before;
});

test("A9: a page in somebody's browser can't use a stand-in", async () => {
  const { platform } = await together();
  for (const headers of [{ Origin: "https://evil.example" }, { "Sec-Fetch-Site": "cross-site" }]) {
    const { status } = await fetch(`${platform.origin}/chatbot/v1/event`, {
      method: "POST",
      headers,
    });
    expect(status).toBe(403);
  }
});
