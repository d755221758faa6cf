import { webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { describe, expect, test } from "vitest";
import { decodeKakao } from "./decode.ts";
import { inbound } from "./fixtures/inbound.ts";

for (const endpoint of ["message", "reference", "expired_session"]) {
  const recorded = Object.values(inbound).filter((example) => example.endpoint.endsWith(endpoint));
  describe(`requests to /${endpoint} keep the contract of every decoder`, () => {
    for (const { title, faults } of webhookContract(
      (body) => decodeKakao(body, endpoint),
      recorded,
    )) {
      test(title, () => expect(faults()).toEqual([]));
    }
  });
}

const read = (example: keyof typeof inbound) => {
  const { body, endpoint } = inbound[example];
  const result = decodeKakao(body, endpoint);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

test("GEN-2: a message keeps every digit of its serial number, so that its id is its own", () => {
  expect(read("text")).toEqual({
    customer: "NNuOZx3uMCMw",
    id: "k/m/1689884130894833200",
    at: 1689884130894,
    happening: { type: "message", text: "안녕하세요", keyword: null, attachments: [] },
    senderKey: "0123456789abcdef0123456789abcdef01234567",
    session: "4563218",
    extra: null,
    fullText: null,
  });
  expect(read("oldText").id).toBe("k/m/1689884130894833201");
});

test("the address of a long text's file is kept", () => {
  expect(read("longText").fullText).toBe("https://dn.example.com/full.txt");
});

test("photos are attachments, and what was written beside them is the text", () => {
  expect(read("photos").happening).toEqual({
    type: "message",
    text: "이 부분이 깨졌어요",
    keyword: null,
    attachments: [
      { type: "photo", url: "https://dn.example.com/1.jpg" },
      { type: "photo", url: "https://dn.example.com/2.jpg" },
    ],
  });
});

test("SYS-6: a pressed keyword button is the customer's words", () => {
  const pressed = read("pressed");
  expect(pressed.extra).toBe("start_1");
  expect(conversationEvent(pressed, { id: "x", at: 0 })).toMatchObject({ text: "상담 시작" });
});

test("GEN-2: a reference asks for a counselor, and all of a session are one request", () => {
  const reference = read("reference");
  expect(reference).toMatchObject({
    id: "k/r/4563218",
    happening: { type: "request" },
    extra: "order_77",
  });
});

test("OPS-13: an expired session is the customer's leaving, because Kakao does not say who ended it", () => {
  expect(read("expired")).toMatchObject({
    id: "k/x/4563218",
    happening: { type: "leave" },
    extra: "UE",
  });
});

test("a path is as good as its last part, however it is written", () => {
  const paths = [
    "/kakao/message",
    "/message?x=1",
    "/message/",
    "/Message",
    "/cstalk/message/cstalk/message",
  ];
  for (const path of [...paths, "https://chat.example.com/message#top"]) {
    expect(decodeKakao(inbound.text.body, path), path).toEqual(
      decodeKakao(inbound.text.body, "message"),
    );
  }
  for (const path of ["expired-session", "/expiredSession"]) {
    expect(decodeKakao(inbound.expired.body, path)).toEqual(
      decodeKakao(inbound.expired.body, "expired_session"),
    );
  }
});

test("requests to other paths are nothing", () => {
  for (const endpoint of ["seen_info", "toString", ""]) {
    expect(decodeKakao(inbound.text.body, endpoint)).toMatchObject({
      ok: true,
      value: { customer: "NNuOZx3uMCMw", happening: { type: "nothing", name: endpoint } },
    });
  }
});

test("another dealer's names mean the same", () => {
  expect(read("dealerText")).toMatchObject({
    customer: "NNuOZx3uMCMw",
    id: "k/m/20260120-K1",
    at: Date.UTC(2026, 0, 20, 2, 0, 0, 1),
    session: "4563218",
    happening: { type: "message", text: "주문 언제 오나요?", attachments: [] },
  });
  expect(read("dealerImage").happening).toMatchObject({
    text: "이거요",
    attachments: [{ type: "photo", url: "https://dn.example.com/5.jpg" }],
  });
  expect(read("dealerExpired")).toMatchObject({ id: "k/x/4563218", happening: { type: "leave" } });
});

test("ENT-5: the category of a connect button comes from its extra, or from the last one's", () => {
  const category = { major: "61444", middle: "61445" };
  expect(read("lastReference")).toMatchObject({ happening: { type: "request", category } });
  expect(read("dealerReference")).toMatchObject({ happening: { type: "request", category } });
  expect(read("nullReference")).toMatchObject({
    extra: "이전 페이지: https://example.com",
    happening: { category: null },
  });
});

test("W9: the extra of a link, which anybody can write, is cut with a mark", () => {
  const long = inbound.reference.body.replace("order_77", "x".repeat(1_001));
  expect(decodeKakao(long, "reference")).toMatchObject({
    value: { extra: `${"x".repeat(999)}…` },
  });
});

test("ENT-5: a company's own codes name its own categories, in links and in pressed buttons", () => {
  const shipping = { major: "배송", middle: "배송 지연" };
  const categories = { order_77: shipping, start_1: shipping, "61444 > 61445": shipping };
  for (const example of ["reference", "lastReference", "pressed"] as const) {
    const { body, endpoint } = inbound[example];
    expect(decodeKakao(body, endpoint, { categories })).toMatchObject({
      value: { happening: { type: "request", category: shipping } },
    });
  }
});

const message = (members: object) =>
  decodeKakao(
    JSON.stringify({ user_key: "u", sender_key: "s", serial_number: 1, ...members }),
    "message",
  );

test("E1: no number of a message can be that of a request", () => {
  const forged = message({ serial_number: "reference:4563218", contents: ["x"] });
  expect(forged).toMatchObject({ ok: true, value: { id: "k/m/reference:4563218" } });
  expect(read("reference").id).toBe("k/r/4563218");
});

test("W7: a serial number is plain digits, or text that can be seen", () => {
  for (const number of [
    "1.6898841308948332e18",
    "1689884130894833201.0",
    '"a b"',
    '"\\u202e"',
    "{}",
  ]) {
    const body = inbound.text.body.replace("1689884130894833200", number);
    expect(decodeKakao(body, "message"), number).toMatchObject({
      error: { kind: "wrongShape", field: "serial_number" },
    });
  }
});

test("W9: keys and sessions of over 64 characters and numbers of over 100 are refused, words are cut with a mark", () => {
  const long = "x".repeat(65);
  expect(message({ user_key: long })).toMatchObject({
    error: { field: "user_key", message: { en: "user_key has over 64 characters." } },
  });
  expect(message({ sender_key: long })).toMatchObject({ error: { field: "sender_key" } });
  expect(message({ session_id: long })).toMatchObject({ error: { field: "session_id" } });
  expect(message({ serial_number: "9".repeat(101) })).toMatchObject({
    error: { field: "serial_number" },
  });
  expect(message({ contents: ["가".repeat(4_001)], extra: "x".repeat(1_001) })).toMatchObject({
    value: {
      extra: `${"x".repeat(999)}…`,
      happening: { text: `${"가".repeat(3_999)}…` },
    },
  });
});

test("a clock that says nothing sensible is not asked, and seconds are read as such", () => {
  for (const [time, at] of [
    [1_689_884_130, 1_689_884_130_000],
    ["1689884130894", 1_689_884_130_894],
    ["2022-06-07T11:53:32.431+09:00", Date.UTC(2022, 5, 7, 2, 53, 32, 431)],
    ["yesterday", null],
    [-1, null],
    [1e300, null],
    [null, null],
  ]) {
    expect(message({ time })).toMatchObject({ ok: true, value: { at } });
  }
});

test("only the user's key is needed", () => {
  expect(decodeKakao('{"user_key":123456789012345678901}', "message")).toMatchObject({
    value: { customer: "123456789012345678901", id: null, senderKey: null, session: null },
  });
  expect(decodeKakao('{"sender_key":"s"}', "reference")).toMatchObject({
    error: { field: "user_key", message: { en: "user_key must be text." } },
  });
});
