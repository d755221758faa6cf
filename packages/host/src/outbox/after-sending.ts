import { assertNever, type Moment } from "@annae/vocabulary";
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
      return tryAgain(kept, post, attempt, result.after ?? 0);
    case "unknown":
      return whenUnknown === "once" ? done(kept, post, now) : tryAgain(kept, post, attempt, 0);
    default:
      return assertNever(result);
  }
}

function tryAgain(kept: Kept, post: Post, attempt: Attempt, after: number): readonly Change[] {
  const { retries, jitter, now } = attempt;
  const attempts = post.attempts + 1;
  if (attempts >= retries.attempts) {
    return [...done(kept, post, now), givenUp(kept, attempt, `no answer in ${attempts} attempts`)];
  }
  const at = now + Math.max(after, retryDelay(retries, attempts, jitter));
  return [
    {
      kind: "kept",
      id: conversationId(kept.key),
      kept: { ...kept, post: { ...post, at, attempts } },
    },
  ];
}

function done(kept: Kept, post: Post, now: Moment): readonly Change[] {
  const id = conversationId(kept.key);
  const first = post.first + 1;
  const left = first < post.next ? { first, next: post.next, at: now, attempts: 0 } : null;
  return [
    { kind: "unqueued", id, number: post.first },
    { kind: "kept", id, kept: { ...kept, post: left } },
  ];
}

function givenUp({ key }: Kept, { payload, now }: Attempt, reason: string): Change {
  const undelivered = { ...payload, conversation: key, reason, at: now };
  return { kind: "undelivered", id: conversationId(key), undelivered };
}
