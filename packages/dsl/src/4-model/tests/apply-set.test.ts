import { describe, expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";
import { scenarioOf, testOf } from "../../testing/tests-in.ts";

const event = "at 2026-11-20 11:00 enter => hello";

function settingsOf(...lines: readonly string[]) {
  return scenarioOf([...lines, event].join("\n")).settings;
}

test("a test begins in an office in Seoul that is open on weekdays from 10 to 18", () => {
  expect(settingsOf()).toEqual({
    timezone: "Asia/Seoul",
    chatbot: false,
    workingHours: {
      weekday: { from: "10:00", to: "18:00" },
      saturday: "closed",
      sunday: "closed",
    },
  });
  expect(scenarioOf(event, "alpha with chatbot").settings).toMatchObject({ chatbot: true });
});

test.each<[string, object]>([
  ["set acceptAfterHours = no", { acceptAfterHours: false }],
  ["set acceptAfterHours = off", { acceptAfterHours: false }],
  ["set titleOn = no", { messages: { title: false } }],
  ["set suspended = yes", { consultation: "suspended" }],
  ["set webVersion = 1", { webVersion: 1 }],
  ['set companyName = "우리"', { companyName: "우리" }],
  ["set mealIntake = refuse", { meal: { intake: "refuse" } }],
  ["set distribution = manual", { distribution: { mode: "manual" } }],
  ["set distributionBy = category", { distribution: { by: "category" } }],
  ["set distributionRange = loggedIn", { distribution: { range: "loggedIn" } }],
  ["set backlog = manual", { distribution: { backlog: "manual" } }],
  ["set consultationLimit = 3", { capacity: { limit: 3, accept: true } }],
  ["set acceptOverLimit = no", { capacity: { limit: 1_000, accept: false } }],
  ["set weekday = allDay", { workingHours: { weekday: "allDay", sunday: "closed" } }],
  [
    "set saturday = 22:00 to 03:00 nextDay",
    { workingHours: { saturday: { from: "22:00", to: "03:00", nextDay: true } } },
  ],
  [
    "set saturday = 22:00 to 03:00",
    { workingHours: { saturday: { from: "22:00", to: "03:00", nextDay: true } } },
  ],
  [
    "set weekday = 09:00 to 12:00, 13:00 to 18:00",
    {
      workingHours: {
        weekday: [
          { from: "09:00", to: "12:00" },
          { from: "13:00", to: "18:00" },
        ],
      },
    },
  ],
  [
    "set friday = 10:00 to 15:00",
    { workingHours: { weekday: { from: "10:00" }, friday: { from: "10:00", to: "15:00" } } },
  ],
  [
    'set friday for "기술" > "설치" = closed',
    {
      categoryHours: [
        { category: { major: "기술", middle: "설치" }, workingHours: { friday: "closed" } },
      ],
    },
  ],
  [
    'set holiday 2026-12-24 to 2026-12-31 "연말"',
    { holidays: [{ from: "2026-12-24", to: "2026-12-31", name: "연말" }] },
  ],
  [
    "set holiday 2026-12-24 to 2026-12-31 = 10:00 to 12:00, 13:00 to 14:00",
    { holidays: [{ from: "2026-12-24", hours: [{ to: "12:00" }, { to: "14:00" }] }] },
  ],
  [
    "set sunday = 09:00 to 12:00",
    { workingHours: { sunday: { from: "09:00", to: "12:00", nextDay: false } } },
  ],
  ['set holiday 2026-11-20 "창립"', { holidays: [{ date: "2026-11-20", name: "창립" }] }],
  ["set meal = common 12:00 to 13:00", { meal: { mode: "common", from: "12:00", to: "13:00" } }],
  ["set meal = individual", { meal: { mode: "individual" } }],
  ['set timezone = "America/New_York"', { timezone: "America/New_York" }],
  [
    'set ST "글" button "가기" -> "https://a.kr" state requested',
    {
      systemMessages: {
        ST: { text: "글", buttons: [{ label: "가기", url: "https://a.kr" }], state: "requested" },
      },
    },
  ],
  ['set S1 "글"', { systemMessages: { S1: { text: "글", state: "approved" } } }],
  ["set S1 state rejected", { systemMessages: { S1: { state: "rejected" } } }],
  ["set vipOnly = yes", { vipOnly: true }],
  ["set patience = 1h30m", { patience: "1h30m" }],
  ["set greetingStyle = plain", { greetingStyle: "plain" }],
])("%s", (line, settings) => {
  expect(settingsOf(line)).toMatchObject(settings);
});

test("limit and intake go together in any order", () => {
  const both = { capacity: { limit: 5, accept: false } };
  expect(settingsOf("set consultationLimit = 5", "set acceptOverLimit = no")).toMatchObject(both);
  expect(settingsOf("set acceptOverLimit = no", "set consultationLimit = 5")).toMatchObject(both);
});

test("holidays add up, and the same date is said anew", () => {
  expect(
    settingsOf(
      'set holiday 2026-11-20 "하나"',
      'set holiday 2026-11-21 "둘"',
      "set holiday 2026-11-20 = 13:00 to 18:00",
    ),
  ).toMatchObject({
    holidays: [
      { date: "2026-11-21", name: "둘" },
      { date: "2026-11-20", hours: { from: "13:00", to: "18:00" } },
    ],
  });
});

test("hours of a category add up, and those of a narrow one come before those of a wide one", () => {
  expect(
    settingsOf(
      'set weekday for "기술" = 20:00 to 22:00',
      'set weekday for "기술" > "설치" = allDay',
      'set sunday for "기술" = closed',
    ),
  ).toMatchObject({
    categoryHours: [
      { category: { middle: "설치" }, workingHours: { weekday: "allDay" } },
      {
        category: { major: "기술" },
        workingHours: { weekday: { from: "20:00" }, sunday: "closed" },
      },
    ],
  });
});

test("a setting between two events is a change that comes with the second", () => {
  const { settings, events } = scenarioOf(
    `${event}\nset suspended = yes\nat 11:01 enter => hello\nat 11:02 enter => hello`,
  );
  expect(settings).not.toHaveProperty("consultation");
  expect(events).toMatchObject([{}, { settings: { consultation: "suspended" } }, {}]);
  expect(events).not.toMatchObject([{}, {}, { settings: {} }]);
});

describe("what cannot be set is reported where it stands", () => {
  test.each<[string, string]>([
    ["set «acceptAftrHours» = no", "unknown-test-name"],
    ["set «closedFor» = no", "unknown-test-name"],
    ["set acceptAfterHours = «3»", "wrong-test-value"],
    ["set acceptAfterHours = «maybe»", "wrong-test-value"],
    ["«set acceptAfterHours = no 10:00 to 11:00»", "wrong-test-value"],
    ['«set acceptAfterHours "no"»', "wrong-test-value"],
    ["set mealIntake = «refused»", "unknown-value"],
    ["set weekday = 18:00 to 10:00, «09:00 to 12:00»", "wrong-test-value"],
    ["set consultationLimit = «2»", "wrong-test-value"],
    ["set consultationLimit = «3.5»", "wrong-test-value"],
    ["set webVersion = «3»", "wrong-test-value"],
    ["set companyName = «우리»", "wrong-test-value"],
    ["set weekday = 09:00 to 12:00, «11:00 to 18:00»", "wrong-test-value"],
    ["set weekday = 13:00 to 18:00, «09:00 to 12:00»", "wrong-test-value"],
    ["«set weekday = closed 10:00 to 18:00»", "wrong-test-value"],
    ["set «fridy» = closed", "unknown-test-name"],
    ["«set weekday = open»", "wrong-test-value"],
    ["«set meal = common»", "wrong-test-value"],
    ["«set meal = common 12:00 to 12:00»", "wrong-test-value"],
    ["«set meal = 12:00 to 13:00»", "wrong-test-value"],
    ['«set holiday "창립"»', "wrong-test-value"],
    ["«set holiday 2026-11-20 = closed»", "wrong-test-value"],
    ["set holiday «2026-12-31 to 2026-12-24»", "wrong-test-value"],
    ['«set timezone for "기술" = "Asia/Seoul"»', "wrong-test-value"],
    ['set timezone = «"Asia/Seul"»', "wrong-test-value"],
    ["set timezone = «Seoul»", "wrong-test-value"],
    ["set backlog = «automatic»", "unknown-value"],
    ["set ST state «aproved»", "unknown-test-name"],
    ['«set ST = "글"»', "wrong-test-value"],
    ["«set chatbot = yes»", "chatbot-in-test"],
    ["«set» vip = yes", "set-or-given"],
    ["set «afterHours» = yes", "unknown-test-name"],
    ["set vipOnly = «3»", "wrong-test-value"],
    ["set patience = «3»", "wrong-test-value"],
    ["set greetingStyle = «cold»", "unknown-value"],
  ])("%s", (line, code) => {
    const text = testOf(`${line}\n${event}`);
    expect(foundIn(text)).toEqual(expected(text, code));
  });
});
