import { isDeepStrictEqual } from "node:util";
import type { LoggedAnswer, LoggedDelivery } from "../log/log-line.ts";

/** What a decision is compared by: all that somebody sees or counts. What a rule is called nobody sees. */
const compared = ["event", "situation", "effects", "alert", "room", "roomTitle"] as const;

/** One part of an answer that was otherwise was. */
export type AnswerDifference =
  | {
      readonly part: (typeof compared)[number];
      readonly was: unknown;
      readonly now: unknown;
    }
  /** Messages in the place of others, one or both of them missing. */
  | {
      readonly part: "message";
      readonly was: LoggedDelivery | null;
      readonly now: LoggedDelivery | null;
    };

/** What is otherwise in the answer of now; nothing: all is the same. */
export function answerDifferences(
  was: LoggedAnswer,
  now: LoggedAnswer,
): readonly AnswerDifference[] {
  const parts = compared.flatMap((part): readonly AnswerDifference[] =>
    isDeepStrictEqual(plain(was[part] ?? null), plain(now[part] ?? null))
      ? []
      : [{ part, was: was[part] ?? null, now: now[part] ?? null }],
  );
  return [...parts, ...messageDifferences(was.deliveries, now.deliveries)];
}

/** What both begin and end with is the same; what lies between stands side by side. */
function messageDifferences(
  was: readonly LoggedDelivery[],
  now: readonly LoggedDelivery[],
): readonly AnswerDifference[] {
  const isSame = (one: LoggedDelivery | undefined, other: LoggedDelivery | undefined) =>
    one !== undefined && other !== undefined && isDeepStrictEqual(plain(one), plain(other));
  let begin = 0;
  while (isSame(was[begin], now[begin])) begin += 1;
  const most = Math.min(was.length, now.length) - begin;
  let end = 0;
  while (end < most && isSame(was[was.length - 1 - end], now[now.length - 1 - end])) end += 1;
  const [old, young] = [was.slice(begin, was.length - end), now.slice(begin, now.length - end)];
  return Array.from({ length: Math.max(old.length, young.length) }, (_, at) => ({
    part: "message",
    was: old[at] ?? null,
    now: young[at] ?? null,
  }));
}

/** As it comes back from JSON: what is undefined there is not there. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
