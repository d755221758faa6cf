import { type Doc, type EventName, events, toldName } from "@annae/vocabulary";
import type { LineEvent } from "./time-line.ts";

/** An event as it is added to a line, which says when. */
export type NewEvent = Omit<LineEvent, "at"> & { readonly type: string };

/** Something that can be added to a line with one press. */
export interface LineMove {
  readonly name: string;
  readonly doc: Doc;
  /** Who does it; `world`: nobody of the conversation. */
  readonly by: "customer" | "counselor" | "world";
  readonly event: NewEvent;
}

const customerWords: Doc = { ko: "고객이 메시지를 보냄", en: "The customer writes" };

/** The moves that tell of an event, in its vocabulary's words. `filled`: what it carries until somebody says otherwise. */
function happens(
  event: EventName,
  by: LineMove["by"],
  filled: Readonly<Record<string, unknown>> = {},
  doc: Doc = events[event].doc,
): LineMove {
  const type = toldName(event);
  return { name: type, doc, by, event: { type, ...filled } };
}

/** Nothing but the world changes, from then on. */
function changes(name: string, doc: Doc, change: Readonly<Record<string, unknown>>): LineMove {
  return { name, doc, by: "world", event: { type: "tick", ...change } };
}

const week = (hours: "allDay" | "closed") => ({
  settings: {
    workingHours: {
      ...{ weekday: hours, monday: hours, tuesday: hours, wednesday: hours },
      ...{ thursday: hours, friday: hours, saturday: hours, sunday: hours },
    },
  },
});

/** Everything that can be added to a line; `counselor`: who answers, takes over and accepts. */
export function movesWith(counselor: string, other = counselor): readonly LineMove[] {
  return [
    happens("enter", "customer"),
    happens("request", "customer"),
    happens("message", "customer", { text: "안녕하세요" }, customerWords),
    happens("assign", "counselor", { counselor }),
    happens("reply", "counselor", { counselor, text: "네, 고객님" }),
    happens("transfer", "counselor", { counselor: other }),
    happens("switchToBot", "customer"),
    happens("leave", "customer"),
    happens("end", "counselor", { by: "counselor" }),
    changes("close", { ko: "근무 시간이 끝남", en: "The shop closes" }, week("closed")),
    changes("open", { ko: "근무 시간이 됨", en: "The shop opens" }, week("allDay")),
    changes(
      "suspend",
      { ko: "상담을 중지함", en: "Consultation is suspended" },
      { settings: { consultation: "suspended" } },
    ),
    changes(
      "resume",
      { ko: "상담을 다시 시작함", en: "Consultation runs again" },
      { settings: { consultation: "running" } },
    ),
    changes(
      "block",
      { ko: "고객을 차단함", en: "The customer is blocked" },
      { customer: { blocked: true } },
    ),
    changes(
      "unblock",
      { ko: "고객 차단을 풂", en: "The customer is no longer blocked" },
      { customer: { blocked: false } },
    ),
  ];
}
