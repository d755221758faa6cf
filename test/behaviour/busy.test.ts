import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shownByStep } from "../support/converse.ts";

const kim = { id: "kim", name: "김해피" };
const request = { at: seoul("11:00"), type: "request" };
const says = (time: string) => ({ at: seoul(time), type: "message", text: "저기요" });

function busyDay(channel: string, chatbot: boolean, title: boolean, events: readonly unknown[]) {
  const settings = { ...office, chatbot, messages: { busy: true, title } };
  return converse({ channel, settings, counselors: [kim], events });
}

const busyIn = (steps: readonly string[][]) =>
  steps.map((names) => names.filter((name) => name === "busy" || name === "S1"));

test("BSY-1: the busy notice has an image sized for the channel and link buttons", async () => {
  const kakao = delivered(await busyDay("kakao", true, true, [request]), "busy").customer;
  expect(kakao?.image).toMatchObject({ width: 500, height: 250, format: "png" });
  expect(kakao?.buttons).toEqual([
    { label: "자주 묻는 질문", url: "https://example.com/faq" },
    { label: "전화 문의", url: "tel:1588-0000" },
  ]);
  const naver = delivered(await busyDay("naver", true, true, [request]), "busy").customer;
  expect(naver?.image?.width).toBeLessThanOrEqual(530);
});

test("BSY-1: switched off, it is never sent", async () => {
  const settings = { ...office, messages: { busy: false } };
  const transcript = await converse({
    channel: "naver",
    settings,
    events: [request, says("11:10")],
  });
  expect(busyIn(shownByStep(transcript)).flat()).toEqual([]);
});

test.each([
  ["kakao", true],
  ["naver", true],
  ["naver", false],
  ["web", true],
  ["web", false],
])(
  "BSY-2: with the title on it comes with the greeting on %s, chatbot %s",
  async (channel, chatbot) => {
    const transcript = await busyDay(channel, chatbot, true, [request]);
    expect(shownByStep(transcript)).toEqual([[], ["greeting", "title", "busy"]]);
  },
);

test.each(["kakao", "naver", "web"])(
  "BSY-3: title off, chatbot: first when the customer writes on %s",
  async (channel) => {
    const transcript = await busyDay(channel, true, false, [request, says("11:01"), says("11:02")]);
    expect(busyIn(shownByStep(transcript))).toEqual([[], [], ["busy"], []]);
  },
);

test("BSY-4: title off, no chatbot, web: first when the customer writes again", async () => {
  const transcript = await busyDay("web", false, false, [request, says("11:01")]);
  expect(busyIn(shownByStep(transcript))).toEqual([[], [], ["busy"]]);
});

test.each([
  ["kakao", "S1"],
  ["naver", "busy"],
])("BSY-5: title off, no chatbot, %s: first at the request", async (channel, name) => {
  const transcript = await busyDay(channel, false, false, [request]);
  expect(busyIn(shownByStep(transcript))).toEqual([[], [name]]);
});

test("BSY-6: it comes again when the customer writes five minutes or more after the last one", async () => {
  const times = ["11:01", "11:04:59", "11:05", "11:09", "11:10", "11:30"];
  const transcript = await busyDay("naver", true, true, [request, ...times.map(says)]);
  expect(busyIn(shownByStep(transcript)).slice(2)).toEqual([
    [],
    [],
    ["busy"],
    [],
    ["busy"],
    ["busy"],
  ]);
});

test("BSY-7: after the counselor replied once it never comes again", async () => {
  const reply = { at: seoul("11:02"), type: "reply", counselor: "kim", text: "안녕하세요" };
  const transcript = await busyDay("web", false, true, [
    request,
    reply,
    says("11:20"),
    says("12:00"),
  ]);
  expect(busyIn(shownByStep(transcript)).slice(2)).toEqual([[], [], []]);
  expect(transcript.steps.at(-1)?.room).toBe("inProgress");
});

test("BSY-7: an automatic message is not a reply, so the room stays received", async () => {
  const transcript = await busyDay("web", false, true, [request, says("11:10")]);
  expect(transcript.steps.at(-1)?.room).toBe("received");
});

test.each([
  ["naver", true],
  ["naver", false],
  ["web", true],
  ["web", false],
])(
  "BSY-8: on %s, chatbot %s, the counselor sees it as if a counselor had sent it",
  async (channel, chatbot) => {
    const transcript = await busyDay(channel, chatbot, true, [request]);
    expect(delivered(transcript, "busy").counselor?.speaker).toBe("counselor");
    expect(delivered(transcript, "greeting").counselor?.speaker).toBe("bot");
  },
);

test("BSY-9: Kakao without chatbot sends S1 instead of the text", async () => {
  const transcript = await busyDay("kakao", false, true, [request, says("11:06")]);
  expect(busyIn(shownByStep(transcript))).toEqual([[], ["S1"], ["S1"]]);
  expect(delivered(transcript, "busy").customer?.text).not.toContain("기다려 주시면");
});

test("BSY-10: Kakao with chatbot gives the customer the text and the counselor S1", async () => {
  const busy = delivered(await busyDay("kakao", true, true, [request]), "busy");
  expect(busy.system).toBeNull();
  expect(busy.customer?.text).toContain("답변이 늦어지고");
  expect(busy.counselor?.system).toBe("S1");
  expect(busy.counselor?.text).not.toBe(busy.customer?.text);
});

test("BSY-11: the busy and waiting-count notices come together when both are on", async () => {
  const settings = { ...office, messages: { busy: true } };
  const counselors = [{ ...kim, received: 2 }];
  const transcript = await converse({ channel: "naver", settings, counselors, events: [request] });
  expect(shownByStep(transcript)[1]).toEqual(["greeting", "title", "busy", "waitingCount"]);
});
