import { webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { describe, expect, test } from "vitest";
import { decodeKakao } from "./decode.ts";
import { inbound } from "./fixtures/inbound.ts";

for (const endpoint of ["message", "reference", "expired_session"]) {
  const recorded = Object.values(inbound).filter((example) => example.endpoint === endpoint);
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
    id: "1689884130894833200",
    at: 1689884130894,
    happening: { type: "message", text: "안녕하세요", keyword: null, attachments: [] },
    senderKey: "0123456789abcdef0123456789abcdef01234567",
    session: "4563218",
    extra: null,
    fullText: null,
  });
  expect(read("oldText").id).toBe("1689884130894833201");
});

test("the deprecated content is read where contents is missing", () => {
  expect(read("oldText").happening).toMatchObject({ text: "안녕하세요" });
  const photo = {
    user_key: "u",
    sender_key: "s",
    serial_number: 1,
    type: "photo",
    content: "https://dn.example.com/1.jpg",
  };
  expect(decodeKakao(JSON.stringify(photo), "message")).toMatchObject({
    value: { happening: { text: "", attachments: [{ type: "photo", url: photo.content }] } },
  });
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
    id: "reference:4563218",
    happening: { type: "request" },
    extra: "order_77",
  });
});

test("an expired session is the customer's end", () => {
  expect(read("expired")).toMatchObject({
    id: "expired_session:4563218",
    happening: { type: "end", by: "customer" },
    extra: "UE",
  });
});

test("a path is as good as its last part, and requests to other paths are nothing", () => {
  expect(decodeKakao(inbound.text.body, "/kakao/message")).toEqual(
    decodeKakao(inbound.text.body, "message"),
  );
  for (const endpoint of ["seen_info", "toString", ""]) {
    expect(decodeKakao(inbound.text.body, endpoint)).toMatchObject({
      ok: true,
      value: { customer: "NNuOZx3uMCMw", happening: { type: "nothing", name: endpoint } },
    });
  }
});

test("a wrong type is refused with the field's name", () => {
  const broken = inbound.text.body.replace('["안녕하세요"]', '["안녕하세요", 7]');
  expect(decodeKakao(broken, "message")).toMatchObject({
    ok: false,
    error: { kind: "wrongShape", field: "contents[1]" },
  });
  expect(decodeKakao('{"sender_key":"s"}', "reference")).toMatchObject({
    error: { field: "user_key", message: { en: "user_key must be text." } },
  });
});
