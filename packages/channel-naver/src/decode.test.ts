import { webhookContract } from "@annae/channel-kit/testing";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { describe, expect, test } from "vitest";
import { decodeNaver } from "./decode.ts";
import { inbound } from "./fixtures/inbound.ts";

describe("Naver's requests keep the contract of every decoder", () => {
  for (const { title, faults } of webhookContract(decodeNaver, Object.values(inbound))) {
    test(title, () => expect(faults()).toEqual([]));
  }
});

const read = (example: keyof typeof inbound) => {
  const result = decodeNaver(inbound[example].body);
  if (!result.ok) throw new Error(result.error.message.en);
  return result.value;
};

test("opening the room is entering, and says whether the customer is a friend", () => {
  expect(read("open")).toEqual({
    customer: "al-2eGuGr5WQOnco1_V-FQ",
    id: null,
    at: null,
    happening: { type: "enter" },
    friend: false,
    standby: false,
    counselor: null,
  });
});

test("typed text is a message, a pressed button says its code", () => {
  expect(read("typed").happening).toEqual({
    type: "message",
    text: "hello world",
    keyword: null,
    attachments: [],
  });
  expect(read("pressed").happening).toMatchObject({ text: "상담 끝내기", keyword: "!종료" });
  expect(conversationEvent(read("pressed"), { id: "n1", at: 1 })).toMatchObject({ text: "!종료" });
});

test("a picture is an attachment of a message without text", () => {
  expect(read("photo").happening).toMatchObject({
    text: "",
    attachments: [{ type: "image", url: "https://shop1.phinf.naver.net/20150730_242/1.jpg" }],
  });
});

test("standby says that a counselor has the room", () => {
  expect(read("standby").standby).toBe(true);
  expect(read("typed").standby).toBe(false);
});

test("GEN-1: our own message coming back is nothing, a counselor's is a reply", () => {
  expect(read("counselor").happening).toEqual({
    type: "reply",
    counselor: "김해피",
    text: "무엇을 도와드릴까요?",
    attachments: [],
  });
  expect(read("own").happening).toMatchObject({ type: "nothing", name: "echo" });
  expect(read("unsigned").happening).toMatchObject({ type: "nothing", name: "echo" });
});

test("leaving is the customer's end, handing back the counselor's, with the name in loose JSON too", () => {
  expect(read("leave").happening).toEqual({ type: "end", by: "customer" });
  for (const example of ["handover", "looseHandover"] as const) {
    expect(read(example)).toMatchObject({
      happening: { type: "end", by: "counselor" },
      counselor: "김해피",
    });
  }
});

test("becoming a friend is nothing to answer, but known", () => {
  expect(read("friend")).toMatchObject({ friend: true, happening: { type: "nothing" } });
  const off = inbound.friend.body.replace('"on"', '"off"');
  expect(decodeNaver(off)).toMatchObject({ value: { friend: false } });
});

test("profiles, payments and events of the future are nothing", () => {
  expect(read("profile").happening).toMatchObject({ type: "nothing", name: "profile" });
  expect(read("paid").happening).toMatchObject({ type: "nothing", name: "pay_complete" });
  for (const event of ["dance", "constructor", "__proto__"]) {
    expect(decodeNaver(JSON.stringify({ event, user: "u" }))).toMatchObject({
      value: { happening: { type: "nothing", name: event } },
    });
  }
});

test("a wrong type is refused with the field's name", () => {
  const wrong = inbound.typed.body.replace('"hello world"', "7");
  expect(decodeNaver(wrong)).toMatchObject({
    ok: false,
    error: {
      kind: "wrongShape",
      field: "textContent.text",
      message: { ko: "textContent.text: 글자여야 합니다.", en: "textContent.text must be text." },
    },
  });
  expect(decodeNaver('{"event":"open"}')).toMatchObject({ error: { field: "user" } });
});
