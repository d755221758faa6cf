import { assertNever, type Doc, type Moment } from "@annae/vocabulary";
import {
  type Change,
  conversationId,
  type Kept,
  type Payload,
  type Post,
} from "../ledger/ledger.ts";
import type { SendResult, Transport } from "../seam.ts";
import { type RetryPolicy, retryDelay } from "./retry-delay.ts";

/** One attempt to send the first payload of a conversation, and what came of it. */
export interface Attempt {
  readonly payload: Payload;
  readonly result: SendResult;
  readonly whenUnknown: Transport["whenUnknown"];
  readonly retries: RetryPolicy;
  /** 0 to 1. */
  readonly jitter: number;
  readonly now: Moment;
  /** When it was to be tried; the customer may have come since. */
  readonly due: Moment;
  /** Milliseconds for which something is kept for somebody who is not there. */
  readonly keepFor: number;
}

/** What is stored after the attempt; the next payload waits until then. A payload that is given up holds nothing up. */
export function afterSending(kept: Kept, post: Post, attempt: Attempt): readonly Change[] {
  const { result, whenUnknown, now } = attempt;
  switch (result.kind) {
    case "sent":
      return done(kept, post, now);
    case "never":
      return [...done(kept, post, now), givenUp(kept, attempt, result.reason)];
    case "later":
      return result.absent === true
        ? keepUntilThere(kept, post, attempt)
        : tryAgain(kept, post, attempt, result);
    case "unknown":
      return whenUnknown === "once"
        ? [...done(kept, post, now), givenUp(kept, attempt, result.reason ?? noAnswer)]
        : tryAgain(kept, post, attempt, result);
    default:
      return assertNever(result);
  }
}

/** Said where the transport says nothing more. */
const noAnswer: Doc = {
  ko: "플랫폼이 제때 응답하지 않아, 전달되었는지 알 수 없습니다",
  en: "the platform did not answer in time, so nobody knows whether it was taken",
};

function tryAgain(
  kept: Kept,
  post: Post,
  attempt: Attempt,
  { after = 0, reason = noAnswer }: { readonly after?: number; readonly reason?: Doc },
): readonly Change[] {
  const { retries, jitter, now } = attempt;
  const attempts = post.attempts + 1;
  if (attempts >= retries.attempts) {
    return [...done(kept, post, now), givenUp(kept, attempt, tooOften(attempts, reason))];
  }
  const at = now + Math.max(after, retryDelay(retries, attempts, jitter));
  const later = { ...post, at, attempts, trouble: reason };
  return [{ kind: "kept", id: conversationId(kept.key), kept: { ...kept, post: later } }];
}

/** Milliseconds after which somebody who is not there is tried all the same. */
const hour = 3_600_000;

/** It counts as no attempt, and nothing is stuck. */
function keepUntilThere(
  kept: Kept,
  { trouble: _, ...post }: Post,
  attempt: Attempt,
): readonly Change[] {
  const { now, due, keepFor } = attempt;
  if (now - (post.since ?? now) >= keepFor) {
    return [...done(kept, post, now), givenUp(kept, attempt, neverCame)];
  }
  const at = post.at === due ? now + hour : post.at;
  return [{ kind: "kept", id: conversationId(kept.key), kept: { ...kept, post: { ...post, at } } }];
}

const neverCame: Doc = {
  ko: "고객이 채팅 창을 다시 열지 않았습니다",
  en: "the customer has not opened the chat window again",
};

function tooOften(attempts: number, { ko, en }: Doc): Doc {
  return {
    ko: `${attempts}번 시도했지만 보내지 못했습니다. 마지막 이유: ${ko}`,
    en: `${attempts} attempts failed; the last time: ${en}`,
  };
}

function done(kept: Kept, post: Post, now: Moment): readonly Change[] {
  const id = conversationId(kept.key);
  const first = post.first + 1;
  const { trouble: _, ...rest } = post;
  const left = first < post.next ? { ...rest, first, at: now, attempts: 0 } : null;
  return [
    { kind: "unqueued", id, number: post.first },
    { kind: "kept", id, kept: { ...kept, post: left } },
  ];
}

function givenUp({ key }: Kept, { payload, now }: Attempt, reason: Doc): Change {
  const undelivered = { ...payload, conversation: key, reason, at: now };
  return { kind: "undelivered", id: conversationId(key), undelivered };
}
