/**
 * Nothing of an invocation is kept once it is over: what is to be remembered of an event, its conversation remembers. What fails is tried again
 * soon, and after an hour waits for a person.
 */
export const objectOptions = {
  journalRetention: 0,
  idempotencyRetention: 0,
  enableLazyState: true,
  retryPolicy: {
    initialInterval: 100,
    exponentiationFactor: 2,
    maxInterval: 5_000,
    maxAttempts: 700,
    onMaxAttempts: "pause",
  },
} as const;

/** For handlers that only other objects call. */
export const inward = { ingressPrivate: true } as const;
