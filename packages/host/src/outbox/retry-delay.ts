/** How failing payloads are tried again. */
export interface RetryPolicy {
  /** Milliseconds before the second attempt; doubled for each one after it. */
  readonly firstDelay: number;
  readonly longestDelay: number;
  /** After so many the payload is given up. */
  readonly attempts: number;
}

/** Half a second, doubling up to a minute: given up after about an hour. */
export const standardRetries: RetryPolicy = {
  firstDelay: 500,
  longestDelay: 60_000,
  attempts: 65,
};

/** Milliseconds until the next attempt after so many have failed. `jitter`, 0 to 1, takes away up to a half, so that not all come back at once. */
export function retryDelay(
  { firstDelay, longestDelay }: RetryPolicy,
  failed: number,
  jitter: number,
): number {
  const full = Math.min(longestDelay, firstDelay * 2 ** (failed - 1));
  return Math.round(full * (1 - jitter / 2));
}
