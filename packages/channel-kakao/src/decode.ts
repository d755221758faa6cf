import {
  type Attachment,
  accepted,
  checkShape,
  type Decoded,
  type Happening,
  type Inbound,
  readJson,
} from "@annae/channel-kit/webhook";
import * as z from "zod";
import { webhookBytes } from "./limits.ts";
import { expiredRequest, messageRequest, referenceRequest } from "./wire-schema.ts";

/** What Kakao says of a customer, with what only Kakao knows. */
export interface KakaoInbound extends Inbound {
  readonly senderKey: string;
  readonly session: string | null;
  /** What the button or link that was pressed carries, or how the platform ended the session. */
  readonly extra: string | null;
  /** Where the full text lies when it was too long for the request. */
  readonly fullText: string | null;
}

/**
 * A webhook's request as what happened. `endpoint` is the last part of the path it came to: message, reference or
 * expired_session; requests to any other are read as nothing. Never throws.
 */
export function decodeKakao(body: string | Uint8Array, endpoint: string): Decoded<KakaoInbound> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const name = endpoint.split("/").at(-1) ?? "";
  return Object.hasOwn(readers, name)
    ? readers[name as keyof typeof readers](json.value)
    : unknownRequest(json.value, name);
}

const readers = { message, reference, expired_session: expired } as const;

type Request = z.infer<typeof expiredRequest>;

function inbound(request: Request, id: string | null, happening: Happening): KakaoInbound {
  return {
    customer: request.user_key,
    id,
    at: request.time ?? null,
    happening,
    senderKey: request.sender_key,
    session: request.session_id ?? null,
    extra: null,
    fullText: null,
  };
}

function message(json: unknown): Decoded<KakaoInbound> {
  const checked = checkShape(messageRequest, json);
  if (!checked.ok) return checked;
  const request = checked.value;
  const { type, extra = null, attachment } = request;
  const parts = request.contents ?? oldContents(type, request.content);
  const happening: Happening = {
    type: "message",
    text: parts.map(words).filter(Boolean).join("\n"),
    keyword: null,
    attachments: parts.flatMap((part) => attachmentsIn(type, part)),
  };
  const base = inbound(request, request.serial_number, happening);
  return accepted({ ...base, extra, fullText: attachment?.url ?? null });
}

type Part = string | { readonly url: string; readonly comment?: string | null | undefined };

/** The deprecated `content` holds the text itself, or the address of a file. */
function oldContents(type: string, content: string | null | undefined): readonly Part[] {
  if (content === null || content === undefined) return [];
  return type === "text" ? [content] : [{ url: content }];
}

function words(part: Part): string {
  return typeof part === "string" ? part : (part.comment ?? "");
}

function attachmentsIn(type: string, part: Part): readonly Attachment[] {
  return typeof part === "string" ? [] : [{ type, url: part.url }];
}

function reference(json: unknown): Decoded<KakaoInbound> {
  const checked = checkShape(referenceRequest, json);
  if (!checked.ok) return checked;
  const request = checked.value;
  const extra = request.reference?.extra ?? request.last_reference?.extra ?? null;
  // Arrives several times within a session: one number for all makes them one event.
  const session = request.session_id ?? null;
  const id = session === null ? null : `reference:${session}`;
  return accepted({ ...inbound(request, id, { type: "request", category: null }), extra });
}

function expired(json: unknown): Decoded<KakaoInbound> {
  const checked = checkShape(expiredRequest, json);
  if (!checked.ok) return checked;
  const request = checked.value;
  const session = request.session_id ?? null;
  const id = session === null ? null : `expired_session:${session}`;
  const happened = inbound(request, id, { type: "end", by: "customer" });
  return accepted({ ...happened, extra: request.end_type ?? null });
}

const anyone = z.object({ user_key: z.string().min(1), sender_key: z.string().default("") });

function unknownRequest(json: unknown, name: string): Decoded<KakaoInbound> {
  const checked = checkShape(anyone, json);
  if (!checked.ok) return checked;
  const why = {
    ko: "상담 내용과 관계없는 알림입니다.",
    en: "A notification that has nothing to do with the conversation.",
  };
  return accepted(inbound(checked.value, null, { type: "nothing", name, why }));
}
