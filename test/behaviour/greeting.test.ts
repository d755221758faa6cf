import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shown, shownByStep } from "../support/converse.ts";

const kim = { id: "kim", name: "김해피" };
const request = { at: seoul("11:00"), type: "request" };

test.each([
  ["kakao", true],
  ["naver", true],
  ["naver", false],
  ["web", true],
  ["web", false],
])(
  "GRT-1: automatic distribution greets at the request on %s, chatbot %s",
  async (channel, chatbot) => {
    const { steps } = await converse({
      channel,
      settings: { ...office, chatbot },
      events: [request],
    });
    expect(steps.map((step) => step.event)).toEqual(["request", "assign"]);
    expect(steps[1]?.at).toBe(request.at);
    expect(shown(steps[1])[0]).toBe("greeting");
  },
);

test("GRT-1: manual distribution greets when a counselor accepts the room", async () => {
  const transcript = await converse({
    channel: "web",
    settings: { ...office, distribution: { mode: "manual" } },
    counselors: [kim],
    events: [request, { at: seoul("11:05"), type: "accept", counselor: "kim" }],
  });
  expect(shownByStep(transcript)).toEqual([[], ["greeting", "title"]]);
  expect(transcript.steps.map((step) => [step.event, step.cause, step.room])).toEqual([
    ["request", "scenario", "waiting"],
    ["assign", "scenario", "received"],
  ]);
});

test("GRT-2: the greeting names the counselor by the account's display name", async () => {
  const transcript = await converse({ channel: "web", counselors: [kim], events: [request] });
  expect(delivered(transcript, "greeting").customer?.text).toContain("김해피");
});

test.each([
  ["kakao", true, { width: 500, height: 250 }],
  ["naver", true, { width: 200, height: 100 }],
  ["web", false, { width: 500, height: 250 }],
])("GRT-3, GRT-4: the greeting's image on %s is sized for it", async (channel, chatbot, size) => {
  const transcript = await converse({
    channel,
    settings: { ...office, chatbot },
    events: [request],
  });
  const image = delivered(transcript, "greeting").customer?.image;
  expect(image).toMatchObject({ source: "images/greeting.png", format: "png", ...size });
  expect(image?.bytes).toBeGreaterThan(0);
});

test("GRT-5: Kakao without chatbot shows ST in the greeting's place", async () => {
  const transcript = await converse({ channel: "kakao", events: [request] });
  expect(delivered(transcript, "greeting")).toMatchObject({
    system: "ST",
    customer: { speaker: "system" },
    counselor: { system: "ST" },
  });
});

test("GRT-5: ST already shown on entering is not shown again in the greeting's place", async () => {
  const transcript = await converse({
    channel: "kakao",
    events: [{ at: seoul("10:59"), type: "enter" }, request],
  });
  expect(shownByStep(transcript)).toEqual([["ST"], [], []]);
});

test.each([
  ["blocked", { customer: { blocked: true } }],
  ["suspended", { settings: { ...office, consultation: "suspended" } }],
  ["offHours", { events: [{ at: seoul("19:00"), type: "request" }] }],
  ["mealTime", { settings: { ...office, meal: { mode: "common", from: "10:00", to: "12:00" } } }],
  ["unavailable", { counselors: [{ ...kim, status: "unavailable" }] }],
  ["overLimit", { settings: { ...office, capacity: { limit: 3 } }, openConsultations: 3 }],
])("GRT-6: nobody is greeted when the situation is %s", async (situation, world) => {
  const transcript = await converse({ channel: "naver", events: [request], ...world });
  expect(transcript.steps[0]?.situation).toBe(situation);
  expect(shownByStep(transcript).flat()).not.toContain("greeting");
});
