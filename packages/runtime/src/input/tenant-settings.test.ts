import { describe, expect, it } from "vitest";
import { declared, declaringPolicy } from "../testing/declarations.ts";
import { parseTenantSettings } from "./tenant-settings.ts";

const plain = { settings: {} };

const defaults = {
  timezone: "Asia/Seoul",
  companyName: "해피톡",
  consultation: "running",
  chatbot: false,
  webVersion: 2,
  workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" },
  categoryHours: [],
  holidays: [],
  acceptAfterHours: true,
  meal: { mode: "off", intake: "queue" },
  acceptDuringBreak: true,
  capacity: null,
  distribution: { mode: "auto", by: "load", range: "all", backlog: "auto" },
  messages: { title: true, busy: false, waitingCount: true, endNotice: true },
  systemMessages: {},
  own: {},
};

const full = {
  timezone: "America/New_York",
  companyName: "우리 회사",
  consultation: "suspended",
  chatbot: true,
  webVersion: 1,
  workingHours: {
    weekday: { from: "10:00", to: "18:00" },
    saturday: { from: "10:00", to: "03:00", nextDay: true },
    sunday: "closed",
    friday: [
      { from: "09:00", to: "12:00" },
      { from: "13:00", to: "18:00" },
    ],
  },
  categoryHours: [
    { category: { major: "기술" }, workingHours: { weekday: { from: "09:00", to: "21:00" } } },
  ],
  holidays: [
    { date: "2021-05-05", name: "어린이날" },
    { from: "2026-12-24", to: "2026-12-31", name: "연말 휴무" },
    { date: "2021-05-06", hours: { from: "13:00", to: "01:00", nextDay: true } },
  ],
  acceptAfterHours: false,
  meal: { mode: "common", from: "12:00", to: "13:00", intake: "refuse" },
  acceptDuringBreak: false,
  capacity: { limit: 1000, accept: false },
  distribution: { mode: "manual", by: "turn", range: "loggedIn", backlog: "manual" },
  messages: { title: false, busy: true, waitingCount: false, endNotice: false },
  systemMessages: {
    ST: { text: "안녕하세요", buttons: [{ label: "배송", keyword: "배송" }], state: "requested" },
    S9: { buttons: [{ label: "홈", url: "https://example.com" }], state: "approved" },
  },
};

describe("a tenant's settings", () => {
  it("need a time zone and have a default for everything else", () => {
    const parsed = parseTenantSettings({ timezone: "Asia/Seoul" }, plain);
    expect(parsed).toMatchObject({ ok: true, value: defaults });
  });

  it("OFF-7: without a time zone are refused", () => {
    expect(parseTenantSettings({}, plain)).toMatchObject({
      ok: false,
      faults: [{ path: "$.settings.timezone" }],
    });
  });

  it("fill in what an object leaves out", () => {
    const partial = {
      timezone: "UTC",
      workingHours: { sunday: "closed" },
      meal: { mode: "individual" },
      distribution: { by: "turn" },
      messages: { busy: true },
      capacity: { limit: 3 },
      systemMessages: { ST: { state: "draft" } },
    };
    expect(parseTenantSettings(partial, plain)).toMatchObject({
      ok: true,
      value: {
        workingHours: { weekday: "allDay", saturday: "allDay", sunday: "closed" },
        meal: { mode: "individual", intake: "queue" },
        distribution: { ...defaults.distribution, by: "turn" },
        messages: { ...defaults.messages, busy: true },
        capacity: { limit: 3, accept: true },
        systemMessages: { ST: { state: "draft" } },
      },
    });
  });

  it("SYS-10: leave a system message's text and buttons open where they are not given, but never its state", () => {
    const parsed = parseTenantSettings(
      { timezone: "UTC", systemMessages: { ST: { state: "draft" } } },
      plain,
    );
    expect(parsed.ok && parsed.value.systemMessages.ST).toEqual({ state: "draft" });
    expect(
      parseTenantSettings({ timezone: "UTC", systemMessages: { ST: {} } }, plain),
    ).toMatchObject({
      faults: [{ path: "$.settings.systemMessages.ST.state" }],
    });
  });

  it("come back as they were written, however often they are checked", () => {
    const once = parseTenantSettings(full, plain);
    expect(once).toMatchObject({ ok: true, value: { ...full, own: {} } });
    for (const json of [full, { timezone: "UTC" }]) {
      const first = parseTenantSettings(json, plain);
      const { own, ...standard } = first.ok ? first.value : { own: {} };
      expect(parseTenantSettings({ ...standard, ...own }, plain)).toEqual(first);
    }
  });

  it("are frozen through and through", () => {
    const parsed = parseTenantSettings(full, declaringPolicy);
    expect(parsed.ok && Object.isFrozen(parsed.value.workingHours.weekday)).toBe(true);
    expect(parsed.ok && Object.isFrozen(parsed.value.own)).toBe(true);
  });

  it.each([3, 1000])("LIM-1: may limit open consultations to %d", (limit) => {
    const parsed = parseTenantSettings({ timezone: "UTC", capacity: { limit } }, plain);
    expect(parsed.ok && parsed.value.capacity?.limit).toBe(limit);
  });

  it.each([2, 1001, 3.5, "10", null, undefined])("LIM-1: can't limit them to %s", (limit) => {
    const parsed = parseTenantSettings({ timezone: "UTC", capacity: { limit } }, plain);
    expect(parsed).toMatchObject({ ok: false, faults: [{ path: "$.settings.capacity.limit" }] });
  });
});

describe("settings that a policy declares", () => {
  const own = (json: object) => {
    const parsed = parseTenantSettings({ timezone: "UTC", ...json }, declaringPolicy);
    return parsed.ok ? parsed.value.own : parsed.faults.map(({ path }) => path);
  };

  it("have the declared default, or else their type's empty value", () => {
    expect(own({})).toEqual({
      vipOnly: false,
      한도: 60_000,
      tone: "casual",
      opens: 0,
      since: "1970-01-01",
      constructor: 0,
    });
  });

  it("stand beside the standard ones under their own names, each in its type's notation", () => {
    const given = {
      vipOnly: true,
      한도: "1h30m",
      tone: "polite",
      opens: "09:30",
      since: "2020-02-29",
    };
    expect(own({ ...given, constructor: 7 })).toEqual({
      ...given,
      한도: 5_400_000,
      opens: 570,
      constructor: 7,
    });
  });

  it("refuse values of another type, all in one go", () => {
    const wrong = { vipOnly: "yes", 한도: 5, tone: "rude", opens: "24:00", since: "2021-02-29" };
    const names = ["vipOnly", "한도", "tone", "opens", "since"];
    expect(own(wrong)).toEqual(names.map((name) => `$.settings.${name}`));
  });

  it("give way to a standard setting of the same name", () => {
    const policy = { settings: declared("chatbot", { kind: "text" }, "mine") };
    const parsed = parseTenantSettings({ timezone: "UTC", chatbot: true }, policy);
    expect(parsed).toMatchObject({ ok: true, value: { chatbot: true, own: { chatbot: "mine" } } });
  });
});
