import { decodeKakao } from "@annae/channel-kakao/webhook";
import type { Decoded, PlatformRequest } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { describe, expect, test } from "vitest";
import { inbound as kakao } from "../../packages/channel-kakao/src/fixtures/inbound.ts";
import { inbound as naver } from "../../packages/channel-naver/src/fixtures/inbound.ts";
import { inbound as web } from "../../packages/channel-web/src/fixtures/inbound.ts";
import { chatServer } from "./chat-server.ts";

/** The same happenings as the bytes of each platform. */
interface Bytes {
  readonly enter: Decoded<PlatformRequest> | null;
  readonly words: Decoded<PlatformRequest>;
  readonly more: Decoded<PlatformRequest>;
  readonly connect: Decoded<PlatformRequest>;
  readonly customer: string;
}

const kakaoMessage = (body: string) => decodeKakao(body, "message");
const connectExtra = '"extra":"connect:category=배송&division=배송 지연"';
const platforms: Readonly<Record<string, Bytes>> = {
  kakao: {
    enter: null,
    words: kakaoMessage(kakao.text.body),
    more: kakaoMessage(kakao.text.body.replace("1689884130894833200", "1689884130894833999")),
    connect: decodeKakao(
      kakao.reference.body.replaceAll('"extra":"order_77"', connectExtra),
      "reference",
    ),
    customer: "NNuOZx3uMCMw",
  },
  naver: {
    enter: decodeNaver(naver.open.body),
    words: decodeNaver(naver.typed.body),
    more: decodeNaver(naver.typed.body),
    connect: decodeNaver(naver.connect.body),
    customer: "al-2eGuGr5WQOnco1_V-FQ",
  },
  web: {
    enter: decodeWeb(web.enter.body, "u1"),
    words: decodeWeb(web.typed.body, "u1"),
    more: decodeWeb(web.typed.body.replace("e-3", "e-33"), "u1"),
    connect: decodeWeb(web.request.body, "u1"),
    customer: "u1",
  },
};

const server = (channel: string, changes: object) => {
  const { receive, engine } = chatServer(channel, changes);
  const customer = { id: platforms[channel]?.customer ?? "", blocked: false, channelAdded: true };
  const stored = async () => {
    const room = await engine.roomOf({ customer, category: null, facts: {} });
    return room.record;
  };
  const rooms = async (...bytes: readonly (Decoded<PlatformRequest> | null)[]) => {
    for (const [index, one] of bytes.entries()) if (one !== null) await receive(one, `r${index}`);
    return (await stored()).answers.map(({ event, room }) => `${event} ${room}`);
  };
  return { rooms, stored };
};

describe.each(Object.entries(platforms))("from the bytes of %s", (channel, bytes) => {
  const { enter, words, more, connect } = bytes;
  const entered = enter === null ? [] : ["enter none"];

  test("ENT-1, ENT-4: the customer's words are the request, after opening the chat as well, and begin one consultation", async () => {
    const { rooms, stored } = server(channel, {});
    expect(await rooms(enter, words, more)).toEqual([
      ...entered,
      "request received",
      "message received",
    ]);
    const { conversation } = await stored();
    expect(conversation).toMatchObject({ situation: "available", lastWords: { by: "customer" } });
  });

  test("ENT-2, ENT-3: with a chatbot they open its room, and Kakao shows ST before all else, once", async () => {
    const { rooms, stored } = server(channel, { chatbot: true });
    expect(await rooms(words, more)).toEqual(["message chatbot", "message chatbot"]);
    const { answers } = await stored();
    const shown = answers.map(({ deliveries }) => deliveries.map(({ system }) => system));
    expect(shown).toEqual(channel === "kakao" ? [["ST"], []] : [[], []]);
  });

  test("ENT-5: the connect button's category becomes that of the request", async () => {
    const { rooms, stored } = server(channel, { chatbot: true });
    expect(await rooms(words, connect)).toEqual(["message chatbot", "request received"]);
    const { conversation } = await stored();
    expect(conversation.requestedCategory).toEqual({ major: "배송", middle: "배송 지연" });
  });

  test("ENT-6: connecting again while a counselor has the room changes nothing", async () => {
    const { rooms, stored } = server(channel, {});
    expect((await rooms(words, connect))[0]).toBe("request received");
    const { answers, conversation } = await stored();
    expect(answers.at(-1)).toMatchObject({ rules: [], deliveries: [], room: "received" });
    expect(conversation).toMatchObject({ situation: "available", requestedCategory: null });
  });

  test("ENT-7: while waiting it decides again, in the same room", async () => {
    const closed = { workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" } };
    const { rooms } = server(channel, closed);
    expect(await rooms(words, connect)).toEqual(["request waiting", "request waiting"]);
  });
});
