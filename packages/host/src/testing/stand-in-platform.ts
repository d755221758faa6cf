import type { SendAttempt, SendResult, Transport } from "../seam.ts";

/**
 * How a stand-in platform behaves to one request. `hangs`: never answers; `late`: takes it, but answers too late; `busy`: has had too many
 * and wants to be left alone for half a minute; `blocked`: the key is wrong; `absent`: the customer has closed the window.
 */
export type Behaviour =
  | "ok"
  | "down"
  | "refuses"
  | "busy"
  | "blocked"
  | "absent"
  | "hangs"
  | "late"
  | "throws";

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
export function standInPlatform(
  whenUnknown: Transport["whenUnknown"] = "again",
  limits: Pick<Transport, "perSecond"> = {},
): StandInPlatform {
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
    transport: { whenUnknown, send, ...limits },
    arrived,
    attempts,
    behave: (next) => {
      how = next;
    },
  };
}

const results: Readonly<
  Record<"ok" | "down" | "refuses" | "busy" | "blocked" | "absent", SendResult>
> = {
  ok: { kind: "sent" },
  down: { kind: "later" },
  busy: {
    kind: "later",
    after: 30_000,
    door: true,
    reason: { ko: "너무 많음", en: "too many" },
  },
  absent: { kind: "later", absent: true },
  blocked: { kind: "later", operator: true, reason: { ko: "키가 틀림", en: "wrong key" } },
  refuses: { kind: "never", reason: { ko: "거부됨", en: "refused" } },
};
