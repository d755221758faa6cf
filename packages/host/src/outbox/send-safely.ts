import type { Doc } from "@annae/vocabulary";
import type { Clock } from "../clock.ts";
import type { Payload } from "../ledger/ledger.ts";
import type { ConversationKey, SendResult, Transport } from "../seam.ts";

/** How payloads leave this server. */
export interface Ways {
  /** By the channel's id. */
  readonly transports: Readonly<Record<string, Transport>>;
  readonly clock: Clock;
  /** Milliseconds after which an attempt counts as unknown. */
  readonly sendWithin: number;
}

/** One payload, to be sent once. */
export interface Parcel {
  readonly conversation: ConversationKey;
  readonly payload: Payload;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** The way to that channel's platform; undefined: the host was given none. */
export function transportFor({ transports }: Ways, channel: string): Transport | undefined {
  return Object.hasOwn(transports, channel) ? transports[channel] : undefined;
}

/** A transport that throws has failed once, for the reason that it gives; one that takes too long is not known to have failed. */
export function sendSafely(ways: Ways, parcel: Parcel): Promise<SendResult> {
  const { channel } = parcel.conversation;
  const transport = transportFor(ways, channel);
  if (transport === undefined)
    return Promise.resolve({ kind: "never", reason: noTransport(channel) });
  const { clock, sendWithin } = ways;
  const watch = new AbortController();
  return new Promise((resolve) => {
    let callOff = () => {};
    // Whoever answers at once needs no timer.
    const soon = setImmediate(() => {
      callOff = clock.at(clock.now() + sendWithin, () => {
        resolve({ kind: "unknown" });
        watch.abort();
      });
    });
    const settle = (result: SendResult) => {
      clearImmediate(soon);
      callOff();
      resolve(result);
    };
    attempted(transport, parcel, watch.signal).then(settle, (error) => settle(failure(error)));
  });
}

function attempted(
  transport: Transport,
  { conversation, payload: { key, payload }, attempt }: Parcel,
  signal: AbortSignal,
): Promise<SendResult> {
  try {
    return transport.send(payload, { conversation, key, attempt, signal });
  } catch (error) {
    return Promise.reject(error);
  }
}

function failure(error: unknown): SendResult {
  return { kind: "later", reason: threw(error instanceof Error ? error.message : String(error)) };
}

function threw(message: string): Doc {
  return {
    ko: `서버가 메시지를 보내는 중에 오류가 났습니다 (${message}). 자동으로 다시 보냅니다`,
    en: `the server failed while it was sending (${message}); it is sent again by itself`,
  };
}

function noTransport(channel: string): Doc {
  return {
    ko: `이 서버에는 ${channel} 채널로 보내는 방법이 설정되어 있지 않습니다`,
    en: `this server has no way to send on the channel ${channel}`,
  };
}
