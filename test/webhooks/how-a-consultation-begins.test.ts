import { decodeKakao } from "@annae/channel-kakao/webhook";
import type { Decoded, PlatformRequest } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { describe, expect, test } from "vitest";
import { chatServer } from "./chat-server.ts";

type Body = Readonly<Record<string, unknown>>;

/** What a customer does on a platform, as the bytes of its webhook. */
interface Platform {
  readonly enters: ((number: number) => Decoded<PlatformRequest>) | null;
  readonly says: (text: string, number: number) => Decoded<PlatformRequest>;
  readonly shows: (number: number) => Decoded<PlatformRequest>;
  readonly connects: (category: string, number: number) => Decoded<PlatformRequest>;
  readonly leaves: () => Decoded<PlatformRequest>;
}

const picture = "https://files.example.com/1.jpg";

const bytes = (body: Body) => new TextEncoder().encode(JSON.stringify(body));

const kakao = (path: string, body: Body) =>
  decodeKakao(bytes({ user_key: "u1", sender_key: "s1", time: 1_795_140_000_000, ...body }), path);
const naver = (body: Body) => decodeNaver(bytes({ user: "u1", ...body }));
const web = (body: Body) => decodeWeb(bytes({ version: 2, window: "w1", ...body }), "u1", "s1");

const platforms: Readonly<Record<string, Platform>> = {
  kakao: {
    enters: null,
    says: (text, n) => kakao("/message", { serial_number: n, type: "text", contents: [text] }),
    shows: (n) => kakao("/message", { serial_number: n, type: "photo", content: { url: picture } }),
    connects: (category, n) =>
      kakao("/reference", { session_id: `${n}`, reference: { extra: `category=${category}` } }),
    leaves: () => kakao("/expired_session", { session_id: "9" }),
  },
  naver: {
    enters: () => naver({ event: "open", options: { inflow: "button", friend: true } }),
    says: (text) => naver({ event: "send", textContent: { text, inputType: "typing" } }),
    shows: () => naver({ event: "send", imageContent: { imageUrl: picture } }),
    connects: (category) =>
      naver({
        event: "send",
        textContent: { text: "상담하기", code: `connect:${category}`, inputType: "button" },
      }),
    leaves: () => naver({ event: "leave" }),
  },
  web: {
    enters: (n) => web({ id: `e${n}`, type: "enter" }),
    says: (text, n) => web({ id: `m${n}`, type: "message", text }),
    shows: (n) =>
      web({ id: `p${n}`, type: "message", text: "", attachment: { type: "photo", url: picture } }),
    connects: (major, n) => web({ id: `c${n}`, type: "request", category: { major } }),
    leaves: () => web({ id: "l1", type: "leave" }),
  },
};

/** A server that is told what happens, with receipts of its own. */
function server(channel: string, changes: object = {}) {
  const { receive } = chatServer(channel, changes);
  let receipts = 0;
  return async (decoded: Decoded<PlatformRequest>) => {
    receipts += 1;
    const response = await receive(decoded, `srv/${receipts}`);
    if (!("sent" in response)) throw new Error(JSON.stringify(response));
    return response;
  };
}

describe.each(Object.entries(platforms))("from the bytes of %s", (channel, customer) => {
  test("ENT-1, ENT-4: without a chatbot a customer's bare words are the request", async () => {
    const receive = server(channel);
    const first = await receive(customer.says("배송이 언제 되나요?", 1));
    expect(first).toMatchObject({ event: "request", room: "received" });
    expect(first.shown).toEqual(channel === "kakao" ? ["ST"] : []);
    expect(await receive(customer.says("계세요?", 2))).toMatchObject({
      event: "message",
      room: "received",
    });
  });

  test("ENT-1: words after the end are a new request", async () => {
    const receive = server(channel);
    await receive(customer.says("안녕하세요", 1));
    expect(await receive(customer.leaves())).toMatchObject({ event: "leave", room: "ended" });
    expect(await receive(customer.says("하나 더요", 2))).toMatchObject({
      event: "request",
      room: "received",
    });
  });

  test("ENT-2: with a chatbot they open the chatbot's room, and connecting reaches a counselor", async () => {
    const receive = server(channel, { chatbot: true });
    expect(await receive(customer.says("안녕하세요", 1))).toMatchObject({
      event: "message",
      room: "chatbot",
    });
    expect(await receive(customer.connects("배송", 1))).toMatchObject({
      event: "request",
      room: "received",
    });
  });

  test("ENT-3: whoever comes with words sees what the platform shows first, once a visit", async () => {
    const receive = server(channel, { chatbot: true });
    const first = await receive(customer.says("안녕하세요", 1));
    const second = await receive(customer.says("계세요?", 2));
    const starts = [first, second].map(({ shown }) => shown.filter((name) => name === "ST").length);
    expect(starts).toEqual(channel === "kakao" ? [1, 0] : [0, 0]);
    if (channel === "kakao") expect(first.shown[0]).toBe("ST");
  });

  test("ENT-4: opening and then writing starts one consultation", async () => {
    if (customer.enters === null) return expect(channel).toBe("kakao");
    const receive = server(channel);
    expect(await receive(customer.enters(1))).toMatchObject({ event: "enter", room: "none" });
    const first = await receive(customer.says("안녕하세요", 1));
    expect(first).toMatchObject({ event: "request", room: "received" });
    const more = [await receive(customer.enters(2)), await receive(customer.says("네", 2))];
    expect(more.map(({ event, room }) => [event, room])).toEqual([
      ["enter", "received"],
      ["message", "received"],
    ]);
  });

  test("ENT-5: a connect button carries its category", async () => {
    const receive = server(channel);
    expect(await receive(customer.connects("환불", 1))).toMatchObject({
      event: "request",
      category: { major: "환불" },
    });
  });

  test("ENT-6: connecting again inside a consultation changes nothing", async () => {
    const receive = server(channel);
    await receive(customer.connects("배송", 1));
    expect(await receive(customer.connects("배송", 2))).toMatchObject({
      room: "received",
      shown: [],
    });
  });

  test("ENT-7: connecting again while waiting decides again and makes no second room", async () => {
    const closed = { weekday: "closed", saturday: "closed", sunday: "closed" };
    const receive = server(channel, { workingHours: closed });
    const first = await receive(customer.connects("배송", 1));
    expect(first).toMatchObject({ event: "request", room: "waiting" });
    expect(first.shown.length).toBeGreaterThan(0);
    expect(await receive(customer.connects("배송", 2))).toMatchObject({
      event: "request",
      room: "waiting",
    });
  });

  test("leaving before anything began changes nothing, and what comes afterwards counts", async () => {
    const receive = server(channel);
    expect(await receive(customer.leaves())).toMatchObject({ room: "none", shown: [], sent: [] });
    expect(await receive(customer.says("안녕하세요", 1))).toMatchObject({ event: "request" });
  });

  test("ENT-1: words of nothing but spaces, and a picture alone, are a request too", async () => {
    for (const said of [customer.says("   ", 1), customer.shows(1)]) {
      expect(await server(channel)(said)).toMatchObject({ event: "request", room: "received" });
    }
  });

  test("GEN-2: what is delivered twice under one number happens once", async () => {
    const receive = server(channel, { consultation: "suspended" });
    const first = await receive(customer.says("안녕하세요", 1));
    expect(first.shown.length).toBeGreaterThan(0);
    const again = await receive(customer.says("안녕하세요", 1));
    expect(again.shown.length > 0).toBe(channel === "naver");
  });
});
