import { expect, it } from "vitest";
import { declaringPolicy } from "../testing/declarations.ts";
import type { Fault } from "./fault.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const settings = (json: object) => ({ timezone: "Asia/Seoul", ...json });
const weekday = (json: unknown) => settings({ workingHours: { weekday: json } });
const range = (from: string, to: string) => ({ from, to });
const dates = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  );
const team = (category: object, workingHours: object = {}) => ({ category, workingHours });
const ofTeam = (...paths: readonly string[]) =>
  paths.map((path) => `$.settings.categoryHours[0].${path}`);

function faultsOf(json: unknown): readonly Fault[] {
  const parsed = parseTenantSettings(json, declaringPolicy);
  return parsed.ok ? [] : parsed.faults;
}

type Row = readonly [json: unknown, ...paths: string[]];

const rows: readonly Row[] = [
  [settings({ timezone: "Asia/Soul" }), "$.settings.timezone"],
  [settings({ timezone: "+09:00" }), "$.settings.timezone"],
  [settings({ timezone: 9 }), "$.settings.timezone"],
  [settings({ chatbto: true, "a b": 1 }), "$.settings.chatbto", '$.settings["a b"]'],
  [weekday({ from: "25:00", to: "18:00" }), "$.settings.workingHours.weekday.from"],
  [weekday({ from: "10:00", to: "24:00" }), "$.settings.workingHours.weekday.to"],
  [weekday({ from: "10:00", to: "03:00" }), "$.settings.workingHours.weekday.to"],
  [weekday({ from: "10:00", to: "03:00", nextDay: false }), "$.settings.workingHours.weekday.to"],
  [
    weekday({ form: "10:00", to: "1800" }),
    "$.settings.workingHours.weekday.from",
    "$.settings.workingHours.weekday.to",
    "$.settings.workingHours.weekday.form",
  ],
  [weekday("open"), "$.settings.workingHours.weekday"],
  [weekday(null), "$.settings.workingHours.weekday"],
  [settings({ workingHours: { fridays: "allDay" } }), "$.settings.workingHours.fridays"],
  [weekday([]), "$.settings.workingHours.weekday"],
  [
    weekday([
      { from: "09:00", to: "12:00" },
      { from: "11:59", to: "18:00" },
    ]),
    "$.settings.workingHours.weekday[1].from",
  ],
  [
    weekday([
      { from: "13:00", to: "18:00" },
      { from: "12:00", to: "09:00" },
    ]),
    "$.settings.workingHours.weekday[1].to",
    "$.settings.workingHours.weekday[1].from",
  ],
  [
    weekday([
      { from: "22:00", to: "03:00", nextDay: true },
      { from: "23:00", to: "23:30" },
    ]),
    "$.settings.workingHours.weekday[1].from",
  ],
  [settings({ categoryHours: [{ category: {} }] }), ...ofTeam("category.major", "workingHours")],
  [
    settings({ categoryHours: [team({ major: "기술" }), team({ major: "기술", middle: "설치" })] }),
    "$.settings.categoryHours[1].category",
  ],
  [
    settings({ categoryHours: [team({ major: "기술" }, { holiday: "closed" })] }),
    ...ofTeam("workingHours.holiday"),
  ],
  [settings({ holidays: [{ date: "2026-02-29" }] }), "$.settings.holidays[0].date"],
  [
    settings({ holidays: [{ date: "2026-05-05" }, { date: "x" }, { date: "2026-05-05" }] }),
    "$.settings.holidays[1].date",
    "$.settings.holidays[2].date",
  ],
  [
    settings({ holidays: [{ date: "2026-05-05", hours: { from: "13:00", to: "12:00" } }] }),
    "$.settings.holidays[0].hours.to",
  ],
  [settings({ holidays: [{ name: "창립" }] }), "$.settings.holidays[0].date"],
  [settings({ holidays: [{ from: "2026-12-24" }] }), "$.settings.holidays[0].to"],
  [
    settings({ holidays: [{ date: "2026-12-24", to: "2026-12-31" }] }),
    "$.settings.holidays[0].date",
  ],
  [settings({ holidays: [range("2026-12-31", "2026-12-24")] }), "$.settings.holidays[0].to"],
  [settings({ holidays: [range("2026-12-24", "2028-12-24")] }), "$.settings.holidays[0].to"],
  [
    settings({
      holidays: [
        { date: "2026-12-25" },
        range("2026-12-30", "2026-12-31"),
        range("2026-12-20", "2026-12-30"),
        { date: "2026-12-31" },
      ],
    }),
    "$.settings.holidays[2].from",
    "$.settings.holidays[3].date",
  ],
  [settings({ holidays: dates(366).map((date) => range(date, date)) }), "$.settings.holidays"],
  [settings({ holidays: [{ date: "2026-12-25", hours: [] }] }), "$.settings.holidays[0].hours"],
  [settings({ meal: { mode: "common" } }), "$.settings.meal.from", "$.settings.meal.to"],
  [
    settings({ meal: { mode: "common", to: "25:00" } }),
    "$.settings.meal.to",
    "$.settings.meal.from",
  ],
  [settings({ meal: { mode: "common", from: "12:00", to: "12:00" } }), "$.settings.meal.to"],
  [
    settings({ meal: { mode: "common", from: "25:00", to: "25:00" } }),
    "$.settings.meal.from",
    "$.settings.meal.to",
  ],
  [settings({ capacity: { limit: 1001 } }), "$.settings.capacity.limit"],
  [settings({ webVersion: 3 }), "$.settings.webVersion"],
  [settings({ distribution: { by: "loads" } }), "$.settings.distribution.by"],
  [settings({ messages: { title: "on" } }), "$.settings.messages.title"],
  [
    settings({ systemMessages: { ST: { buttons: [{ label: "a" }, 3], state: "done" } } }),
    "$.settings.systemMessages.ST.buttons[0].url",
    "$.settings.systemMessages.ST.buttons[1]",
    "$.settings.systemMessages.ST.state",
  ],
  [
    settings({
      systemMessages: { ST: { buttons: [{ label: "홈", url: "javascript:alert(1)" }] } },
    }),
    "$.settings.systemMessages.ST.buttons[0].url",
    "$.settings.systemMessages.ST.state",
  ],
  [
    settings({ systemMessages: { ST: { buttons: [{ keyword: "배송" }], state: "draft" } } }),
    "$.settings.systemMessages.ST.buttons[0].label",
  ],
  [settings({ tone: "rude" }), "$.settings.tone"],
];

it.each(rows.map(([json, ...paths]) => ({ json, paths })))(
  "what is wrong with settings is told all in one go, each with its path: $paths",
  ({ json, paths }) => {
    expect(faultsOf(json).map(({ path }) => path)).toEqual(paths);
  },
);

it.each<[unknown, string, string]>([
  [
    settings({ chatbto: true }),
    'unknown key "chatbto"; did you mean "chatbot"?',
    '혹시 "chatbot"인가요?',
  ],
  [settings({ vipOnli: true }), 'did you mean "vipOnly"?', '혹시 "vipOnly"인가요?'],
  [settings({ timezone: "Asia/Soul" }), 'did you mean "Asia/Seoul"?', '혹시 "Asia/Seoul"인가요?'],
  [weekday([]), 'write "closed"', '"closed"라고 쓰세요'],
  [settings({ holidays: [range("2026-12-31", "2026-12-24")] }), 'before "from"', "이릅니다"],
  [weekday("alDay"), 'did you mean "allDay"?', '혹시 "allDay"인가요?'],
  [weekday({ from: "10:00", to: "03:00" }), 'add "nextDay": true', '"nextDay": true를 넣으세요'],
  [settings({ capacity: { limit: 2 } }), "from 3 to 1000, not 2", "3부터 1000까지의 정수"],
  [settings({ meal: { mode: "common", to: "13:00" } }), "is missing", "필요한 값이 없습니다"],
])(
  "a fault of settings is told in English and in Korean, with what is allowed (%#)",
  (json, en, ko) => {
    expect(faultsOf(json)).toHaveLength(1);
    expect(faultsOf(json)[0]?.message.en).toContain(en);
    expect(faultsOf(json)[0]?.message.ko).toContain(ko);
  },
);
