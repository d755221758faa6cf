import type { Doc, Moment } from "@annae/vocabulary";
import { DateTime } from "luxon";
import { chatMoment } from "../engine/event-fault.ts";
import { fitting } from "./issue-wording.ts";
import { mustBe, shown } from "./wording.ts";

const local = String.raw`\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?`;
const withOffset = new RegExp(String.raw`^${local}(Z|[+-](0\d|1[0-4])(:?[0-5]\d)?)$`);
const withoutOffset = new RegExp(`^${local}$`);

/** "2026-11-20T19:00+09:00" → its moment; undefined for a time that does not exist, has no offset or is not of 1970 to 2199. */
export function parseMoment(text: string): Moment | undefined {
  if (!withOffset.test(text)) return undefined;
  const parsed = DateTime.fromISO(text);
  return parsed.isValid ? chatMoment(parsed.toMillis()) : undefined;
}

/** An ISO 8601 time with its offset from UTC, as it was written. */
export const momentText = fitting<string>(
  (json) => typeof json === "string" && parseMoment(json) !== undefined,
  momentDoc,
);

function momentDoc(input: unknown): Doc {
  if (typeof input === "string" && withoutOffset.test(input)) {
    const text = shown(input);
    return {
      ko: `${text.ko}에 시간대가 없습니다. "${input}+09:00"처럼 쓰세요`,
      en: `${text.en} has no offset from UTC; write it like "${input}+09:00"`,
    };
  }
  const expected: Doc = {
    ko: '시간대가 붙은 1970~2199년의 ISO 8601 시각 (예: "2026-11-20T19:00:00+09:00")',
    en: 'an ISO 8601 time of 1970 to 2199 with offset, such as "2026-11-20T19:00:00+09:00"',
  };
  return mustBe(expected, input);
}
