import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shownByStep } from "../support/converse.ts";

const category = { major: "환불", middle: "환불 진행" };
const request = { at: seoul("11:00"), type: "request", category };

async function titleOn(channel: string, chatbot: boolean) {
  return converse({ channel, settings: { ...office, chatbot }, events: [request] });
}

test("TTL-1: the title comes with the greeting when it is on, and not when it is off", async () => {
  const on = await titleOn("web", true);
  expect(shownByStep(on)).toEqual([[], ["greeting", "title"]]);
  const settings = { ...office, messages: { title: false } };
  const off = await converse({ channel: "web", settings, events: [request] });
  expect(shownByStep(off)).toEqual([[], ["greeting"]]);
});

test.each([
  ["web", true, "customer"],
  ["web", false, "customer"],
  ["kakao", true, "counselor"],
  ["naver", true, "counselor"],
  ["naver", false, "counselor"],
])(
  "TTL-2: the customer sees the title on %s, chatbot %s, as the %s's words",
  async (channel, chatbot, speaker) => {
    expect(delivered(await titleOn(channel, chatbot), "title").customer?.speaker).toBe(speaker);
  },
);

test.each([
  ["web", true],
  ["web", false],
  ["kakao", true],
  ["naver", true],
  ["naver", false],
])(
  "TTL-3: the counselor sees the title on %s, chatbot %s, as the customer's words and is alerted",
  async (channel, chatbot) => {
    expect(delivered(await titleOn(channel, chatbot), "title").counselor).toMatchObject({
      speaker: "customer",
      alert: true,
    });
  },
);

test("TTL-4: with a chatbot and the title off, connecting raises no alert", async () => {
  const settings = { ...office, chatbot: true, messages: { title: false, busy: true } };
  const transcript = await converse({ channel: "kakao", settings, events: [request] });
  const alerts = transcript.steps.flatMap((step) => step.deliveries.map((d) => d.counselor?.alert));
  expect(alerts).toEqual([false]);
});

test("TTL-5: the title names both categories as they are at the connect request", async () => {
  const transcript = await converse({
    channel: "web",
    category: { major: "배송", middle: "배송 지연" },
    events: [request],
  });
  const text = delivered(transcript, "title").customer?.text;
  expect(text).toContain("환불");
  expect(text).toContain("환불 진행");
  expect(text).not.toContain("배송");
});

test.each([
  ["web", "배송 > 배송 지연"],
  ["kakao", "환불 > 환불 진행"],
  ["naver", "환불 > 환불 진행"],
])("TTL-6: the room list on %s is titled %s", async (channel, roomTitle) => {
  const transcript = await converse({
    channel,
    settings: { ...office, chatbot: true },
    category: { major: "배송", middle: "배송 지연" },
    events: [{ at: seoul("10:59"), type: "enter" }, request],
  });
  expect(transcript.steps.at(-1)?.roomTitle).toBe(roomTitle);
});

test("TTL-6: without a chatbot the web keeps the category that the customer came in with, too", async () => {
  const transcript = await converse({
    channel: "web",
    category: { major: "배송", middle: "배송 지연" },
    events: [request],
  });
  expect(transcript.steps.at(-1)?.roomTitle).toBe("배송 > 배송 지연");
});

test("TTL-7: where nothing is said, the room's category is the default one", async () => {
  const transcript = await converse({
    channel: "web",
    events: [{ at: seoul("11:00"), type: "request" }],
  });
  expect(transcript.steps[0]?.roomTitle).toBe("배송 > 배송 지연");
  expect(delivered(transcript, "title").customer?.text).toContain("배송 지연");
});

test("TTL-8: Kakao without chatbot shows no title to anybody", async () => {
  const transcript = await titleOn("kakao", false);
  const messages = transcript.steps.flatMap((step) => step.deliveries.map((d) => d.message));
  expect(messages).not.toContain("title");
});

test("TTL-4: the customer's own words in a consultation call the counselor, a title does, nothing else", async () => {
  const alerts = async (title: boolean, chatbot = true) => {
    const transcript = await converse({
      channel: "naver",
      settings: { ...office, chatbot, messages: { title, busy: true } },
      events: [
        ...(chatbot ? [{ at: seoul("10:59"), type: "enter" }] : []),
        { at: seoul("11:00"), type: "request" },
        { at: seoul("11:01"), type: "message", text: "여보세요" },
        { at: seoul("11:02"), type: "reply", counselor: "상담사", text: "네" },
      ],
    });
    return transcript.steps.flatMap(({ event, alert }) => (alert ? [event] : []));
  };
  expect(await alerts(false)).toEqual(["message"]);
  expect(await alerts(true)).toEqual(["assign", "message"]);
  expect(await alerts(false, false)).toEqual(["message"]);
});

test("TTL-5: a category without a middle one leaves no separator that has nothing to separate", async () => {
  const transcript = await converse({
    channel: "naver",
    category: { major: "이벤트" },
    events: [{ at: seoul("11:00"), type: "request" }],
  });
  const title = transcript.steps.flatMap(({ deliveries }) => deliveries).at(-1);
  expect(title?.customer?.text).toBe("문의 유형: 이벤트");
});
