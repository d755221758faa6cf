import { expect, test } from "vitest";
import { converse, office, seoul, shown, shownByStep } from "../support/converse.ts";

const request = { at: seoul("11:00"), type: "request" };
const limited = (accept: boolean, more: object = {}) => ({
  ...office,
  capacity: { limit: 3, accept },
  ...more,
});

test.each([2, 1001, 3.5, -1, "3"])(
  "LIM-1: a limit of %j is refused as a setting",
  async (limit) => {
    const settings = { ...office, capacity: { limit } };
    await expect(converse({ channel: "web", settings, events: [request] })).rejects.toThrow(
      "$.settings.capacity.limit",
    );
  },
);

test.each([3, 1000])("LIM-1: a limit of %d is taken", async (limit) => {
  const settings = { ...office, capacity: { limit } };
  const { steps } = await converse({ channel: "web", settings, events: [request] });
  expect(steps[0]?.situation).toBe("available");
});

test("LIM-2: open consultations count against the limit, this one once it is assigned", async () => {
  const of = (openConsultations: number) =>
    converse({ channel: "web", settings: limited(true), openConsultations, events: [request] });
  expect((await of(2)).steps[0]?.situation).toBe("available");
  expect((await of(3)).steps[0]?.situation).toBe("overLimit");
});

test("LIM-3: intake Y waits, and is released once the count is below the limit", async () => {
  const transcript = await converse({
    channel: "web",
    settings: limited(true),
    openConsultations: 3,
    events: [
      request,
      { at: seoul("11:05"), type: "tick", openConsultations: 3 },
      { at: seoul("11:10"), type: "tick", openConsultations: 2 },
    ],
  });
  expect(transcript.steps.map((s) => [s.event, s.room])).toEqual([
    ["request", "waiting"],
    ["tick", "waiting"],
    ["tick", "waiting"],
    ["assign", "received"],
  ]);
  expect(shown(transcript.steps[0])).toEqual(["overLimit"]);
});

test.each(["kakao", "naver", "web"])(
  "LIM-4: intake N with chatbot on %s: notice, end notice, chatbotEnded",
  async (channel) => {
    const transcript = await converse({
      channel,
      settings: limited(false, { chatbot: true }),
      openConsultations: 3,
      events: [request],
    });
    expect(shownByStep(transcript)).toEqual([["overLimit", "endNotice"]]);
    expect(transcript.steps[0]).toMatchObject({ room: "chatbotEnded", effects: ["close"] });
  },
);

test.each(["naver", "web"])(
  "LIM-5: intake N without chatbot on %s: notice, no room",
  async (channel) => {
    const settings = limited(false);
    const transcript = await converse({
      channel,
      settings,
      openConsultations: 3,
      events: [request],
    });
    expect(shownByStep(transcript)).toEqual([["overLimit"]]);
    expect(transcript.steps[0]?.room).toBe("none");
  },
);

test("LIM-6: Kakao without chatbot gets S1", async () => {
  const transcript = await converse({
    channel: "kakao",
    settings: limited(true),
    openConsultations: 3,
    events: [request],
  });
  expect(transcript.steps[0]?.deliveries).toMatchObject([{ message: "overLimit", system: "S1" }]);
});
