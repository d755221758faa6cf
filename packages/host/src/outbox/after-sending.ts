import { assertNever, type Doc, type Moment } from "@annae/vocabulary";
import type { Change, Kept, Payload, Post } from "../ledger/ledger.ts";
import type { SendResult, Transport } from "../seam.ts";
import { type RetryPolicy, retryDelay } from "./retry-delay.ts";

/** One attempt to send the first payload of a conversation, and what came of it. */
export interface Attempt {
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

/** What waits to be sent after an attempt. */
export interface Attempted {
  readonly post: Post | null;
  /** Of the payload: why it was given up, null where it was sent. Null: it is tried again. */
  readonly done: { readonly givenUp: Doc | null } | null;
}

/** What becomes of what waits to be sent; the next payload waits until then. A payload that is given up holds nothing up. */
export function afterAttempt(post: Post, attempt: Attempt): Attempted {
  const { result, whenUnknown, now } = attempt;
  switch (result.kind) {
    case "sent":
      return done(post, now, null);
    case "never":
      return done(post, now, result.reason);
    case "later":
      return result.absent === true
        ? keepUntilThere(post, attempt)
        : tryAgain(post, attempt, { reason: withoutReason, ...result });
    case "unknown":
      return whenUnknown === "once"
        ? done(post, now, result.reason ?? noAnswer)
        : tryAgain(post, attempt, { reason: noAnswer, ...result });
    default:
      return assertNever(result);
  }
}

/** Said where a transport does not say why. */
export const withoutReason: Doc = { ko: "이유를 알 수 없습니다", en: "no reason is known" };

const noAnswer: Doc = {
  ko: "플랫폼이 제때 응답하지 않아, 전달되었는지 알 수 없습니다",
  en: "the platform did not answer in time, so nobody knows whether it was taken",
};

function done(post: Post, now: Moment, givenUp: Doc | null): Attempted {
  const first = post.first + 1;
  const left = first < post.next ? { ...untroubled(post), first, at: now, attempts: 0 } : null;
  return { post: left, done: { givenUp } };
}

function untroubled(post: Post): Post {
  if (post.trouble === undefined) return post;
  const { trouble: _, ...rest } = post;
  return rest;
}

function tryAgain(
  post: Post,
  { retries, jitter, now }: Attempt,
  { after = 0, reason }: { readonly after?: number; readonly reason: Doc },
): Attempted {
  const attempts = post.attempts + 1;
  if (attempts >= retries.attempts) return done(post, now, tooOften(attempts, reason));
  const at = now + Math.max(after, retryDelay(retries, attempts, jitter));
  return { post: { ...post, at, attempts, trouble: reason }, done: null };
}

/** Milliseconds after which somebody who is not there is tried all the same. */
const hour = 3_600_000;

/** It counts as no attempt, and nothing is stuck. */
function keepUntilThere(post: Post, { now, due, keepFor }: Attempt): Attempted {
  if (now - (post.since ?? now) >= keepFor) return done(post, now, neverCame);
  return {
    post: { ...untroubled(post), at: post.at === due ? now + hour : post.at },
    done: null,
  };
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

/** What waits in a conversation: its first payload was to be sent. */
interface Waiting {
  readonly id: string;
  readonly kept: Kept;
  readonly post: Post;
  readonly payload: Payload;
}

/** What is stored after the attempt to send it. */
export function afterSending(
  { id, kept, post: before, payload }: Waiting,
  attempt: Attempt,
): readonly Change[] {
  const { post, done: settled } = afterAttempt(before, attempt);
  const waits: Change = { kind: "kept", id, kept: { ...kept, post } };
  if (settled === null) return [waits];
  const sent: Change = { kind: "unqueued", id, number: before.first };
  if (settled.givenUp === null) return [sent, waits];
  const about = { conversation: kept.key, reason: settled.givenUp, at: attempt.now };
  return [sent, waits, { kind: "undelivered", id, undelivered: { ...payload, ...about } }];
}
