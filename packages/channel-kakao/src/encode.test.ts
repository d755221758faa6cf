import { sampleEnvelope, sampleImage } from "@annae/channel-kit/testing";
import type { Outgoing } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encode } from "./encode.ts";

const plain: Outgoing = {
  kind: "notice",
  system: null,
  speaker: "bot",
  text: "안녕하세요.",
  image: null,
  buttons: [],
};
const faq = { label: "자주 묻는 질문", url: "https://example.com/faq" };
const sent = (change: Partial<Outgoing>) => encode({ ...plain, ...change }, sampleEnvelope);
/** The payloads without what is the same in each. */
const shown = (change: Partial<Outgoing>) =>
  sent(change).map(({ user_key, sender_key, serial_number, ...bubble }) => bubble);

test("a text goes out as TX, to the customer, with the key as its serial number", () => {
  expect(sent({})).toEqual([
    {
      user_key: "customer-1",
      sender_key: "{sender_key}",
      serial_number: "event-1:greeting",
      message_type: "TX",
      message: "안녕하세요.",
    },
  ]);
});

test("links are WL and keywords BK, beside the text in an LI", () => {
  expect(shown({ buttons: [faq, { label: "!종료", keyword: "!종료" }] })).toEqual([
    {
      message_type: "LI",
      message: "안녕하세요.",
      links: [
        { name: "자주 묻는 질문", type: "WL", url_mobile: faq.url, url_pc: faq.url },
        { name: "!종료", type: "BK" },
      ],
    },
  ]);
});

test("what a keyword button says is its name, because Kakao sends the name as the customer's words", () => {
  const [bubble] = shown({ buttons: [{ label: "그만하기", keyword: "!종료" }] });
  expect(bubble).toMatchObject({ links: [{ name: "!종료", type: "BK" }] });
});

test("a tel: link becomes an app link that dials", () => {
  const dials = { type: "AL", scheme_ios: "tel://02-1234", scheme_android: "tel://02-1234" };
  for (const url of ["tel:02-1234", "tel://02-1234", "TEL:02-1234"]) {
    expect(shown({ buttons: [{ label: "전화", url }] })).toMatchObject([{ links: [dials] }]);
  }
});

test("an image alone is IM, beside text LI", () => {
  expect(shown({ text: "", image: sampleImage })).toEqual([
    { message_type: "IM", image_url: sampleImage.url },
  ]);
  expect(shown({ image: sampleImage })).toEqual([
    { message_type: "LI", message: "안녕하세요.", image_url: sampleImage.url },
  ]);
});

test("an image that Kakao refuses beside text goes first as a message of its own", () => {
  const refused = [
    { ...sampleImage, bytes: 500_001 },
    { ...sampleImage, width: 499 },
    { ...sampleImage, width: 500, height: 249 },
    { ...sampleImage, width: 500, height: 667 },
  ];
  for (const image of refused) {
    expect(shown({ image })).toEqual([
      { message_type: "IM", image_url: image.url },
      { message_type: "TX", message: "안녕하세요." },
    ]);
  }
});

test("buttons without text get a text, which Kakao demands", () => {
  expect(shown({ text: "", buttons: [faq] })).toMatchObject([
    { message_type: "LI", message: "아래 버튼을 눌러 주세요." },
  ]);
});

test("a text over 1,000 characters is split, with the image first and the buttons last", () => {
  const text = "가".repeat(2_500);
  const payloads = sent({ text, image: sampleImage, buttons: [faq] });
  expect(payloads.map((payload) => payload.message_type)).toEqual(["IM", "TX", "TX", "LI"]);
  const said = payloads.map((payload) => ("message" in payload ? payload.message : ""));
  expect(said.join("")).toBe(text);
  expect(payloads.map((payload) => payload.serial_number)).toEqual([
    "event-1:greeting",
    "event-1:greeting-2",
    "event-1:greeting-3",
    "event-1:greeting-4",
  ]);
});

test("more than 5 buttons go out in several messages", () => {
  const buttons = Array.from({ length: 7 }, (_, at) => ({ ...faq, label: `버튼 ${at}` }));
  const rows = shown({ buttons }).map((bubble) => ("links" in bubble ? bubble.links?.length : 0));
  expect(rows).toEqual([5, 2]);
});

test("UNA-9, OFF-9: S1 and S2 are asked for as Kakao's automatic answers", () => {
  expect(shown({ system: "S1", speaker: "system", text: "지연" })).toEqual([
    { message_type: "LI", message: "지연", auto_answer: "S1" },
  ]);
  expect(shown({ system: "S2", speaker: "system", text: "부재", buttons: [faq] })).toMatchObject([
    { auto_answer: "S2", links: [{ name: "자주 묻는 질문" }] },
  ]);
});

test("SYS-1: S3 is asked for in the same way where a policy sends it", () => {
  expect(shown({ system: "S3", speaker: "system", text: "종료" })).toEqual([
    { message_type: "LI", message: "종료", auto_answer: "S3" },
  ]);
});

test("SYS-2, SYS-11: ST and SB are shown by Kakao alone, so nothing is sent", () => {
  expect(sent({ system: "ST" })).toEqual([]);
  expect(sent({ system: "SB" })).toEqual([]);
});

test("one of Kakao's own messages whose holes grew past 1,000 characters is cut where one sees it", () => {
  const [bubble] = shown({ system: "S1", text: "가".repeat(1_001) });
  expect(bubble).toMatchObject({ message: `${"가".repeat(999)}…`, auto_answer: "S1" });
});

test("buttons of a tenant's wording beyond five follow, and names beyond 28 characters are cut", () => {
  const buttons = Array.from({ length: 6 }, () => ({ ...faq, label: "가".repeat(29) }));
  const [first, second] = shown({ system: "S2", text: "부재", buttons });
  expect(first).toMatchObject({ auto_answer: "S2", links: { length: 5 } });
  expect(second).toMatchObject({ links: [{ name: `${"가".repeat(27)}…` }] });
  expect(second).not.toHaveProperty("auto_answer");
});

test("one of Kakao's own messages without words says what Kakao says", () => {
  expect(shown({ system: "S1", text: "" })).toMatchObject([
    { message: expect.stringContaining("지연되고 있습니다"), auto_answer: "S1" },
  ]);
});

test("a message of nothing sends nothing", () => {
  expect(sent({ text: "" })).toEqual([]);
});
