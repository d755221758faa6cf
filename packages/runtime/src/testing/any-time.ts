import type { Conversation } from "@annae/vocabulary";
import fc from "fast-check";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import type { Station } from "../engine/station.ts";
import type { Surroundings } from "../engine/surroundings.ts";
import { policyOf } from "./policy-builder.ts";
import { calm, evening, kim, minute, openSettings } from "./surroundings.ts";
import { plainTin } from "./tin-channel.ts";

const clock = fc
  .integer({ min: 0, max: 95 })
  .map((quarter) => new Date(quarter * 15 * minute).toISOString().slice(11, 16));

/** Two times of a day, the first one earlier. */
const span = fc
  .tuple(clock, clock)
  .filter(([one, other]) => one !== other)
  .map(([one, other]) => (one < other ? { from: one, to: other } : { from: other, to: one }));

const hours = fc.oneof(fc.constant("allDay" as const), fc.constant("closed" as const), span);

/** A tenant with any hours, meals and zone, and a policy that says nothing. */
export const anyStation: fc.Arbitrary<Station> = fc
  .record({
    timezone: fc.constantFrom("Asia/Seoul", "America/New_York", "Asia/Kathmandu"),
    weekday: hours,
    saturday: hours,
    sunday: hours,
    mode: fc.constantFrom("off", "common", "individual"),
    meal: span,
    holiday: fc.boolean(),
  })
  .map(({ timezone, weekday, saturday, sunday, mode, meal, holiday }) => {
    const settings = {
      ...openSettings,
      timezone,
      workingHours: { weekday, saturday, sunday },
      holidays: holiday ? [{ date: "2026-11-23" }] : [],
      meal: { mode, intake: "queue", ...meal },
    } as const;
    return {
      ...{ tenant: "shop", policy: policyOf({}), channel: plainTin, settings },
      calendar: createCalendar(settings),
      images: () => null,
    };
  });

/** Counselors with any meals, breaks and days off. */
export const anyStaff: fc.Arbitrary<Surroundings> = fc
  .array(
    fc.record({
      meal: fc.option(span, { nil: undefined }),
      breaks: fc.array(
        span.map((times) => ({ date: "2026-11-21", ...times })),
        { maxLength: 1 },
      ),
      daysOff: fc.constantFrom([], ["2026-11-21"], ["2026-11-20", "2026-11-22"]),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((roster) => ({
    ...calm,
    counselors: roster.map((one, index) => ({ ...kim, id: `${index}`, ...one })),
  }));

const ago = fc.integer({ min: 0, max: 600 }).map((minutes) => evening - minutes * minute);

/** A conversation that is going on, in which somebody has spoken, waited or been told something. */
export const anyTalk: fc.Arbitrary<Conversation> = fc
  .record({
    room: fc.constantFrom("chatbot", "waiting", "received", "inProgress"),
    lastWords: fc.option(fc.record({ by: fc.constantFrom("customer", "counselor"), at: ago }), {
      nil: null,
    }),
    lastNoticeAt: fc.option(ago, { nil: null }),
    repliedAt: fc.option(ago, { nil: null }),
    waitingSince: fc.option(ago, { nil: null }),
    sent: fc.option(ago, { nil: undefined }),
  })
  .map(({ sent: moment, ...talk }) => {
    const sent = moment === undefined ? {} : { notice: moment };
    const counselor = talk.room === "received" || talk.room === "inProgress" ? "0" : null;
    return { ...newConversation, ...talk, counselor, sent, lastSent: sent } as Conversation;
  });
