import type { Hours } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { type CalendarSettings, createCalendar } from "./calendar.ts";

const day: Hours = { from: "10:00", to: "18:00" };
const overnight: Hours = { from: "10:00", to: "03:00", nextDay: true };

const seoul: CalendarSettings = {
  timezone: "Asia/Seoul",
  workingHours: { weekday: day, saturday: "closed", sunday: "closed" },
  categoryHours: [],
  holidays: [],
  meal: { mode: "off", intake: "queue" },
};

const at = (text: string) => Date.parse(text);
const inSeoul = (text: string) => at(`${text}+09:00`);

function working(settings: Partial<CalendarSettings>, text: string): boolean {
  return createCalendar({ ...seoul, ...settings }).workingAt(inSeoul(text)).working;
}

function workingUntil(settings: Partial<CalendarSettings>, text: string): string | null {
  const { until } = createCalendar({ ...seoul, ...settings }).workingAt(inSeoul(text));
  return until === null ? null : new Date(until + 9 * 3_600_000).toISOString().slice(0, 19);
}

describe("working hours", () => {
  it("OFF-3: each row may be from-to, all day or closed, to the minute", () => {
    const workingHours = { weekday: day, saturday: "allDay", sunday: "closed" } as const;
    expect(working({ workingHours }, "2026-11-20T09:59:59.999")).toBe(false);
    expect(working({ workingHours }, "2026-11-20T10:00")).toBe(true);
    expect(working({ workingHours }, "2026-11-20T23:59")).toBe(false);
    expect(working({ workingHours }, "2026-11-21T00:00")).toBe(true);
    expect(working({ workingHours }, "2026-11-21T23:59:59.999")).toBe(true);
    expect(working({ workingHours }, "2026-11-22T00:00")).toBe(false);
  });

  it("OFF-4: the end minute is inside", () => {
    expect(working({}, "2026-11-20T18:00:59.999")).toBe(true);
    expect(working({}, "2026-11-20T18:01:00.000")).toBe(false);
    expect(workingUntil({}, "2026-11-20T12:00")).toBe("2026-11-20T18:01:00");
  });

  it("OFF-4: hours that end in the minute they begin last a minute", () => {
    const workingHours = { ...seoul.workingHours, weekday: { from: "10:00", to: "10:00" } };
    expect(working({ workingHours }, "2026-11-20T10:00:30")).toBe(true);
    expect(working({ workingHours }, "2026-11-20T10:01")).toBe(false);
  });

  it("OFF-5: an overnight shift runs into a day that is closed", () => {
    const workingHours = { ...seoul.workingHours, weekday: overnight };
    expect(working({ workingHours }, "2026-11-21T03:00:59")).toBe(true);
    expect(working({ workingHours }, "2026-11-21T03:01")).toBe(false);
    expect(working({ workingHours }, "2026-11-21T12:00")).toBe(false);
    expect(working({ workingHours }, "2026-11-23T02:00")).toBe(false);
  });

  it("OFF-5: a holiday removes the shift that begins on it and leaves the one that ends on it", () => {
    const workingHours = { ...seoul.workingHours, weekday: overnight };
    const friday = { workingHours, holidays: [{ date: "2026-11-20" }] };
    expect(working(friday, "2026-11-20T02:00")).toBe(true);
    expect(working(friday, "2026-11-20T12:00")).toBe(false);
    expect(working(friday, "2026-11-21T02:00")).toBe(false);
    const saturday = { workingHours, holidays: [{ date: "2026-11-21" }] };
    expect(working(saturday, "2026-11-21T02:00")).toBe(true);
  });

  it("OFF-6: a whole-day holiday on a working day is off all day", () => {
    const holidays = [{ date: "2026-11-20", name: "창립 기념일" }];
    expect(working({ holidays }, "2026-11-20T12:00")).toBe(false);
    expect(workingUntil({ holidays }, "2026-11-20T12:00")).toBe("2026-11-23T10:00:00");
  });

  it("OFF-6: changed hours replace the row of that date, also on a closed day and overnight", () => {
    const holidays = [
      { date: "2026-11-20", hours: { from: "13:00", to: "18:00" } },
      { date: "2026-11-22", hours: { from: "22:00", to: "01:30", nextDay: true } },
    ];
    expect(working({ holidays }, "2026-11-20T12:59")).toBe(false);
    expect(working({ holidays }, "2026-11-20T13:00")).toBe(true);
    expect(working({ holidays }, "2026-11-22T21:59")).toBe(false);
    expect(working({ holidays }, "2026-11-23T01:30:59")).toBe(true);
    expect(working({ holidays }, "2026-11-23T01:31")).toBe(false);
  });

  it("OFF-7: the same moment is read in the tenant's own zone", () => {
    const moment = at("2026-11-20T12:00:00Z");
    const working = (timezone: string) =>
      createCalendar({ ...seoul, timezone }).workingAt(moment).working;
    expect(working("Asia/Seoul")).toBe(false);
    expect(working("Europe/London")).toBe(true);
    expect(working("America/New_York")).toBe(false);
  });

  it("never changes where every row is all day, or closed, and no date is an exception", () => {
    const rows = (row: "allDay" | "closed") => ({ weekday: row, saturday: row, sunday: row });
    const always = createCalendar({ ...seoul, workingHours: rows("allDay") });
    expect(always.workingAt(inSeoul("2026-11-20T12:00"))).toEqual({ working: true, until: null });
    const never = createCalendar({ ...seoul, workingHours: rows("closed") });
    expect(never.workingAt(inSeoul("2026-11-20T12:00"))).toEqual({ working: false, until: null });
  });

  it("finds an opening at the moment up to which the zone's clock was known", () => {
    const saturdays = { weekday: "closed", saturday: day, sunday: "closed" } as const;
    const opened = { date: "2026-11-24", hours: [{ from: "09:31", to: "09:32" }] };
    const calendar = createCalendar({ ...seoul, workingHours: saturdays, holidays: [opened] });
    // What the clock shows is looked up for six days at once.
    calendar.workingAt(inSeoul("2026-11-18T09:31"));
    const { until } = calendar.workingAt(inSeoul("2026-11-23T12:00"));
    expect(until).toBe(inSeoul("2026-11-24T09:31"));
  });

  it("tells of a change 400 days away and not of one a millisecond farther", () => {
    const allDay = { weekday: "allDay", saturday: "allDay", sunday: "allDay" } as const;
    const calendar = createCalendar({
      ...seoul,
      workingHours: allDay,
      holidays: [{ date: "2028-01-01" }],
    });
    const change = inSeoul("2028-01-01T00:00");
    const far = change - 400 * 86_400_000;
    expect(calendar.workingAt(far - 1)).toEqual({ working: true, until: null });
    expect(calendar.workingAt(far)).toEqual({ working: true, until: change });
    expect(calendar.workingAt(change).working).toBe(false);
  });
});

describe("OPS-3: finer hours", () => {
  const office = { ...seoul.workingHours };
  const lunch = [
    { from: "09:00", to: "12:00" },
    { from: "13:00", to: "18:00" },
  ];

  it("may be several spans a day, and each ends with its end minute", () => {
    const workingHours = { ...office, weekday: lunch };
    const times = ["08:59", "09:00", "12:00", "12:01", "12:59", "13:00", "18:00", "18:01"];
    const sides = times.map((time) => working({ workingHours }, `2026-11-20T${time}`));
    expect(sides).toEqual([false, true, true, false, false, true, true, false]);
    expect(workingUntil({ workingHours }, "2026-11-20T10:00")).toBe("2026-11-20T12:01:00");
    expect(workingUntil({ workingHours }, "2026-11-20T12:30")).toBe("2026-11-20T13:00:00");
  });

  it("of a single day win over those of weekdays", () => {
    const workingHours = {
      ...office,
      friday: { from: "10:00", to: "15:00" },
      monday: "closed",
    } as const;
    expect(working({ workingHours }, "2026-11-20T15:01")).toBe(false);
    expect(working({ workingHours }, "2026-11-19T15:01")).toBe(true);
    expect(workingUntil({ workingHours }, "2026-11-20T16:00")).toBe("2026-11-24T10:00:00");
  });

  it("may be off for a range of dates, both ends included, or have hours of their own there", () => {
    const range = { from: "2026-12-24", to: "2026-12-31" };
    const times = ["2026-12-23T11:00", "2026-12-24T11:00", "2026-12-31T11:00", "2027-01-01T11:00"];
    const sides = (holidays: CalendarSettings["holidays"]) =>
      times.map((time) => working({ holidays }, time));
    expect(sides([range])).toEqual([true, false, false, true]);
    expect(sides([{ ...range, hours: lunch }])).toEqual([true, true, true, true]);
    expect(working({ holidays: [{ ...range, hours: lunch }] }, "2026-12-28T12:30")).toBe(false);
  });
});

describe("OPS-6: hours of a category's own", () => {
  const calendar = createCalendar({
    ...seoul,
    workingHours: { ...seoul.workingHours, friday: "closed" },
    holidays: [{ date: "2026-11-24" }],
    categoryHours: [
      { category: { major: "기술", middle: "설치" }, workingHours: { weekday: "allDay" } },
      { category: { major: "기술" }, workingHours: { weekday: { from: "20:00", to: "22:00" } } },
    ],
  });
  const working = (text: string, category?: { major: string; middle?: string }) =>
    calendar.workingAt(inSeoul(text), category).working;

  it("are those of the first category that fits, and the tenant's for all others", () => {
    expect(working("2026-11-19T21:00", { major: "기술" })).toBe(true);
    expect(working("2026-11-19T11:00", { major: "기술", middle: "수리" })).toBe(false);
    expect(working("2026-11-19T03:00", { major: "기술", middle: "설치" })).toBe(true);
    expect(working("2026-11-19T11:00", { major: "배송" })).toBe(true);
    expect(working("2026-11-19T11:00")).toBe(true);
  });

  it("leave to the tenant's the days they do not speak of, and its holidays", () => {
    expect(working("2026-11-20T21:00", { major: "기술" })).toBe(true);
    expect(working("2026-11-21T21:00", { major: "기술" })).toBe(false);
    expect(working("2026-11-24T21:00", { major: "기술" })).toBe(false);
  });
});

describe("the common meal", () => {
  const lunch = { mode: "common", from: "12:00", to: "13:00", intake: "queue" } as const;
  const eating = (meal: CalendarSettings["meal"], text: string) =>
    createCalendar({ ...seoul, meal }).commonMealAt(inSeoul(text));

  it("MEA-2: is over in the minute that customers are told it ends", () => {
    expect(eating(lunch, "2026-11-20T11:59:59.999").eating).toBe(false);
    expect(eating(lunch, "2026-11-20T12:00").eating).toBe(true);
    expect(eating(lunch, "2026-11-20T12:59:59.999").eating).toBe(true);
    expect(eating(lunch, "2026-11-20T13:00").eating).toBe(false);
  });

  it("MEA-7: says when it ends", () => {
    expect(eating(lunch, "2026-11-20T12:30").until).toBe(inSeoul("2026-11-20T13:00"));
  });

  it("runs over midnight where it ends before it begins", () => {
    const night = { ...lunch, from: "23:30", to: "00:30" };
    expect(eating(night, "2026-11-20T23:30").eating).toBe(true);
    expect(eating(night, "2026-11-21T00:29").eating).toBe(true);
    expect(eating(night, "2026-11-21T00:30").eating).toBe(false);
  });

  it("is never running where meals are off or individual", () => {
    for (const mode of ["off", "individual"] as const) {
      expect(eating({ ...lunch, mode }, "2026-11-20T12:30")).toEqual({
        eating: false,
        until: null,
      });
    }
  });
});

describe("the local clock", () => {
  it("OFF-7: reads date, minute and weekday in the tenant's zone", () => {
    const moment = at("2026-11-20T15:30:00Z");
    const read = (timezone: string) => createCalendar({ ...seoul, timezone }).localTime(moment);
    expect(read("Asia/Seoul")).toEqual({ date: "2026-11-21", minute: 30, weekday: 6 });
    expect(read("America/New_York")).toEqual({ date: "2026-11-20", minute: 630, weekday: 5 });
    expect(read("Asia/Kathmandu")).toEqual({ date: "2026-11-20", minute: 1275, weekday: 5 });
  });

  it("reads dates before 1970, too", () => {
    const read = createCalendar({ ...seoul, timezone: "UTC" }).localTime(at("1969-12-28T23:59Z"));
    expect(read).toEqual({ date: "1969-12-28", minute: 1439, weekday: 7 });
  });
});
