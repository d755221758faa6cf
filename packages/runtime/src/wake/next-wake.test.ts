import type { Atom, Condition, SendLimit } from "@annae/ir";
import { asking } from "@annae/ir/testing";
import type {
  Comparison,
  Conversation,
  ConversationEvent,
  Moment,
  ValueKind,
} from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import { handleEvent } from "../engine/handle-event.ts";
import { newRecord } from "../engine/record.ts";
import type { Room } from "../engine/room.ts";
import type { Station } from "../engine/station.ts";
import type { Surroundings } from "../engine/surroundings.ts";
import { stepTime } from "../simulator/step-time.ts";
import { anyStaff, anyStation, anyTalk } from "../testing/any-time.ts";
import { act, all, isNot, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { calm, evening, minute, openSettings } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { nextWake } from "./next-wake.ts";
import { tickQuestions } from "./tick-questions.ts";

const by = fc.constantFrom("<", "<=", ">", ">=", "is", "isNot");
const durations = [
  ...["sinceLastWords", "sinceLastNotice", "sinceReply", "waitingFor"],
  ...["workingSinceLastWords", "workingWaitingFor"],
];

/** Any question whose answer changes with time. */
const question: fc.Arbitrary<Condition<Atom>> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...durations), by, fc.integer({ min: 0, max: 900 * minute }))
    .map(([fact, sign, value]) => asking.compare({ fact }, sign, { value, type: "duration" })),
  fc
    .tuple(fc.constantFrom(...durations), by, fc.constantFrom(...durations))
    .map(([fact, sign, other]) => asking.compare({ fact }, sign, { fact: other })),
  fc
    .tuple(by, fc.integer({ min: 0, max: 1439 }))
    .map(([sign, value]) => asking.compare({ fact: "timeOfDay" }, sign, { value, type: "time" })),
  fc
    .constantFrom("monday", "saturday", "sunday")
    .map((value) => asking.compare({ fact: "weekday" }, "is", { value, type: "oneOf" })),
  fc
    .constantFrom("afterHours", "commonMeal", "mealTime", "counselorAvailable")
    .map((fact) => asking.yes(fact)),
);

const condition = fc
  .tuple(fc.array(question, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([parts, negated]) => (negated ? isNot(asking.all(...parts)) : asking.all(...parts)));

const limit: fc.Arbitrary<SendLimit> = fc.oneof(
  fc.constant(null),
  fc.constant({ once: true } as const),
  fc.integer({ min: 1, max: 600 }).map((minutes) => ({ everyMs: minutes * minute })),
);

const ticking = fc
  .array(fc.tuple(condition, limit, fc.boolean()), { minLength: 1, maxLength: 2 })
  .map((rules) =>
    policyOf({
      messages: [message("notice", "알립니다.")],
      on: {
        tick: all(
          ...rules.map(([when, often, ends], index) =>
            rule(`r${index}`, when, ends ? act("end") : send("notice", often)),
          ),
        ),
      },
    }),
  );

function roomOf(station: Station, conversation: Conversation, around: Surroundings): Room {
  return { station, record: { ...newRecord, conversation }, caller: around };
}

/** Whether a tick at the moment leads to something. */
function leads({ station, record }: Room, surroundings: Surroundings, at: Moment): boolean {
  const event: ConversationEvent = { id: "tick", at, type: "tick" };
  const { answer } = handleEvent(station, { event, surroundings, record });
  return answer.deliveries.length + answer.effects.length > 0;
}

const aDay = 1_440;
const second = 1_000;
const tenMinutes = 600;

test("wakes up exactly when ticks would first lead to something: those of every minute, of every second before it, and in the millisecond", async () => {
  await fc.assert(
    fc.asyncProperty(
      ...([anyStation, anyStaff, anyTalk, ticking] as const),
      async (tenant, around, conversation, policy) => {
        const room = roomOf({ ...tenant, policy }, conversation, around);
        const questions = tickQuestions(await policy.rules());
        const wake = nextWake(room, around, { at: evening, questions });
        const minutes = Array.from({ length: aDay }, (_, n) => evening + (n + 1) * minute);
        const first = minutes.find((at) => leads(room, around, at)) ?? null;
        if (first !== null) expect(wake).not.toBeNull();
        if (wake === null) return;
        expect(wake).toBeGreaterThan(evening);
        expect(leads(room, around, wake)).toBe(true);
        if (wake > evening + 1) expect(leads(room, around, wake - 1)).toBe(false);
        expect(first === null || first >= wake).toBe(true);
        const seconds = Array.from({ length: tenMinutes }, (_, n) => wake - (n + 1) * second);
        const early = seconds.filter((at) => at > evening && leads(room, around, at));
        expect(early).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

describe("a conversation wakes up", () => {
  const noon = Date.parse("2026-11-20T12:00:00+09:00");
  const said = { ...newConversation, room: "received", counselor: "kim" } as const;
  const settings = {
    ...openSettings,
    workingHours: { weekday: { from: "10:00", to: "18:00" }, saturday: "closed", sunday: "closed" },
  } as const;

  async function wakeAfter(
    when: Condition<Atom> | null,
    often: SendLimit = null,
    talk: Partial<Conversation> = {},
    at = noon,
  ) {
    const policy = policyOf({
      messages: [message("notice", "알립니다.")],
      on: { tick: all(rule("r", when, send("notice", often))) },
    });
    const calendar = createCalendar(settings);
    const station = {
      ...{ tenant: "shop", policy, channel: plainTin, settings, calendar, images: () => null },
    };
    const words = { by: "customer", at } as const;
    const room = roomOf(station, { ...said, lastWords: words, ...talk }, calm);
    const questions = tickQuestions(await policy.rules());
    const wake = nextWake(room, calm, { at, questions });
    return wake === null ? null : stepTime(wake, "Asia/Seoul").slice(0, -6);
  }

  const compare = (fact: string, sign: Comparison, value: number, type: ValueKind = "duration") =>
    asking.compare({ fact }, sign, { value, type });

  test.each<[string, Condition<Atom> | null, string | null]>([
    ["at a threshold", compare("sinceLastWords", ">=", 5 * minute), "2026-11-20T12:05:00"],
    ["just after it", compare("sinceLastWords", ">", 5 * minute), "2026-11-20T12:05:00.001"],
    ["for one millisecond", compare("sinceLastWords", "is", minute), "2026-11-20T12:01:00"],
    ["at once", compare("sinceLastWords", "<", minute), "2026-11-20T12:00:00.001"],
    ["never, once passed", compare("sinceLastWords", "<", 0), null],
    ["where nobody has replied, never", compare("sinceReply", "<", minute), null],
    [
      "after working hours alone",
      compare("workingSinceLastWords", ">=", 420 * minute),
      "2026-11-23T10:59:00",
    ],
    ["at a minute", compare("timeOfDay", ">=", 15 * 60, "time"), "2026-11-20T15:00:00"],
    ["on the next day", compare("timeOfDay", "<", 10, "time"), "2026-11-21T00:00:00"],
    ["when hours end", asking.yes("afterHours"), "2026-11-20T18:01:00"],
    [
      "when they begin again",
      asking.all(compare("sinceLastWords", ">=", 480 * minute), isNot(asking.yes("afterHours"))),
      "2026-11-23T10:00:00",
    ],
    ["always", null, "2026-11-20T12:00:00.001"],
    ["never", asking.yes("customerBlocked"), null],
  ])("%s", async (_, when, expected) => {
    expect(await wakeAfter(when)).toBe(expected);
  });

  it("when a message may be sent again, and not at all where it may be sent once", async () => {
    const sent = { notice: noon - minute };
    const again = await wakeAfter(null, { everyMs: 5 * minute }, { lastSent: sent });
    expect(again).toBe("2026-11-20T12:04:00");
    expect(await wakeAfter(null, { once: true }, { sent })).toBeNull();
  });

  it("never for how long somebody waits, where nobody does", async () => {
    const waits = asking.compare({ fact: "waitingFor" }, ">", { fact: "workingWaitingFor" });
    expect(await wakeAfter(waits, null, { waitingSince: null })).toBeNull();
  });

  it("when hours begin by which one of two working times grows, and the other does not", async () => {
    const night = Date.parse("2026-11-20T19:00:00+09:00");
    const [waits, silence] = ["workingWaitingFor", "workingSinceLastWords"];
    const less = asking.compare({ fact: waits }, "<", { fact: silence });
    expect(await wakeAfter(less, null, {}, night)).toBe("2026-11-23T10:00:00.001");
  });

  it("only where something runs in its room", async () => {
    expect(await wakeAfter(null, null, { room: "ended" })).toBeNull();
    expect(await wakeAfter(null, null, { room: "none" })).toBeNull();
  });
});
