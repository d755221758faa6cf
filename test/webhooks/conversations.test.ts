import { decodeKakao } from "@annae/channel-kakao/webhook";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";
import { decodeWeb } from "@annae/channel-web/webhook";
import { describe, expect, test } from "vitest";
import { inbound as kakao } from "../../packages/channel-kakao/src/fixtures/inbound.ts";
import { inbound as naver } from "../../packages/channel-naver/src/fixtures/inbound.ts";
import { inbound as web } from "../../packages/channel-web/src/fixtures/inbound.ts";
import { kakaoFaults } from "../channels/rules/kakao.ts";
import { naverFaults } from "../channels/rules/naver.ts";
import { webFaults } from "../channels/rules/web.ts";
import { chatServer } from "./chat-server.ts";

const kakaoBody = (name: keyof typeof kakao) => decodeKakao(kakao[name].body, kakao[name].endpoint);
const naverBody = (name: keyof typeof naver) => decodeNaver(naver[name].body);
const webBody = (name: keyof typeof web) => decodeWeb(web[name].body, "u1");

describe("Kakao", () => {
  const closed = { workingHours: { weekday: "closed", saturday: "closed", sunday: "closed" } };

  test("a request at night is answered with a write request that Kakao takes", async () => {
    const { receive } = chatServer("kakao", { ...closed, chatbot: true });
    const response = await receive(kakaoBody("reference"), "r1");
    expect(response).toMatchObject({
      event: "request",
      room: "waiting",
      sent: [
        {
          user_key: "NNuOZx3uMCMw",
          message_type: "LI",
          message: expect.stringContaining("상담 시간이 아닙니다"),
        },
      ],
    });
    const sent = "sent" in response ? response.sent : [];
    expect(sent.flatMap(kakaoFaults)).toEqual([]);
  });

  test("GEN-2: a reference that comes three times is one request, and sends once", async () => {
    const { receive } = chatServer("kakao", closed);
    const responses = [];
    for (const receipt of ["r1", "r2", "r3"]) {
      responses.push(await receive(kakaoBody("reference"), receipt));
    }
    expect(responses).toMatchObject([
      { sent: [{ auto_answer: "S2" }], room: "waiting" },
      { sent: [], room: "waiting" },
      { sent: [], room: "waiting" },
    ]);
  });

  test("GEN-2: a message that is delivered again sends nothing again, another message does", async () => {
    const { receive } = chatServer("kakao", { consultation: "suspended" });
    expect(await receive(kakaoBody("text"), "r1")).toMatchObject({ sent: [{ auto_answer: "S2" }] });
    expect(await receive(kakaoBody("text"), "r2")).toMatchObject({ sent: [], event: "request" });
    expect(await receive(kakaoBody("oldText"), "r3")).toMatchObject({
      sent: [{ auto_answer: "S2" }],
    });
  });

  test("the end of the session ends the consultation, and S3 is Kakao's own doing", async () => {
    const { receive } = chatServer("kakao");
    await receive(kakaoBody("reference"), "r1");
    expect(await receive(kakaoBody("expired"), "r2")).toMatchObject({
      event: "leave",
      room: "ended",
      sent: [],
    });
  });

  test.each([0, 5, 253_402_300_799_999])(
    "a message from the moment %d is answered",
    async (time) => {
      const { receive } = chatServer("kakao", { consultation: "suspended" });
      const body = kakao.text.body.replace("1689884130894,", `${time},`);
      expect(await receive(decodeKakao(body, "message"), "r1")).toMatchObject({
        sent: [{ auto_answer: "S2" }],
      });
    },
  );

  test("E1: a message with a number like a request's does not swallow the request", async () => {
    const { receive } = chatServer("kakao", closed);
    const forged = kakao.text.body.replace("1689884130894833200", '"reference:4563218"');
    await receive(decodeKakao(forged, "message"), "r1");
    expect(await receive(kakaoBody("reference"), "r2")).toMatchObject({
      event: "request",
      room: "waiting",
    });
  });
});

describe("Naver", () => {
  const suspended = { consultation: "suspended" };

  test("a typed text is answered with a send event that Naver takes, once for each receipt", async () => {
    const { receive } = chatServer("naver", suspended);
    const first = await receive(naverBody("typed"), "n1");
    expect(first).toMatchObject({
      event: "request",
      sent: [{ event: "send", user: "al-2eGuGr5WQOnco1_V-FQ", textContent: {} }],
    });
    expect(("sent" in first ? first.sent : []).flatMap(naverFaults)).toEqual([]);
    expect(await receive(naverBody("typed"), "n1")).toMatchObject({ sent: [] });
    expect(await receive(naverBody("typed"), "n2")).toMatchObject({ sent: [{ event: "send" }] });
  });

  test("GEN-1: our own message that comes back is no event, so nothing can go round in circles", async () => {
    const { receive } = chatServer("naver", suspended);
    expect(await receive(naverBody("own"), "n1")).toEqual({ ignored: true });
    expect(await receive(naverBody("unsigned"), "n2")).toEqual({ ignored: true });
  });

  test("opening, a counselor's echo and the handover carry a consultation from entering to its end", async () => {
    const { receive, engine, counselors } = chatServer("naver");
    const customer = "al-2eGuGr5WQOnco1_V-FQ";
    expect(await receive(naverBody("open"), "n1")).toMatchObject({ event: "enter", room: "none" });
    await engine.handle(
      { id: "n2", at: Date.UTC(2026, 10, 20, 2), type: "request" },
      {
        counselors,
        openConsultations: 0,
        customer: { id: customer, blocked: false, channelAdded: true },
        category: null,
        facts: {},
      },
    );
    expect(await receive(naverBody("counselor"), "n3")).toMatchObject({
      event: "reply",
      room: "inProgress",
      sent: [],
    });
    const ended = await receive(naverBody("handover"), "n4");
    expect(ended).toMatchObject({ event: "end", room: "ended" });
    expect(("sent" in ended ? ended.sent : []).flatMap(naverFaults)).toEqual([]);
    expect(ended).toMatchObject({ sent: [{ event: "send" }] });
  });

  test("standby is flagged, so that the server knows whose room it is, and is an event all the same", () => {
    const standby = naverBody("standby");
    expect(standby).toMatchObject({ ok: true, value: { standby: true } });
    expect(standby.ok && conversationEvent(standby.value, { id: "n", at: 0 })).toMatchObject({
      type: "message",
    });
    expect(naverBody("typed")).toMatchObject({ value: { standby: false } });
  });
});

describe("web chat", () => {
  test.each([1, 2])("a request is answered in version %d of the protocol", async (webVersion) => {
    const { receive } = chatServer("web", { webVersion, meal: { mode: "off" } });
    await receive(webBody("enter"), "w0");
    const response = await receive(webBody("request"), "w1");
    expect(response).toMatchObject({ event: "request", room: "received" });
    const refused = chatServer("web", { webVersion, consultation: "suspended" });
    const notice = await refused.receive(webBody("request"), "w1");
    const sent = "sent" in notice ? notice.sent : [];
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.flatMap(webFaults)).toEqual([]);
    expect(sent[0]).toMatchObject({ version: webVersion, to: "u1", format: "plain" });
  });

  test("GEN-2: an event that a window sends again is answered once", async () => {
    const { receive } = chatServer("web", { consultation: "suspended" });
    expect(await receive(webBody("typed"), "w1")).toMatchObject({ sent: [{ to: "u1" }] });
    expect(await receive(webBody("typed"), "w2")).toMatchObject({ sent: [] });
  });
});
