import { asking } from "@annae/ir/testing";
import {
  type Conversation,
  type ConversationEvent,
  type EventName,
  eventNames,
  facts,
} from "@annae/vocabulary";
import { expect, test } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import { handleEvent } from "../engine/handle-event.ts";
import { newRecord } from "../engine/record.ts";
import { all, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { calm, evening, minute, openSettings } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";

const settings = {
  ...openSettings,
  workingHours: { weekday: "allDay", saturday: "allDay", sunday: "allDay" },
} as const;
const before = evening - 10 * minute;
const counting = facts.flatMap(({ name, counts }) =>
  counts === undefined ? [] : [{ name, counts }],
);

/** Events after which the conversation runs on, with what they carry. */
const bodies = {
  request: { text: "?" },
  message: { text: "?" },
  reply: { text: "네", counselor: "kim" },
  assign: { counselor: "kim" },
  tick: {},
} as const;

/** The fact's value as the rules of the event read it, and one minute after it. */
function readAround(fact: string, type: keyof typeof bodies, waitingSince: number | null) {
  const read = all(
    rule("r", asking.compare({ fact }, ">=", { value: 0, type: "duration" }), send("notice")),
  );
  const on = Object.fromEntries(eventNames.map((event) => [event, read]));
  const policy = policyOf({ messages: [message("notice", "알립니다.")], on });
  const station = {
    ...{ tenant: "shop", policy, channel: plainTin, settings, images: () => null },
    calendar: createCalendar(settings),
  };
  const isWaiting = type === "request" || type === "assign";
  const conversation: Conversation = {
    ...{ ...newConversation, room: isWaiting ? "waiting" : "received" },
    ...{ counselor: isWaiting ? null : "kim", waitingSince },
    ...{ lastWords: { by: "customer", at: before }, lastNoticeAt: before, repliedAt: before },
  };
  const valueAt = (record: typeof newRecord, event: ConversationEvent) => {
    const handling = handleEvent(station, { event, surroundings: calm, record });
    if (handling.repeated) throw new Error("a new event");
    return { record: handling.record, value: handling.turn.trace.facts[fact] };
  };
  const event = { id: "1", at: evening, type, ...bodies[type] } as ConversationEvent;
  const first = valueAt({ ...newRecord, conversation }, event);
  const tick = { id: "2", at: evening + minute, type: "tick" } as const;
  return [first.value, valueAt(first.record, tick).value].map((value) => Number(value) / minute);
}

const types = Object.keys(bodies) as readonly (keyof typeof bodies)[];
const has = (events: readonly EventName[] | "sending" | undefined, type: EventName) =>
  events === "sending" || events?.includes(type) === true;

test.each(
  counting.flatMap(({ name, counts }) => types.map((type) => [name, type, counts] as const)),
)(
  "%s in the rules of %s is as before it, and counts it afterwards as its definition says",
  (name, type, { anew, goesOn, ends }) => {
    const running = goesOn === true && has(anew, type) ? [10, 11] : undefined;
    const later = has(ends, type) ? 0 : has(anew, type) ? 1 : 11;
    expect(readAround(name, type, before)).toEqual(running ?? [10, later]);
    if (goesOn === true && has(anew, type)) expect(readAround(name, type, null)).toEqual([0, 1]);
  },
);

test("every duration of the vocabulary that runs says what it counts", () => {
  const durations = facts.filter(
    ({ type, source }) => type.kind === "duration" && source === "world",
  );
  expect(durations.map(({ name }) => name)).toEqual(counting.map(({ name }) => name));
});
