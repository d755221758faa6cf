import { decodeKakao } from "@annae/channel-kakao/webhook";
import type { Attachment, Decoded, PlatformRequest } from "@annae/channel-kit/webhook";
import { decodeNaver } from "@annae/channel-naver/webhook";

/** What a webhook says, and of whom: the company's own names on the platform, and whether the customer has added its channel. */
export interface HookRequest {
  readonly request: PlatformRequest;
  /** Each that is there is the tenant's own, or the request is not for it. By the name of the key. */
  readonly company: Readonly<Record<string, string | null>>;
  readonly channelAdded: boolean | null;
  /** What came with the words. */
  readonly came: readonly Attachment[];
}

/** Reads a platform's webhook; `path`: behind the address that it was told. */
export type HookReader = (body: Uint8Array, path: string) => Decoded<HookRequest>;

/** The platforms that tell by webhooks, by channel. */
export const hookReaders: Readonly<Record<string, HookReader>> = {
  kakao: (body, path) =>
    read(decodeKakao(body, path), ({ senderKey, fullText, happening }) => ({
      company: { sender_key: senderKey },
      channelAdded: null,
      came: [...attachedTo(happening), ...(fullText === null ? [] : [wholeText(fullText)])],
    })),
  naver: (body) =>
    read(decodeNaver(body), ({ friend, happening }) => ({
      ...{ company: {}, channelAdded: friend, came: attachedTo(happening) },
    })),
};

function read<R extends PlatformRequest>(
  decoded: Decoded<R>,
  more: (request: R) => Omit<HookRequest, "request">,
): Decoded<HookRequest> {
  return decoded.ok
    ? { ok: true, value: { request: decoded.value, ...more(decoded.value) } }
    : decoded;
}

function attachedTo(happening: PlatformRequest["happening"]): readonly Attachment[] {
  return "attachments" in happening ? happening.attachments : [];
}

/** Where the words lie that were too long for the request. */
function wholeText(url: string): Attachment {
  return { type: "file", url };
}
