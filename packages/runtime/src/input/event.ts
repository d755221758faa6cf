import type { ConversationEvent, Doc, Moment } from "@annae/vocabulary";
import { chatMoment } from "../engine/event-fault.ts";
import { deepFreeze } from "../store/deep-freeze.ts";
import { checkEvent, eventSchemas } from "./event-shape.ts";
import type { Parsed } from "./fault.ts";
import { idText } from "./id-text.ts";
import { fitting } from "./issue-wording.ts";
import { parseMoment } from "./moment-text.ts";
import { mustBe } from "./wording.ts";

const momentDoc: Doc = {
  ko: '1970년부터 센 밀리초, 또는 시간대가 붙은 1970~2199년의 ISO 8601 시각 (예: "2026-11-20T19:00:00+09:00")',
  en: 'milliseconds since 1970 or an ISO 8601 time with offset, of 1970 to 2199, such as "2026-11-20T19:00:00+09:00"',
};

const moment = fitting<string | number>(
  (json) => momentOf(json) !== undefined,
  (input) => mustBe(momentDoc, input),
);

type Unread<E> = E extends ConversationEvent
  ? Omit<E, "at"> & { readonly at: string | number }
  : never;

const schemas = eventSchemas((event) => event, { id: idText, at: moment });

/**
 * An event from outside, frozen: `{ "id": "e7", "at": "2026-11-20T19:00:00+09:00", "type": "message", "text": "…" }`,
 * with `at` as text with an offset or in milliseconds. Every fault has its path; unknown keys are faults.
 */
export function parseEvent(json: unknown, path = "$"): Parsed<ConversationEvent> {
  const parsed = checkEvent<Unread<ConversationEvent>>(schemas, json, path);
  if (!parsed.ok) return parsed;
  const at = momentOf(parsed.value.at) ?? 0;
  return deepFreeze({ ok: true, value: { ...parsed.value, at } });
}

function momentOf(json: unknown): Moment | undefined {
  return typeof json === "string" ? parseMoment(json) : chatMoment(json);
}
