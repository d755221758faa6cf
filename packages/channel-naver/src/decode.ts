import {
  accepted,
  checkShape,
  type Decoded,
  type Happening,
  type Inbound,
  readJson,
  type Schema,
} from "@annae/channel-kit/webhook";
import type { Doc } from "@annae/vocabulary";
import type { z } from "zod";
import { webhookBytes } from "./limits.ts";
import {
  anyRequest,
  echoRequest,
  friendRequest,
  handoverRequest,
  openRequest,
  sendRequest,
} from "./wire-schema.ts";

/** What Naver says of a customer, with what only Naver knows. It numbers and dates nothing. */
export interface NaverInbound extends Inbound {
  /** Whether the customer is the company's friend now; null: it does not say. */
  readonly friend: boolean | null;
  /** True: a counselor has the room, and the bot must stay silent. */
  readonly standby: boolean;
  /** The counselor's name where a room is handed back. */
  readonly counselor: string | null;
}

/** A webhook's request as what happened. Events that it does not know are read as nothing. Never throws. */
export function decodeNaver(body: string | Uint8Array): Decoded<NaverInbound> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const head = checkShape(anyRequest, json.value);
  if (!head.ok) return head;
  const { event } = head.value;
  return Object.hasOwn(readers, event)
    ? readers[event as keyof typeof readers](json.value)
    : accepted(inbound(head.value, nothing(event, noMatter)));
}

type Request<T extends z.ZodType> = z.infer<T>;

const readers = {
  open: reader(openRequest, (request) => ({
    ...inbound(request, { type: "enter" }),
    friend: request.options?.friend ?? null,
  })),
  leave: reader(anyRequest, (request) => inbound(request, { type: "end", by: "customer" })),
  friend: reader(friendRequest, (request) => ({
    ...inbound(request, nothing(request.event, noAnswer)),
    friend: request.options.set === "on",
  })),
  send: reader(sendRequest, (request) => ({
    ...inbound(request, said(request)),
    standby: request.standby ?? false,
  })),
  echo: reader(echoRequest, (request) => inbound(request, echoed(request))),
  handover: reader(handoverRequest, (request) => ({
    ...inbound(request, handedBack(request)),
    counselor: nickname(request.options.metadata ?? ""),
  })),
} as const;

const noMatter: Doc = {
  ko: "상담 내용과 관계없는 알림입니다.",
  en: "A notification that has nothing to do with the conversation.",
};
const noAnswer: Doc = {
  ko: "친구 추가와 해제에는 답하지 않는 것이 좋습니다.",
  en: "Naver advises not to answer when a customer becomes a friend or stops being one.",
};
const ownWords: Doc = {
  ko: "우리가 보낸 메시지가 되돌아온 것입니다.",
  en: "Our own message coming back.",
};

function reader<T>(schema: Schema<T>, read: (request: T) => NaverInbound) {
  return (json: unknown): Decoded<NaverInbound> => {
    const checked = checkShape(schema, json);
    return checked.ok ? accepted(read(checked.value)) : checked;
  };
}

function inbound(request: Request<typeof anyRequest>, happening: Happening): NaverInbound {
  return {
    customer: request.user,
    id: null,
    at: null,
    happening,
    friend: null,
    standby: false,
    counselor: null,
  };
}

function nothing(name: string, why: Doc): Happening {
  return { type: "nothing", name, why };
}

function words({ textContent, imageContent }: Request<typeof sendRequest>) {
  const url = imageContent?.imageUrl;
  return {
    text: textContent?.text ?? "",
    attachments: url === null || url === undefined ? [] : [{ type: "image", url }],
  };
}

function said(request: Request<typeof sendRequest>): Happening {
  const code = request.textContent?.code;
  return {
    type: "message",
    ...words(request),
    keyword: code === undefined || code === "" ? null : code,
  };
}

/** Who the echo is from: 1 is the partner, that is a human; other numbers are bots (chatbot API, handover_v1.md). */
const partner = 1;

function echoed(request: Request<typeof echoRequest>): Happening {
  const { sourceId, managerNickname } = request.options ?? {};
  const byCounselor = sourceId === partner || (sourceId == null && Boolean(managerNickname));
  return byCounselor
    ? { type: "reply", counselor: managerNickname ?? "", ...words(request) }
    : nothing(request.event, ownWords);
}

function handedBack(request: Request<typeof handoverRequest>): Happening {
  return request.options.control === "passThread"
    ? { type: "end", by: "counselor" }
    : nothing(request.event, noMatter);
}

/** Naver's metadata comes as JSON, and in its own examples also with single quotes. */
function nickname(metadata: string): string | null {
  return /["']managerNickname["']\s*:\s*(["'])(.*?)\1/.exec(metadata)?.[2] ?? null;
}
