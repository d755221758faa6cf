import type { SendAttempt, SendResult, Transport } from "../seam.ts";

/** How a stand-in platform behaves to one request. `hangs`: never answers; `late`: takes it, but answers too late. */
export type Behaviour = "ok" | "down" | "refuses" | "hangs" | "late" | "throws";

/** What reached the platform. */
export interface Arrived {
  readonly customer: string;
  readonly key: string;
  readonly text: string;
}

/** A platform in the test's own process. */
export interface StandInPlatform {
  readonly transport: Transport;
  /** Requests that were taken, in order; a key more than once where it was sent more than once. */
  readonly arrived: readonly Arrived[];
  /** Attempts, taken or not. */
  readonly attempts: readonly SendAttempt[];
  /** From now on. */
  readonly behave: (how: (about: SendAttempt) => Behaviour) => void;
}

/** A platform that takes everything. */
export function standInPlatform(whenUnknown: Transport["whenUnknown"] = "again"): StandInPlatform {
  const arrived: Arrived[] = [];
  const attempts: SendAttempt[] = [];
  let how: (about: SendAttempt) => Behaviour = () => "ok";
  const take = (payload: unknown, { conversation: { customer }, key }: SendAttempt) => {
    const text =
      typeof payload === "object" && payload !== null && "text" in payload ? payload.text : "";
    arrived.push({ customer, key, text: String(text) });
  };
  const send = (payload: unknown, about: SendAttempt): Promise<SendResult> => {
    attempts.push(about);
    const behaviour = how(about);
    if (behaviour === "throws") return Promise.reject(new Error("reset"));
    if (behaviour === "ok" || behaviour === "late") take(payload, about);
    if (behaviour === "hangs" || behaviour === "late") return new Promise(() => {});
    return Promise.resolve(results[behaviour]);
  };
  return {
    transport: { whenUnknown, send },
    arrived,
    attempts,
    behave: (next) => {
      how = next;
    },
  };
}

const results: Readonly<Record<"ok" | "down" | "refuses", SendResult>> = {
  ok: { kind: "sent" },
  down: { kind: "later" },
  refuses: { kind: "never", reason: "refused" },
};
