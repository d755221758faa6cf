import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declaringPolicy } from "../testing/declarations.ts";
import type { Fault } from "./fault.ts";
import { parseScenarios } from "./scenario.ts";

const at = "2026-11-20T19:00:00+09:00";
const base = { channel: "red", settings: { timezone: "Asia/Seoul" } };
const settings = (json: object) => ({ ...base, settings: { ...base.settings, ...json } });
const events = (...json: readonly unknown[]) => ({ ...base, events: json });

function faultsOf(json: unknown): readonly Fault[] {
  const parsed = parseScenarios(json, declaringPolicy, ["red", "blue"]);
  return parsed.ok ? [] : parsed.faults;
}

type Row = readonly [json: unknown, ...paths: string[]];

const wholes: readonly Row[] = [
  [null, "$"],
  [[base, 5], "$[1]"],
  [{}, "$.settings.timezone"],
  [{ ...base, channel: "green" }, "$.channel"],
  [{ ...base, extra: 1, name: 5 }, "$.name", "$.extra"],
  [{ ...base, settings: null }, "$.settings"],
  [{ ...base, counselors: {}, customer: 3, facts: [] }, "$.counselors", "$.customer", "$.facts"],
  [{ ...base, openConsultations: -1, category: {} }, "$.openConsultations", "$.category.major"],
  [{ ...base, customer: { blocked: "no", nick: 1 } }, "$.customer.blocked", "$.customer.nick"],
  [{ ...base, facts: { vip: 1, vp: true } }, "$.facts.vp", "$.facts.vip"],
  [{ ...base, events: {} }, "$.events"],
];

const tick = { type: "tick", at };
const broken = { channel: "red", settings: { timezone: "Mars/Base" } };

const ofEvents: readonly Row[] = [
  [events(5), "$.events[0]"],
  [events({ type: "tick" }), "$.events[0].at"],
  [events({ at }), "$.events[0].type"],
  [events({ ...tick, at: "2026-11-20T19:00:00" }), "$.events[0].at"],
  [events({ ...tick, at: 1_795_168_800 }), "$.events[0].at"],
  [events({ type: "requst", at: "noon" }), "$.events[0].type", "$.events[0].at"],
  [events({ ...tick, text: "x" }), "$.events[0].text"],
  [events({ ...tick, id: "" }), "$.events[0].id"],
  [events({ type: "message", at }), "$.events[0].text"],
  [events({ type: "end", at, by: "bot" }), "$.events[0].by"],
  [events({ type: "reply", at, text: "네" }), "$.events[0].counselor"],
  [events({ type: "accept", at, counselor: "kim" }), "$.events[0].counselor"],
  [
    events({ ...tick, counselors: [{ id: "lee" }] }, { type: "accept", at, counselor: "상담사" }),
    "$.events[1].counselor",
  ],
  [events(tick, { ...tick, at: "2026-11-20T18:59:59.999+09:00" }), "$.events[1].at"],
  [events(tick, { ...tick, at: "2026-11-20T19:00:00+10:00" }), "$.events[1].at"],
  [
    events(
      tick,
      { ...tick, at: "2026-11-20T18:00+09:00" },
      { ...tick, at: "2026-11-20T18:30+09:00" },
    ),
    "$.events[1].at",
    "$.events[2].at",
  ],
  [
    events({ ...tick, settings: { meal: { mode: "common" } } }),
    "$.events[0].settings.meal.from",
    "$.events[0].settings.meal.to",
  ],
  [events({ ...tick, settings: { timezone: "Asia/Soul" } }), "$.events[0].settings.timezone"],
  [events({ ...tick, settings: [] }), "$.events[0].settings"],
  [
    events({ ...tick, customer: { blocked: 1 } }, { ...tick, customer: { id: "" } }),
    "$.events[0].customer.blocked",
    "$.events[1].customer.id",
  ],
  [events({ ...tick, counselors: [{ status: "gone" }] }), "$.events[0].counselors[0].status"],
  [events({ ...tick, facts: { vip: "yes" } }), "$.events[0].facts.vip"],
  [events({ ...tick, openConsultations: "3" }), "$.events[0].openConsultations"],
  [
    {
      ...broken,
      events: [
        { ...tick, settings: { chatbot: 1 } },
        { ...tick, settings: { chatbot: true } },
      ],
    },
    "$.settings.timezone",
    "$.events[0].settings.chatbot",
  ],
  [
    { ...base, counselors: [{ received: -1 }], events: [{ type: "accept", at, counselor: "x" }] },
    "$.counselors[0].received",
  ],
];

describe("what is wrong with a scenario", () => {
  it.each([...wholes, ...ofEvents].map(([json, ...paths]) => ({ json, paths })))(
    "is told all in one go, each with its path: $paths",
    ({ json, paths }) => {
      expect(faultsOf(json).map(({ path }) => path)).toEqual(paths);
    },
  );

  it("is told below the scenario's place in an array", () => {
    const late = events({ ...tick, at: "2026-11-20T19:00" });
    expect(faultsOf([base, base, base, late]).map(({ path }) => path)).toEqual([
      "$[3].events[0].at",
    ]);
  });

  it.each<[unknown, string, string]>([
    [events({ ...tick, at: "2026-11-20T19:00" }), '"2026-11-20T19:00+09:00"', "시간대가 없습니다"],
    [
      events({ type: "accept", at, counselor: "상담시" }),
      'did you mean "상담사"?',
      '혹시 "상담사"인가요?',
    ],
    [events({ type: "requst", at }), 'did you mean "request"?', '혹시 "request"인가요?'],
  ])("is told in English and in Korean, with what is allowed (%#)", (json, en, ko) => {
    expect(faultsOf(json)).toHaveLength(1);
    expect(faultsOf(json)[0]?.message.en).toContain(en);
    expect(faultsOf(json)[0]?.message.ko).toContain(ko);
  });

  it("never makes the check throw, whatever the JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (json) => {
        for (const value of [
          json,
          { ...base, settings: json },
          { ...base, events: json },
          events(json),
        ]) {
          for (const { path, message } of faultsOf(value)) {
            expect(path.startsWith("$")).toBe(true);
            expect(Object.values(message).every((text) => text.length > 0)).toBe(true);
          }
        }
      }),
    );
  });

  it("is told of JSON that is nested deeply or holds very many faults", () => {
    const deep = JSON.parse(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`);
    expect(faultsOf(settings({ meal: deep })).map(({ path }) => path)).toEqual([
      "$.settings.meal.a",
    ]);
    const nested = events(
      { ...tick, settings: { meal: deep } },
      { ...tick, settings: { meal: deep } },
    );
    expect(faultsOf(nested).map(({ path }) => path)).toEqual(["$.events[0].settings.meal.a"]);
    const many = Array.from({ length: 200_000 }, () => 5);
    expect(faultsOf(events({ ...tick, counselors: many }))).toHaveLength(200_000);
  });
});
