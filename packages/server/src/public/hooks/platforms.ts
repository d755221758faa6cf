import { decodeKakao } from "@annae/channel-kakao/webhook";
import type { Decoded, PlatformRequest } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";

/** What a webhook says, and of whom: the company's own names on the platform, and whether the customer has added its channel. */
export interface HookRequest {
  readonly request: PlatformRequest;
  /** Each that is there is the tenant's own, or the request is not for it. By the name of the key. */
  readonly company: Readonly<Record<string, string | null>>;
  readonly channelAdded: boolean | null;
}

/** Reads a platform's webhook; `path`: behind the address that it was told. */
export type HookReader = (body: Uint8Array, path: string) => Decoded<HookRequest>;

/** The platforms that tell by webhooks, by channel. */
export const hookReaders: Readonly<Record<string, HookReader>> = {
  kakao: (body, path) =>
    read(decodeKakao(body, path), ({ senderKey }) => ({
      company: { sender_key: senderKey },
      channelAdded: null,
    })),
  naver: (body) => read(decodeNaver(body), ({ friend }) => ({ company: {}, channelAdded: friend })),
};

function read<R extends PlatformRequest>(
  decoded: Decoded<R>,
  more: (request: R) => Omit<HookRequest, "request">,
): Decoded<HookRequest> {
  return decoded.ok
    ? { ok: true, value: { request: decoded.value, ...more(decoded.value) } }
    : decoded;
}
