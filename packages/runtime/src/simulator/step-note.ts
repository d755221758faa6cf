import {
  type ConversationEvent,
  type Counselor,
  type EventDetails,
  events,
} from "@annae/vocabulary";
import type { Trace } from "../explain/trace.ts";
import type { StepNote } from "./transcript.ts";

/** What a person wants to know of the event: the words in it, and counselors by their names. */
export function stepNote(
  event: ConversationEvent,
  counselors: readonly Pick<Counselor, "id" | "name">[],
  trace: Trace | null,
): StepNote {
  const { words: by, fields } = events[event.type];
  const details: EventDetails = Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const value: unknown = new Map(Object.entries(event)).get(name);
      return typeof value === "string" ? [[name, value]] : [];
    }),
  );
  const { counselor: id, text = "", attachment } = details;
  const counselor = counselors.find((one) => one.id === id)?.name ?? id;
  const whole = [text, ...(attachment === undefined ? [] : [`[${attachment}]`])];
  const words = { by: counselor ?? null, text: whole.filter((part) => part !== "").join(" ") };
  return {
    words: by === undefined ? null : words,
    details: counselor === undefined ? details : { ...details, counselor },
    trace,
  };
}
