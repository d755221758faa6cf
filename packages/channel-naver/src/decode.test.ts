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
    happening: { type: "enter", inflow: "button" },
    friend: false,
    standby: false,
    counselor: null,
    arrival: {
      inflow: "button",
      referer: "https://example.com/products/309672359",
      from: "309672359",
    },
    inputType: null,
    code: null,
  });
  expect(read("list").arrival).toMatchObject({ inflow: "list", from: null });
  expect(conversationEvent(read("list"), { id: "n1", at: 1 })).toMatchObject({ inflow: "list" });
  const unknown = inbound.list.body.replace('"list"', '"story"');
  expect(decodeNaver(unknown)).toMatchObject({ value: { happening: { type: "enter" } } });
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
    attachments: [{ type: "photo", url: "https://shop1.phinf.naver.net/20150730_242/1.jpg" }],
  });
  expect(read("photoBesideNull").happening).toMatchObject({
    text: "",
    attachments: [{ type: "photo", url: "https://shop1.phinf.naver.net/2.jpg" }],
  });
});

test("standby says that a counselor has the room", () => {
  expect(read("standby").standby).toBe(true);
  expect(read("typed").standby).toBe(false);
});

test("what customers choose is their words, whatever code stands beside it", () => {
  expect(read("calendar")).toMatchObject({
    happening: { type: "message", text: "20261123", keyword: null },
    code: "visit_day",
    inputType: "calendar",
  });
  for (const inputType of ["time", "timeInterval"]) {
    const body = inbound.calendar.body.replace('"calendar"', `"${inputType}"`);
    expect(decodeNaver(body)).toMatchObject({ value: { happening: { keyword: null } } });
  }
  expect(read("vphone").happening).toMatchObject({ text: "05012345678,2026-12-31" });
});

test("a sticker's number is nobody's words", () => {
  expect(read("sticker").happening).toMatchObject({
    text: "",
    keyword: null,
    attachments: [{ type: "sticker", url: null }],
  });
});

test("ENT-5: a connect button asks for a counselor, with the category of its code", () => {
  const category = { major: "배송", middle: "배송 지연" };
  expect(read("connect").happening).toEqual({ type: "request", category, text: "배송 상담" });
  const own = inbound.pressed.body.replace("!종료", "SHIP_LATE");
  expect(decodeNaver(own)).toMatchObject({ value: { happening: { keyword: "SHIP_LATE" } } });
  expect(decodeNaver(own, { categories: { SHIP_LATE: category } })).toMatchObject({
    value: { happening: { type: "request", category, text: "상담 끝내기" } },
  });
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

test("without the Handover API a counselor's echo is told by what only a person can send", () => {
  expect(read("nameCard").happening).toMatchObject({
    type: "reply",
    counselor: "",
    text: "명함을 보냈습니다.",
  });
});

test("a counselor's card is read as its words and its picture", () => {
  expect(read("counselorCard").happening).toEqual({
    type: "reply",
    counselor: "김해피",
    text: "쿠폰\n10% 할인\n유효 기간\n이번 달",
    attachments: [{ type: "photo", url: "https://shop1.phinf.naver.net/3.png" }],
  });
});

test("OPS-13: leaving is leaving; handing the room back is the counselor's end", () => {
  expect(read("leave").happening).toEqual({ type: "leave" });
  for (const example of ["handover", "looseHandover", "objectHandover"] as const) {
    expect(read(example)).toMatchObject({
      happening: { type: "end", by: "counselor" },
      counselor: "김해피",
      standby: false,
    });
  }
});

test("giving the room to the counselors ends nothing, and neither does a handover that says nothing", () => {
  expect(read("toCounselor")).toMatchObject({ happening: { type: "nothing" }, standby: true });
  expect(decodeNaver('{"event":"handover","user":"u"}')).toMatchObject({
    value: { happening: { type: "nothing" }, counselor: null },
  });
});

test("a sort of content that is not known yet is a file of its own", () => {
  const body =
    '{"event":"send","user":"u","videoContent":{"videoUrl":"https://example.com/1.mp4"}}';
  expect(decodeNaver(body)).toMatchObject({
    value: { happening: { attachments: [{ type: "video", url: "https://example.com/1.mp4" }] } },
  });
});

test("S2: an address that is not safe to fetch is words", () => {
  const body = inbound.photo.body.replace(/https:[^"]*/, "javascript:alert(1)");
  expect(decodeNaver(body)).toMatchObject({
    value: {
      happening: { text: "javascript:alert(1)", attachments: [{ type: "photo", url: null }] },
    },
  });
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

test("a new sort of befriending says nothing of friendship", () => {
  for (const options of ['{"set":"blocked"}', "{}", "null", '"x"']) {
    const body = `{"event":"friend","user":"u","options":${options}}`;
    expect(decodeNaver(body)).toMatchObject({ value: { friend: null } });
  }
});

test("what is missing or of another type than documented is as if nothing were said", () => {
  for (const text of ["null", "{}", "[]", "true"]) {
    const body = inbound.typed.body.replace('"hello world"', text);
    expect(decodeNaver(body), text).toMatchObject({
      value: { happening: { type: "message", text: "" } },
    });
  }
  expect(decodeNaver('{"event":"send","user":"u","textContent":"네"}')).toMatchObject({
    value: { happening: { text: "네" } },
  });
});

test("a user is text or plain digits of up to 64, and must be there", () => {
  const withUser = (user: string) => decodeNaver(`{"event":"open","user":${user}}`);
  expect(withUser("12345678901234567890")).toMatchObject({
    value: { customer: "12345678901234567890" },
  });
  for (const user of ['""', "1e30", "{}", "null", `"${"x".repeat(65)}"`, '"a b"', '"a\\u0000"']) {
    expect(withUser(user), user).toMatchObject({ error: { kind: "wrongShape", field: "user" } });
  }
  expect(decodeNaver('{"event":"open"}')).toMatchObject({
    error: {
      field: "user",
      message: { ko: "user: 문자열이어야 합니다.", en: "user must be text." },
    },
  });
});
