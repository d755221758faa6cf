import { type Conversation, roomStates } from "@annae/vocabulary";
import * as z from "zod";
import { chatMoment } from "../engine/event-fault.ts";
import { deepFreeze } from "../store/deep-freeze.ts";
import { category } from "./category.ts";
import { checkJson } from "./check-json.ts";
import type { Parsed } from "./fault.ts";
import { fitting } from "./issue-wording.ts";
import { mustBe } from "./wording.ts";

const millisecondsDoc = {
  ko: "1970~2199년의 시각(1970년부터 센 밀리초)",
  en: "milliseconds since 1970, of a time up to 2199",
};

const moment = fitting<number>(
  (json) => chatMoment(json) !== undefined,
  (input) => mustBe(millisecondsDoc, input),
);

const moments = z.record(z.string(), moment);

const conversation: z.ZodType<Conversation> = z.strictObject({
  room: z.enum(roomStates),
  presentAt: moment.nullable(),
  situation: z.string().nullable(),
  counselor: z.string().nullable(),
  category: category.nullable(),
  requestedCategory: category.nullable(),
  requestedAt: moment.nullable(),
  sent: moments,
  lastSent: moments,
  lastNoticeAt: moment.nullable(),
  repliedAt: moment.nullable(),
  waitingSince: moment.nullable(),
  lastWords: z.strictObject({ by: z.enum(["customer", "counselor"]), at: moment }).nullable(),
});

/** What is remembered of a conversation, as a log or a store has it, frozen. */
export function parseConversation(json: unknown, path = "$.conversation"): Parsed<Conversation> {
  return deepFreeze(checkJson(conversation, json, path));
}
