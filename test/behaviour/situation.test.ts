import { expect, test } from "vitest";
import { converse, office, seoul, shown } from "../support/converse.ts";

const channels = ["kakao", "naver", "web"];
const both = [true, false];
const everywhere = channels.flatMap((channel) =>
  both.map((chatbot) => [channel, chatbot] as const),
);

/** The one request step of a conversation at 11:00 on a working day. */
async function request(
  channel: string,
  chatbot: boolean,
  { settings = {}, time = seoul("11:00"), ...world }: Record<string, unknown> = {},
) {
  const transcript = await converse({
    channel,
    settings: { ...office, chatbot, ...(settings as object) },
    ...world,
    events: [{ at: time, type: "request" }],
  });
  const [step] = transcript.steps;
  if (step === undefined) throw new Error("no step");
  return { ...step, later: transcript.steps.slice(1) };
}

const away = [{ id: "kim", name: "김해피", status: "unavailable" }];
const full = { settings: { capacity: { limit: 3, accept: true } }, openConsultations: 3 };

test.each(everywhere)(
  "SIT-1: a blocked customer gets no room on %s, chatbot %s",
  async (c, bot) => {
    const step = await request(c, bot, { customer: { blocked: true } });
    expect(step).toMatchObject({ situation: "blocked", room: "none", roomTitle: null });
    expect(step.effects).toContain("refuse");
  },
);

test.each(everywhere)(
  "SIT-2: while suspended there is no room on %s, chatbot %s",
  async (c, bot) => {
    const step = await request(c, bot, { settings: { consultation: "suspended" } });
    expect(step).toMatchObject({ situation: "suspended", room: "none" });
  },
);

test.each(everywhere)("SIT-3: off-hours with intake waits on %s, chatbot %s", async (c, bot) => {
  const step = await request(c, bot, { time: seoul("18:01") });
  expect(step).toMatchObject({ situation: "offHours", room: "waiting", effects: ["queue"] });
});

test.each(everywhere)("SIT-3: off-hours without intake ends on %s, chatbot %s", async (c, bot) => {
  const step = await request(c, bot, {
    time: seoul("18:01"),
    settings: { acceptAfterHours: false },
  });
  expect(step).toMatchObject({
    situation: "offHours",
    room: bot ? "chatbotEnded" : "none",
    effects: ["close"],
  });
});

test.each(everywhere)("SIT-3: a holiday is off-hours on %s, chatbot %s", async (c, bot) => {
  const step = await request(c, bot, {
    settings: { holidays: [{ date: "2026-11-20", name: "창립기념일" }] },
  });
  expect(step.situation).toBe("offHours");
});

test.each([
  ["queue", "mealTime", "waiting"],
  ["refuse", "mealTime", "none"],
  ["assign", "available", "received"],
])(
  "SIT-4: during the common meal, intake %s is %s with the room %s",
  async (intake, situation, room) => {
    const meal = { mode: "common", from: "10:30", to: "11:30", intake };
    expect(await request("web", false, { settings: { meal } })).toMatchObject({ situation, room });
  },
);

test("SIT-4: the situation is mealTime when every counselor who could take it is at a meal", async () => {
  const settings = { meal: { mode: "individual" } };
  const eating = { id: "kim", name: "김해피", meal: { from: "10:30", to: "11:30" } };
  const resting = { id: "lee", name: "이다정", status: "unavailable" };
  const free = { id: "park", name: "박온유" };
  const of = (counselors: unknown) => request("web", true, { settings, counselors });
  expect((await of([eating, resting])).situation).toBe("mealTime");
  expect((await of([eating, free])).situation).toBe("available");
});

test.each(everywhere)(
  "SIT-5: without an able counselor it waits on %s, chatbot %s",
  async (c, bot) => {
    expect(await request(c, bot, { counselors: away })).toMatchObject({
      situation: "unavailable",
      room: "waiting",
    });
  },
);

test.each(everywhere)(
  "SIT-6: over the limit with intake it waits on %s, chatbot %s",
  async (c, bot) => {
    expect(await request(c, bot, full)).toMatchObject({ situation: "overLimit", room: "waiting" });
  },
);

test.each(everywhere)(
  "SIT-6: over the limit without intake it ends on %s, chatbot %s",
  async (c, bot) => {
    const settings = { capacity: { limit: 3, accept: false } };
    expect(await request(c, bot, { settings, openConsultations: 3 })).toMatchObject({
      situation: "overLimit",
      room: bot ? "chatbotEnded" : "none",
    });
  },
);

test.each(everywhere)("SIT-7: otherwise it is assigned on %s, chatbot %s", async (c, bot) => {
  const step = await request(c, bot);
  expect(step).toMatchObject({ situation: "available", room: "received", effects: ["assign"] });
  expect(step.later).toMatchObject([{ event: "assign", cause: "auto", room: "received" }]);
});

test("SIT-1 to SIT-7: of several that hold, the first of the table decides", async () => {
  const worst = {
    customer: { blocked: true },
    counselors: away,
    openConsultations: 9,
    time: seoul("19:00"),
    settings: {
      consultation: "suspended",
      meal: { mode: "common", from: "09:00", to: "20:00" },
      capacity: { limit: 3, accept: true },
    },
  };
  const better = [
    {},
    { customer: {} },
    { settings: { ...worst.settings, consultation: "running" } },
    { time: seoul("17:00") },
    { settings: { capacity: worst.settings.capacity } },
    { counselors: [{ id: "kim", name: "김해피" }] },
    { openConsultations: 2 },
  ];
  let world: Record<string, unknown> = worst;
  const seen: unknown[] = [];
  for (const change of better) {
    world = { ...world, ...change };
    seen.push((await request("naver", true, world)).situation);
  }
  expect(seen).toEqual([
    "blocked",
    "suspended",
    "offHours",
    "mealTime",
    "unavailable",
    "overLimit",
    "available",
  ]);
});

test.each([
  ["blocked", { customer: { blocked: true } }],
  ["suspended", { settings: { consultation: "suspended" } }],
])("SIT-8: %s skips the chatbot and leaves only the notice", async (situation, world) => {
  for (const channel of channels) {
    const step = await request(channel, true, world);
    expect(step.situation).toBe(situation);
    expect(step.effects).toContain("skipChatbot");
    expect(step.deliveries).toHaveLength(1);
    const entered = await converse({
      channel,
      ...world,
      settings: { ...office, chatbot: true, ...(world as { settings?: object }).settings },
      events: [{ at: seoul("11:00"), type: "enter" }],
    });
    expect(entered.steps[0]).toMatchObject({
      room: "none",
      effects: expect.arrayContaining(["skipChatbot"]),
    });
  }
});

test("SIT-9: a tenant's own policy adds a situation before another and changes one", async () => {
  const file = "policies/bookstore/bookstore.rules";
  const settings = { ...office, membersOnly: true, capacity: { limit: 3, accept: true } };
  const events = [{ at: seoul("11:00"), type: "request" }];
  const stranger = await converse({ channel: "web", settings, openConsultations: 3, events }, file);
  expect(stranger.steps[0]).toMatchObject({ situation: "membersOnly", room: "none" });
  expect(shown(stranger.steps[0])).toEqual(["membersOnlyNotice"]);
  const member = await converse(
    { channel: "web", settings, openConsultations: 3, facts: { 회원: true }, events },
    file,
  );
  expect(member.steps[0]?.situation).toBe("overLimit");
  const night = [{ at: seoul("21:00"), type: "request" }];
  const late = await converse({ channel: "web", settings, events: night }, file);
  expect(late.steps[0]).toMatchObject({ situation: "offHours", room: "none" });
});

test("SIT-7: asking again while a counselor has the room changes nothing", async () => {
  const { steps } = await converse({
    channel: "web",
    events: [
      { at: seoul("11:00"), type: "request" },
      { at: seoul("11:01"), type: "request" },
    ],
  });
  expect(steps).toHaveLength(3);
  expect(steps.at(-1)).toMatchObject({ deliveries: [], effects: [], room: "received" });
});
