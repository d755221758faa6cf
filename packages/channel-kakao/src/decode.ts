import {
  accepted,
  type CategoryCodes,
  checkShape,
  connectIn,
  type Decoded,
  fetchable,
  type Happening,
  longest,
  membersOf,
  type PlatformRequest,
  readJson,
  type Schema,
  textOf,
} from "@annae/channel-kit/webhook";
import { cutText } from "@annae/vocabulary";
import type * as z from "zod";
import { inKakaosNames } from "./dialects.ts";
import { inboundText, webhookBytes } from "./limits.ts";
import { said } from "./said.ts";
import { anyRequest, messageRequest, referenceRequest } from "./wire-schema.ts";

/** What Kakao says of a customer, with what only Kakao knows. */
export interface KakaoRequest extends PlatformRequest {
  readonly senderKey: string | null;
  readonly session: string | null;
  /** What the button or link that was pressed carries, or how the platform ended the session. */
  readonly extra: string | null;
  /** Where the full text lies when it was too long for the request. */
  readonly fullText: string | null;
}

/** What a company has agreed with its own buttons. */
export interface DecodeOptions {
  /** The categories that the extras of its buttons and links stand for. */
  readonly categories?: CategoryCodes;
}

/**
 * A webhook's request as what happened. `endpoint` is the path it came to, of which the last part counts: message, reference or
 * expired_session; requests to any other are read as nothing. Never throws.
 */
export function decodeKakao(
  body: string | Uint8Array,
  endpoint: string,
  { categories = {} }: DecodeOptions = {},
): Decoded<KakaoRequest> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const name = lastPart(endpoint);
  const read = readers.get(name.toLowerCase().replace(/[_-]/g, ""));
  const named = inKakaosNames(json.value);
  return read === undefined ? unknownRequest(named, name) : read(named, categories);
}

/** `/hooks/Message/?x=1` → `Message`. */
function lastPart(path: string): string {
  return (
    path
      .replace(/[?#].*$/s, "")
      .split("/")
      .filter(Boolean)
      .at(-1) ?? ""
  );
}

type Reader = (json: unknown, categories: CategoryCodes) => Decoded<KakaoRequest>;

const readers: ReadonlyMap<string, Reader> = new Map([
  ["message", reader(messageRequest, message)],
  ["reference", reader(referenceRequest, reference)],
  ["expiredsession", reader(anyRequest, expired)],
]);

function reader<T>(
  schema: Schema<T>,
  read: (request: T, categories: CategoryCodes) => KakaoRequest,
): Reader {
  return (json, categories) => {
    const checked = checkShape(schema, json);
    return checked.ok ? accepted(read(checked.value, categories)) : checked;
  };
}

type Request = Pick<z.infer<typeof anyRequest>, "user_key" | "sender_key" | "session_id" | "time">;

function inbound(request: Request, id: string | null, happening: Happening): KakaoRequest {
  return {
    customer: request.user_key,
    id,
    at: request.time,
    happening,
    senderKey: request.sender_key,
    session: request.session_id,
    extra: null,
    fullText: null,
  };
}

function message(request: z.infer<typeof messageRequest>, categories: CategoryCodes): KakaoRequest {
  const { serial_number, extra, attachment } = request;
  const { text, attachments } = said(request);
  const words = cutText(text, inboundText.max);
  const connects = extra === null ? undefined : connectIn(extra, categories);
  const happening: Happening =
    connects === undefined
      ? { type: "message", text: words, keyword: null, attachments }
      : { type: "request", category: connects.category, text: words };
  const base = inbound(request, serial_number === null ? null : `k/m/${serial_number}`, happening);
  return { ...base, extra, fullText: fetchable(memberOf(attachment, "url")) };
}

/** The member as text; of a text, that text itself. */
function memberOf(value: unknown, name: string): string | null {
  return textOf(value) ?? textOf(membersOf(value).get(name)) ?? null;
}

/** Comes several times within a session: one number for all makes them one request. */
function reference(
  request: z.infer<typeof referenceRequest>,
  categories: CategoryCodes,
): KakaoRequest {
  const { reference: now, last_reference: last } = request;
  const whole = memberOf(now, "extra") || (memberOf(last, "extra") ?? "");
  const extra = cutText(whole, longest.extra);
  const category = connectIn(extra, categories)?.category ?? null;
  const id = sessionId("k/r", request);
  return { ...inbound(request, id, { type: "request", category, text: null }), extra };
}

/** Left, blocked, forgotten for 30 days or ended from our own side: Kakao does not say by whom. */
function expired(request: z.infer<typeof anyRequest>): KakaoRequest {
  const happened = inbound(request, sessionId("k/x", request), { type: "leave" });
  return { ...happened, extra: request.end_type };
}

function sessionId(prefix: string, { session_id, time }: Request): string | null {
  if (session_id !== null) return `${prefix}/${session_id}`;
  return time === null ? null : `${prefix}/@${time}`;
}

function unknownRequest(json: unknown, name: string): Decoded<KakaoRequest> {
  const checked = checkShape(anyRequest, json);
  if (!checked.ok) return checked;
  const why = {
    ko: "상담과 관련 없는 알림입니다.",
    en: "A notification that has nothing to do with the conversation.",
  };
  return accepted(inbound(checked.value, null, { type: "nothing", name, why }));
}
