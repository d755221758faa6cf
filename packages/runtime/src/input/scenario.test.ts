import { describe, expect, it } from "vitest";
import { declaringPolicy } from "../testing/declarations.ts";
import { parseScenario, parseScenarios, scenarioReader } from "./scenario.ts";
import type { ScenarioEvent } from "./scenario-event.ts";

const channels = ["red", "blue"];
const timezone = "Asia/Seoul";
const at = (time: string) => `2026-11-20T${time}+09:00`;
const tick = (time: string) => ({ type: "tick", at: at(time) });

function eventsOf(json: Record<string, unknown>): readonly ScenarioEvent[] {
  const scenario = { channel: "red", ...json, settings: { timezone, ...Object(json.settings) } };
  const parsed = parseScenario(scenario, declaringPolicy, channels);
  expect(parsed.ok ? [] : parsed.faults).toEqual([]);
  return parsed.ok ? parsed.value.events : [];
}

describe("a scenario", () => {
  it("has a default for everything but the time zone", () => {
    const parsed = parseScenario({ settings: { timezone } }, declaringPolicy, channels);
    expect(parsed).toMatchObject({
      ok: true,
      value: {
        name: "",
        channel: "red",
        settings: { timezone, own: { 한도: 60_000 } },
        counselors: [
          { id: "상담사", name: "상담사", status: "available", loggedIn: true, received: 0 },
        ],
        openConsultations: 0,
        customer: { id: "u1", blocked: false, channelAdded: true },
        category: { major: "배송", middle: "배송 지연" },
        facts: { vip: false, grade: "silver" },
        events: [],
      },
    });
  });

  it("is frozen through and through", () => {
    const json = { channel: "red", settings: { timezone }, events: [tick("10:00")] };
    const parsed = parseScenario(json, declaringPolicy, channels);
    expect(parsed.ok && Object.isFrozen(parsed.value.counselors[0])).toBe(true);
    expect(parsed.ok && Object.isFrozen(parsed.value.events[0]?.changes)).toBe(true);
  });

  it("keeps each event's time as it was written, beside its moment", () => {
    const events = eventsOf({ events: [tick("19:00"), { type: "tick", at: "2026-11-20T10:00Z" }] });
    expect(events.map((event) => event.at)).toEqual([at("19:00"), "2026-11-20T10:00Z"]);
    expect(events.map((event) => event.moment)).toEqual([1_795_168_800_000, 1_795_168_800_000]);
  });

  it("takes every type of event with what belongs to it", () => {
    const events = [
      { ...tick("10:00"), type: "enter", id: "e1" },
      { ...tick("10:01"), type: "request", category: { major: "환불" } },
      { ...tick("10:02"), type: "message", text: "" },
      { ...tick("10:03"), type: "accept", counselor: "상담사" },
      { ...tick("10:04"), type: "reply", counselor: "상담사", text: "네" },
      { ...tick("10:05"), type: "end", by: "customer" },
      tick("10:06"),
    ];
    const expected = events.map((event) => ({ id: null, changes: {}, ...event }));
    expect(eventsOf({ events })).toMatchObject(expected);
  });

  it("comes from an array, or alone", () => {
    const one = { channel: "red", settings: { timezone } };
    const two = { ...one, name: "둘째" };
    const names = (json: unknown) => {
      const parsed = parseScenarios(json, declaringPolicy, channels);
      return parsed.ok && parsed.value.map(({ name }) => name);
    };
    expect(names([one, two])).toEqual(["", "둘째"]);
    expect(names(two)).toEqual(["둘째"]);
    expect(names([])).toEqual([]);
  });
});

describe("the changes that an event carries", () => {
  it("are absent where the world stays as it is", () => {
    expect(eventsOf({ events: [tick("10:00")] })[0]?.changes).toEqual({});
  });

  it("are laid over the settings that held before, event after event", () => {
    const events = eventsOf({
      settings: { chatbot: true, vipOnly: true },
      events: [
        { ...tick("10:00"), settings: { meal: { mode: "common", from: "12:00", to: "13:00" } } },
        { ...tick("11:00"), settings: { meal: { intake: "assign" }, 한도: "2m" } },
      ],
    });
    expect(events[1]?.changes.settings).toMatchObject({
      chatbot: true,
      meal: { mode: "common", from: "12:00", to: "13:00", intake: "assign" },
      own: { vipOnly: true, 한도: 120_000 },
    });
  });

  it("change single values of the customer and of the facts, and the others stay", () => {
    const events = eventsOf({
      customer: { id: "u7", channelAdded: false },
      facts: { grade: "gold" },
      events: [
        { ...tick("10:00"), customer: { blocked: true }, facts: { vip: true } },
        { ...tick("10:01"), customer: { channelAdded: true } },
      ],
    });
    expect(events[0]?.changes.facts).toEqual({ vip: true, grade: "gold" });
    expect(events[1]?.changes).toEqual({
      customer: { id: "u7", blocked: true, channelAdded: true },
    });
  });

  it("replace the roster as a whole, before the event names a counselor", () => {
    const events = eventsOf({
      events: [{ ...tick("10:00"), type: "accept", counselor: "lee", counselors: [{ id: "lee" }] }],
    });
    expect(events[0]?.changes.counselors?.map(({ id }) => id)).toEqual(["lee"]);
  });

  it("take a number of open consultations, also 0", () => {
    const events = eventsOf({ events: [{ ...tick("10:00"), openConsultations: 0 }] });
    expect(events[0]?.changes).toEqual({ openConsultations: 0 });
  });
});

it("a reader of many scenarios reads each as if it were the only one", () => {
  const read = scenarioReader(declaringPolicy, channels);
  const event = { at: "2026-11-20T11:00:00+09:00", type: "request" };
  const all = [
    { settings: { timezone: "Asia/Seoul" }, events: [event] },
    { settings: { timezone: "Mars/Olympus" }, events: [event] },
    { channel: "blue", settings: { timezone: "Asia/Seoul" }, counselors: [], events: [event] },
    { settings: { timezone: "Asia/Seoul" }, events: [{ ...event, settings: { meal: 1 } }] },
    { settings: { timezone: "Asia/Seoul" }, events: [event, { ...event, settings: { meal: 1 } }] },
  ];
  const alone = all.map((one) => parseScenario(one, declaringPolicy, channels));
  expect([...all, ...all].map((one) => read(one))).toEqual([...alone, ...alone]);
});
