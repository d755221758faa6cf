import {
  accepted,
  type CategoryCodes,
  checkShape,
  connectIn,
  type Decoded,
  type Happening,
  type PlatformRequest,
  plainName,
  readJson,
  type Schema,
} from "@annae/channel-kit/webhook";
import { type Doc, inflowNames } from "@annae/vocabulary";
import type * as z from "zod";
import { counselorName } from "./counselor-name.ts";
import { webhookBytes } from "./limits.ts";
import { said } from "./said.ts";
import {
  anyRequest,
  echoRequest,
  friendRequest,
  handoverRequest,
  openRequest,
  sendRequest,
} from "./wire-schema.ts";

/** What Naver says of a customer, with what only Naver knows. It numbers and dates nothing. */
export interface NaverRequest extends PlatformRequest {
  /** Whether the customer is the company's friend now; null: it does not say. */
  readonly friend: boolean | null;
  /** True: a counselor has the room, and the bot must stay silent. */
  readonly standby: boolean;
  /** The counselor's name where a room is handed back. */
  readonly counselor: string | null;
  /** How the customer came: the way in ("button", "list", "none"), the page before, and the company's own mark on its link. */
  readonly arrival: {
    readonly inflow: string | null;
    readonly referer: string | null;
    readonly from: string | null;
  } | null;
  /** How the words came about ("typing", "button", "calendar"), and the code of the pressed button. */
  readonly inputType: string | null;
  readonly code: string | null;
}

/** What a company has agreed with its own buttons. */
export interface DecodeOptions {
  /** The categories that the codes of its buttons stand for. */
  readonly categories?: CategoryCodes;
}

/** A webhook's request as what happened. Events that it does not know are read as nothing. Never throws. */
export function decodeNaver(
  body: string | Uint8Array,
  { categories = {} }: DecodeOptions = {},
): Decoded<NaverRequest> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const head = checkShape(anyRequest, json.value);
  if (!head.ok) return head;
  const { event } = head.value;
  const read = readers.get(event);
  return read === undefined
    ? accepted(inbound(head.value, nothing(event, noMatter)))
    : read(json.value, categories);
}

type Reader = (json: unknown, categories: CategoryCodes) => Decoded<NaverRequest>;

const readers: ReadonlyMap<string, Reader> = new Map([
  ["open", reader(openRequest, opened)],
  ["leave", reader(anyRequest, (request) => inbound(request, { type: "leave" }))],
  ["friend", reader(friendRequest, befriended)],
  ["send", reader(sendRequest, sent)],
  ["echo", reader(echoRequest, (request) => inbound(request, echoed(request)))],
  ["handover", reader(handoverRequest, handedOver)],
]);

const noMatter: Doc = {
  ko: "상담과 관련 없는 알림입니다.",
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
const givenAway: Doc = {
  ko: "상담방이 상담사에게 넘어갔습니다. 상담이 끝난 것이 아닙니다.",
  en: "The room is given to the counselors, which ends nothing.",
};

function reader<T>(
  schema: Schema<T>,
  read: (request: T, categories: CategoryCodes) => NaverRequest,
): Reader {
  return (json, categories) => {
    const checked = checkShape(schema, json);
    return checked.ok ? accepted(read(checked.value, categories)) : checked;
  };
}

function inbound({ user }: z.infer<typeof anyRequest>, happening: Happening): NaverRequest {
  return {
    customer: user,
    id: null,
    at: null,
    happening,
    friend: null,
    standby: false,
    counselor: null,
    arrival: null,
    inputType: null,
    code: null,
  };
}

function nothing(name: string, why: Doc): Happening {
  return { type: "nothing", name, why };
}

function opened(request: z.infer<typeof openRequest>): NaverRequest {
  const { friend, ...arrival } = request.options;
  const inflow = inflowNames.find((name) => name === arrival.inflow);
  const entered: Happening = inflow === undefined ? { type: "enter" } : { type: "enter", inflow };
  return { ...inbound(request, entered), friend, arrival };
}

function befriended(request: z.infer<typeof friendRequest>): NaverRequest {
  const { set } = request.options;
  const friend = set === "on" || set === "off" ? set === "on" : null;
  return { ...inbound(request, nothing(request.event, noAnswer)), friend };
}

/** What customers choose rather than press: the words are the choice, whatever code stands beside them. */
const chosen: ReadonlySet<string | null> = new Set([
  ...["calendar", "time", "timeInterval"],
  ...["sticker", "vphone", "product"],
]);

function sent(request: z.infer<typeof sendRequest>, categories: CategoryCodes): NaverRequest {
  const { code: written, inputType } = request.textContent;
  const code = written === "" ? null : written;
  const { text, attachments } = said(request);
  const keyword = chosen.has(inputType) ? null : code;
  const connects = keyword === null ? undefined : connectIn(keyword, categories);
  const happening: Happening =
    connects === undefined
      ? { type: "message", text, keyword, attachments }
      : { type: "request", category: connects.category, text };
  const standby = request.standby ?? false;
  return { ...inbound(request, happening), standby, inputType, code };
}

/** Who an echo is from, and whom a room is passed to: 1 is the partner, that is a person; others are bots (handover_v1.md). */
const partner = "1";

/** What the Send API can send; any other sort of input comes from a person at the partner centre (chatbot API README). */
const programs: ReadonlySet<string | null> = new Set([null, "", "typing", "button"]);

function echoed(request: z.infer<typeof echoRequest>): Happening {
  const { sourceId, managerNickname: nickname } = request.options;
  const byPerson = nickname || !programs.has(request.textContent.inputType);
  const byCounselor = sourceId === null ? byPerson : sourceId === partner;
  return byCounselor
    ? { type: "reply", counselor: plainName(nickname ?? ""), ...said(request) }
    : nothing(request.event, ownWords);
}

function handedOver(request: z.infer<typeof handoverRequest>): NaverRequest {
  const { control, targetId, metadata } = request.options;
  const toCounselor = control === "passThread" && targetId === partner;
  const back = control === "passThread" && !toCounselor;
  const event = nothing(request.event, toCounselor ? givenAway : noMatter);
  return {
    ...inbound(request, back ? { type: "end", by: "counselor" } : event),
    standby: toCounselor,
    counselor: counselorName(metadata),
  };
}
