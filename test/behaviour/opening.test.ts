import { describe, expect, test } from "vitest";
import { office, playedBy, seoul } from "../support/converse.ts";

const hours = { from: "10:00", to: "18:00" };
const source = `
  message closed { text "[openingHours]. [nextOpening]에 시작합니다." }
  on request { closed: when afterHours then send closed; queue
    busy: when not afterHours then send closed; queue }`;

function said(at: string, settings: object = {}, category?: object): string | undefined {
  const asked = { at, type: "request", ...(category === undefined ? {} : { category }) };
  const scenario = { channel: "naver", settings: { ...office, ...settings }, events: [asked] };
  const [step] = playedBy(source, scenario).steps;
  return step?.deliveries[0]?.customer?.text;
}

describe("OPS-4: when it opens, in words", () => {
  test("OPS-4: the date and the time, the time alone today", () => {
    expect(said(seoul("19:00"))).toContain("11월 23일(월) 10:00에");
    expect(said(seoul("09:00"))).toContain("휴무. 10:00에");
  });

  test("OPS-4: while it is open, when it opens the next time", () => {
    expect(said(seoul("11:00"))).toContain("11월 23일(월) 10:00에");
  });

  test("OPS-4: holidays are passed over, and those with hours of their own are not", () => {
    const off = { holidays: [{ from: "2026-11-21", to: "2026-11-24" }] };
    expect(said(seoul("19:00"), off)).toContain("11월 25일(수) 10:00에");
    const half = { holidays: [{ date: "2026-11-21", hours: { from: "13:00", to: "15:00" } }] };
    expect(said(seoul("19:00"), half)).toContain("11월 21일(토) 13:00에");
  });

  test("OPS-4: the hours of the week in words", () => {
    expect(said(seoul("19:00"))).toMatch(/^평일 10:00~18:00, 토·일 휴무\./);
  });

  test("OPS-4: both follow the category of the request", () => {
    const team = { category: { major: "기술" }, workingHours: { saturday: hours } };
    const text = said(seoul("19:00"), { categoryHours: [team] }, { major: "기술" });
    expect(text).toBe("월~토 10:00~18:00, 일 휴무. 11월 21일(토) 10:00에 시작합니다.");
  });

  test("OPS-4: in the zone of the tenant, over a change of the clock", () => {
    const newYork = { timezone: "America/New_York" };
    expect(said("2026-10-30T20:00:00-04:00", newYork)).toContain("11월 2일(월) 10:00에");
    expect(said("2026-11-02T14:59:00Z", newYork)).toContain(". 10:00에");
  });
});
