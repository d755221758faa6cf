import { expect, test } from "vitest";
import { converse, delivered, office, seoul, shown, shownByStep } from "../support/converse.ts";

const day = "2026-11-20";
const kim = { id: "kim", name: "김해피" };
const request = { at: seoul("11:00"), type: "request" };
const says = (time: string) => ({ at: seoul(time), type: "message", text: "계세요?" });
const suspended = { ...office, consultation: "suspended" };

test("UNA-1: suspended, web v2: the notice, and the input box is locked", async () => {
  const transcript = await converse({ channel: "web", settings: suspended, events: [request] });
  expect(shown(transcript.steps[0])).toEqual(["unavailable"]);
  expect(transcript.steps[0]?.effects).toEqual(["refuse", "lockInput"]);
  const v1 = await converse({
    channel: "web",
    settings: { ...suspended, webVersion: 1 },
    events: [request],
  });
  expect(v1.steps[0]?.effects).toEqual(["refuse"]);
});

test.each([
  ["naver", true, "unavailable"],
  ["naver", false, "unavailable"],
  ["kakao", true, "S2"],
  ["kakao", false, "S2"],
])(
  "UNA-1: suspended, %s, chatbot %s: %s on every customer message, and no room",
  async (channel, chatbot, name) => {
    const transcript = await converse({
      channel,
      settings: { ...suspended, chatbot },
      events: [request, says("11:01"), says("11:02")],
    });
    expect(shownByStep(transcript)).toEqual([[name], [name], [name]]);
    expect(transcript.steps.map((step) => step.room)).toEqual(["none", "none", "none"]);
    expect(transcript.steps[0]?.effects.includes("skipChatbot")).toBe(chatbot);
  },
);

const cases = {
  "UNA-2: every counselor marked unavailable on that date": {
    counselors: [{ ...kim, daysOff: [day] }],
  },
  "UNA-3: every counselor inside a dated break": {
    counselors: [{ ...kim, breaks: [{ date: day, from: "10:50", to: "11:10" }] }],
  },
  "UNA-4: break intake N and every counselor on break": {
    counselors: [{ ...kim, status: "break" }],
    settings: { ...office, acceptDuringBreak: false },
  },
  "UNA-5: everyone logged out where that matters": {
    counselors: [{ ...kim, loggedIn: false }],
    settings: { ...office, distribution: { range: "loggedIn" } },
  },
  "UNA-6: all counselors of the category unavailable though others are free": {
    counselors: [
      { ...kim, status: "unavailable", categories: [{ major: "배송" }] },
      { id: "lee", name: "이다정", categories: [{ major: "환불" }] },
    ],
    settings: { ...office, distribution: { by: "category" } },
  },
};

test.each(Object.entries(cases))("%s: the notice is sent", async (_, world) => {
  for (const channel of ["naver", "web"]) {
    const transcript = await converse({ channel, events: [request], ...world });
    expect(shownByStep(transcript)).toEqual([["unavailable"]]);
  }
});

const places = ["kakao", "naver", "web"].flatMap((channel) =>
  [true, false].map((chatbot) => [channel, chatbot] as const),
);

test.each(places)(
  "UNA-8: whatever leaves nobody able, the room waits, on %s, chatbot %s",
  async (channel, chatbot) => {
    for (const world of Object.values(cases)) {
      const settings = { ...office, ...("settings" in world ? world.settings : {}), chatbot };
      const transcript = await converse({ channel, events: [request], ...world, settings });
      expect(transcript.steps.map(({ situation, room }) => [situation, room])).toEqual([
        ["unavailable", "waiting"],
      ]);
      expect(transcript.steps[0]?.effects).toEqual(["queue"]);
    }
  },
);

test("UNA-3: outside the break, and UNA-2: on another day, the request is taken", async () => {
  const counselors = [
    { ...kim, daysOff: ["2026-11-23"], breaks: [{ date: day, from: "10:30", to: "11:00" }] },
  ];
  const transcript = await converse({ channel: "web", counselors, events: [request] });
  expect(transcript.steps[0]?.situation).toBe("available");
});

test("UNA-4: with break intake Y a resting counselor is assigned", async () => {
  const counselors = [{ ...kim, status: "break" }];
  const transcript = await converse({ channel: "web", counselors, events: [request] });
  expect(delivered(transcript, "greeting").customer?.text).toContain("김해피");
});

test.each([
  ["web", "unavailable"],
  ["naver", "unavailable"],
])("UNA-7: a blocked customer on %s gets the notice on every message", async (channel, name) => {
  const transcript = await converse({
    channel,
    customer: { blocked: true },
    events: [request, says("11:01")],
  });
  expect(shownByStep(transcript)).toEqual([[name], [name]]);
  expect(transcript.steps[0]?.effects.includes("lockInput")).toBe(channel === "web");
});

test.each([true, false])(
  "UNA-7: a blocked customer on Kakao, chatbot %s, gets S1 on every message and no room",
  async (chatbot) => {
    const transcript = await converse({
      channel: "kakao",
      settings: { ...office, chatbot },
      customer: { blocked: true },
      events: [request, says("11:01"), says("11:02")],
    });
    expect(shownByStep(transcript)).toEqual([["S1"], ["S1"], ["S1"]]);
    expect(transcript.steps.at(-1)?.room).toBe("none");
  },
);

const nobody = [{ ...kim, status: "unavailable" }];

test("UNA-9: Kakao without chatbot gets S1", async () => {
  const transcript = await converse({ channel: "kakao", counselors: nobody, events: [request] });
  expect(delivered(transcript, "unavailable").system).toBe("S1");
});

test("UNA-10: Kakao with chatbot gets the text, then S1 at five-minute steps", async () => {
  const transcript = await converse({
    channel: "kakao",
    settings: { ...office, chatbot: true },
    counselors: nobody,
    events: [request, says("11:04"), says("11:05"), says("11:08"), says("11:10")],
  });
  expect(shownByStep(transcript)).toEqual([["unavailable"], [], ["S1"], [], ["S1"]]);
});

test("UNA-10: once somebody is able it is no longer sent, though the room still waits", async () => {
  const transcript = await converse({
    channel: "kakao",
    settings: { ...office, chatbot: true, distribution: { backlog: "manual" } },
    counselors: nobody,
    events: [request, says("11:05"), { ...says("11:10"), counselors: [kim] }],
  });
  expect(shownByStep(transcript)).toEqual([["unavailable"], ["S1"], []]);
  expect(transcript.steps.at(-1)?.room).toBe("waiting");
});

test("UNA-11: backlog auto assigns when a counselor becomes able, and only once", async () => {
  const transcript = await converse({
    channel: "web",
    counselors: nobody,
    events: [
      request,
      { at: seoul("11:05"), type: "tick" },
      { at: seoul("11:10"), type: "tick", counselors: [kim] },
      { at: seoul("11:15"), type: "tick" },
    ],
  });
  expect(transcript.steps.map((s) => [s.event, s.cause, s.room])).toEqual([
    ["request", "scenario", "waiting"],
    ["tick", "scenario", "waiting"],
    ["tick", "scenario", "waiting"],
    ["assign", "auto", "received"],
    ["tick", "scenario", "received"],
  ]);
});

test("UNA-11: backlog manual never releases by itself", async () => {
  const transcript = await converse({
    channel: "web",
    settings: { ...office, distribution: { backlog: "manual" } },
    counselors: nobody,
    events: [
      request,
      { at: seoul("11:10"), type: "tick", counselors: [kim] },
      { at: seoul("11:20"), type: "accept", counselor: "kim" },
    ],
  });
  expect(transcript.steps.map((s) => [s.event, s.room])).toEqual([
    ["request", "waiting"],
    ["tick", "waiting"],
    ["assign", "received"],
  ]);
});
