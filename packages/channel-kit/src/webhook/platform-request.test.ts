import { expect, test } from "vitest";
import { conversationEvent, type Happening } from "./platform-request.ts";

const receipt = { id: "r1", at: 5 };
const event = (happening: Happening, id: string | null = null, at: number | null = null) =>
  conversationEvent({ id, at, happening }, receipt);

test("the platform's own id and time win over the receipt's", () => {
  expect(event({ type: "enter" })).toEqual({ id: "r1", at: 5, type: "enter" });
  expect(event({ type: "enter" }, "77", 9)).toEqual({ id: "77", at: 9, type: "enter" });
});

test("a time that has yet to come is the platform's mistake, and the receipt's is taken", () => {
  expect(event({ type: "enter" }, "77", 5 + 5 * 60_000)).toMatchObject({ at: 300_005 });
  expect(event({ type: "enter" }, "77", 6 + 5 * 60_000)).toMatchObject({ at: 5 });
  expect(event({ type: "enter" }, "77", 253_402_300_799_999)).toMatchObject({ at: 5 });
});

test("a pressed button says its keyword", () => {
  const pressed = {
    type: "message",
    text: "상담 끝내기",
    keyword: "!종료",
    attachments: [],
  } as const;
  expect(event(pressed)).toMatchObject({ type: "message", text: "!종료" });
  expect(event({ ...pressed, keyword: null })).toMatchObject({ text: "상담 끝내기" });
});

test("OPS-11: the first thing that came with a message says what came", () => {
  const attachments = [
    { type: "photo", url: null },
    { type: "file", url: null },
  ] as const;
  expect(event({ type: "message", text: "", keyword: null, attachments })).toEqual({
    ...receipt,
    type: "message",
    text: "",
    attachment: "photo",
  });
});

test("OPS-13: leaving is leaving", () => {
  expect(event({ type: "leave" })).toEqual({ ...receipt, type: "leave" });
});

test("a request carries a category and words only where the platform named some", () => {
  expect(event({ type: "request", category: null, text: null })).toEqual({
    ...receipt,
    type: "request",
  });
  expect(event({ type: "request", category: { major: "배송" }, text: null })).toMatchObject({
    category: { major: "배송" },
  });
  expect(event({ type: "request", category: null, text: "상담하기" })).toEqual({
    ...receipt,
    type: "request",
    text: "상담하기",
  });
});

test("replies and ends are passed on, and what is nothing is no event", () => {
  expect(event({ type: "reply", counselor: "kim", text: "네", attachments: [] })).toMatchObject({
    type: "reply",
    counselor: "kim",
    text: "네",
  });
  expect(event({ type: "end", by: "customer" })).toMatchObject({ type: "end", by: "customer" });
  expect(event({ type: "nothing", name: "friend", why: { ko: "", en: "" } })).toBeNull();
});
