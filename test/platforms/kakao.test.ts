import { kakao } from "@annae/channel-kakao";
import { decodeKakao } from "@annae/channel-kakao/webhook";
import { type HostSetup, httpTransport, memoryLedger, type Pictures } from "@annae/host";
import { afterEach, describe, expect, test } from "vitest";
import { transport as table } from "../../packages/channel-kakao/src/transport.ts";
import { wordsIn } from "../channels/words-in.ts";
import { type KakaoPlatform, kakaoPlatform } from "./index.ts";
import { kakaoPerSecond } from "./kakao/platform.ts";
import { guideAddress, guidePicture, type Shop, shopOn, until } from "./shop.ts";
import type { Trouble } from "./troubles.ts";

const greeted = ["안녕하세요. 상담사 김해피입니다.", "주문 번호를 알려 주세요."];
const right = { client_id: "id", client_secret: "hidden", sender_key: "sender" };
const started: { stop: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

const itsPictures: Pictures = async (_, address) =>
  address === guideAddress ? guidePicture : null;

/** Kakao and a shop that talk to one another. */
async function together(
  keys: Record<string, string> = { ...right },
  pictures: Pictures = itsPictures,
  setup: Partial<HostSetup> = {},
) {
  const platform = await kakaoPlatform(right);
  const transport = httpTransport(table, {
    secrets: () => keys,
    origin: platform.origin,
    pictures,
  });
  const decode = (path: string, body: Uint8Array) => decodeKakao(body, path);
  const shop = await shopOn({ channel: kakao, decode, transport }, setup);
  started.push(shop, platform);
  return { platform, shop, customer: platform.customer("u1", shop.hook) };
}

const said = ({ shown }: KakaoPlatform) => shown.flatMap(({ request }) => wordsIn(request));
const isStuck =
  ({ host }: Shop) =>
  async () =>
    (await host.stuck("shop")).length > 0;

describe("Kakao, from the bytes of a webhook to what the customer sees", () => {
  test("a whole consultation: each message once, in order, pictures on Kakao's own servers, nothing that Kakao would refuse", async () => {
    const { platform, shop, customer } = await together();
    expect(await customer.says("안녕하세요")).toBe(200);
    expect(await customer.asks()).toBe(200);
    await until(() => platform.shown.length === 2);
    await shop.ends("u1");
    await until(() => platform.shown.length === 3);
    expect(said(platform)).toEqual([...greeted, "감사합니다."]);
    expect(platform.faults).toEqual([]);
    expect(platform.shown[1]?.request.image_url).toBe([...platform.pictures.keys()][0]);
  });

  test("a webhook that comes three times is one request", async () => {
    const { platform, customer } = await together();
    for (let time = 0; time < 3; time += 1) await customer.asks();
    await until(() => platform.shown.length === 2);
    expect(said(platform)).toEqual(greeted);
  });

  test("a picture goes to Kakao once, however many see it, also when they ask at the same time", async () => {
    const { platform, shop } = await together();
    const customers = Array.from({ length: 10 }, (_, at) => `u${at}`);
    await Promise.all(customers.map((one) => platform.customer(one, shop.hook).asks()));
    await until(() => platform.shown.length === 20);
    expect(platform.pictures.size).toBe(1);
  });

  test("a picture that Kakao has lost goes there again", async () => {
    const { platform, shop, customer } = await together();
    await customer.asks();
    await until(() => platform.shown.length === 2);
    platform.loses();
    await platform.customer("u2", shop.hook).asks();
    await until(isStuck(shop));
    await shop.clock.pass(60_000);
    await until(() => platform.shown.length === 4);
    expect(platform.pictures.size).toBe(1);
  });

  test("a picture that is not to be found keeps only its own message back, and the list says why", async () => {
    const { platform, shop, customer } = await together({ ...right }, async () => null);
    await customer.asks();
    await until(async () => (await shop.host.undelivered("shop")).length === 1);
    expect(said(platform)).toEqual(greeted.slice(0, 1));
    expect((await shop.host.undelivered("shop"))[0]?.reason.ko).toContain("이미지를 찾을 수");
  });

  test("a picture that Kakao refuses is no endless loop", async () => {
    const huge = { ...guidePicture, bytes: new Uint8Array(600_000) };
    const { platform, shop, customer } = await together({ ...right }, async () => huge);
    await customer.asks();
    await until(async () => (await shop.host.undelivered("shop")).length === 1);
    expect((await shop.host.undelivered("shop"))[0]?.reason.en).toContain("-505");
    expect(platform.asked()).toBe(2);
  });

  test.each<Trouble>([
    "tooMany",
    "down",
    "broken",
    "redirects",
    "resets",
    "takesAndResets",
    "takesAndBabbles",
    "takesAndFloods",
  ])("where a request fails (%s) nothing is lost and nothing is seen twice", async (trouble) => {
    const { platform, shop, customer } = await together();
    platform.behave(({ number }) => (number === 1 ? trouble : null));
    await customer.asks();
    await until(isStuck(shop));
    await shop.clock.pass(60_000);
    await until(() => platform.shown.length === 2);
    expect(said(platform)).toEqual(greeted);
    expect(platform.repeated()).toBe(trouble.startsWith("takes") ? 1 : 0);
    expect(await shop.host.undelivered("shop")).toEqual([]);
  });

  test.each<Trouble>(["takesInSilence", "trickles", "silence"])(
    "a platform that is slow (%s) is asked again under the same number",
    async (trouble) => {
      const { platform, shop, customer } = await together();
      platform.behave(({ number }) => (number === 1 ? trouble : null));
      await customer.asks();
      await until(() => platform.asked() === 1);
      await shop.clock.pass(10_000);
      await until(isStuck(shop));
      await shop.clock.pass(60_000);
      await until(() => platform.shown.length === 2);
      expect(said(platform)).toEqual(greeted);
    },
  );

  test("a tenant whose platform has had too many leaves it alone for as long as it says", async () => {
    const { platform, shop, customer } = await together();
    platform.behave(({ number }) => (number === 1 ? "tooMany" : null));
    await customer.asks();
    await until(isStuck(shop));
    await platform.customer("u2", shop.hook).asks();
    await shop.clock.pass(1_900);
    expect(platform.asked()).toBe(1);
    await shop.clock.pass(1_000);
    await until(() => platform.shown.length === 4);
  });

  test("no more go to Kakao in a second than it takes, and whoever sends more is refused", async () => {
    let now = () => 0;
    // A tenth of it: what is tested is the counting, not how fast this machine is.
    const perSecond = 20;
    const platform = await kakaoPlatform(right, { now: () => now(), perSecond });
    const setup = { secrets: () => ({ ...right }), origin: platform.origin, pictures: itsPictures };
    const doors = httpTransport(table, setup);
    expect(doors.perSecond).toBe(kakaoPerSecond);
    const transport = { ...doors, perSecond };
    const decode = (path: string, body: Uint8Array) => decodeKakao(body, path);
    const shop = await shopOn({ channel: kakao, decode, transport });
    started.push(shop, platform);
    now = shop.clock.now;
    const customers = Array.from({ length: 13 }, (_, at) => `u${at}`);
    await Promise.all(customers.map((one) => platform.customer(one, shop.hook).asks()));
    await until(() => platform.shown.length === 20);
    await shop.clock.pass(1_000);
    await until(() => platform.shown.length === 26);
    expect(platform.refusedAsTooMany()).toBe(0);
    const raw = () =>
      fetch(`${platform.origin}/v1/chat/write`, { method: "POST" }).then(({ status }) => status);
    const statuses = await Promise.all(Array.from({ length: 15 }, raw));
    expect(statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  test("keys that have expired: operators are told, and once they are renewed everything arrives", async () => {
    const keys = { ...right, client_secret: "old" };
    const { platform, shop, customer } = await together(keys);
    await customer.asks();
    await until(isStuck(shop));
    expect(shop.notices.find(({ kind }) => kind === "blocked")).toMatchObject({
      reason: { ko: expect.stringContaining("HT-Client-Secret") },
    });
    keys.client_secret = right.client_secret;
    await shop.clock.pass(60_000);
    await until(() => platform.shown.length === 2);
  });

  test("somebody who has blocked the channel, or whose session is over, gets nothing, and the list says why", async () => {
    const { platform, shop, customer } = await together();
    await customer.asks();
    await until(() => platform.shown.length === 2);
    customer.blocks();
    await shop.ends("u1");
    await until(async () => (await shop.host.undelivered("shop")).length === 1);
    const other = platform.customer("u2", shop.hook);
    await other.asks();
    await until(() => platform.shown.length === 4);
    platform.expires("u2");
    await shop.ends("u2");
    await until(async () => (await shop.host.undelivered("shop")).length === 2);
    const reasons = (await shop.host.undelivered("shop")).map(({ reason }) => reason.ko);
    expect(reasons).toEqual([
      "고객이 채널을 차단했습니다 (-511)",
      "상담 세션이 없거나 끝났습니다 (-502)",
    ]);
  });
});

test("a picture that waits while the server is started anew is taken to the platform by its content, once, and shown", async () => {
  const ledger = memoryLedger();
  const { platform, shop, customer } = await together({ ...right }, itsPictures, { ledger });
  platform.behave(() => "down");
  await customer.asks();
  await until(isStuck(shop));
  await shop.stop();
  platform.behave(() => null);
  const transport = httpTransport(table, {
    secrets: () => ({ ...right }),
    origin: platform.origin,
    pictures: itsPictures,
  });
  const decode = (path: string, body: Uint8Array) => decodeKakao(body, path);
  const next = await shopOn({ channel: kakao, decode, transport }, { ledger });
  started.push(next);
  await next.clock.pass(60_000);
  await until(() => platform.shown.length === 2);
  expect(said(platform)).toEqual(greeted);
  expect(platform.pictures.size).toBe(1);
  expect(platform.faults).toEqual([]);
});

test("O3: neither keys nor what a platform repeats of them stand in a list, a notice or a reason", async () => {
  const { platform, shop, customer } = await together();
  platform.behave(() => "echoes");
  await customer.asks();
  await until(isStuck(shop));
  const everything = JSON.stringify([await shop.host.stuck("shop"), shop.notices]);
  expect(everything).not.toContain("hidden");
});

test("O2: a redirection is nowhere followed: the keys go to no other host", async () => {
  const { platform, shop, customer } = await together();
  platform.behave(() => "redirects");
  await customer.asks();
  await until(isStuck(shop));
  expect((await shop.host.stuck("shop"))[0]?.reason.en).toContain("HTTP 302");
  expect(platform.asked()).toBe(1);
});
