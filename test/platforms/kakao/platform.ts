import { kakaoFaults } from "../../channels/rules/kakao.ts";
import { type Part, partOf } from "../../channels/rules/part.ts";
import { jsonIn } from "../json-in.ts";
import { type Asked, type StandIn, standIn } from "../stand-in.ts";
import { answerOf, type KakaoCode } from "./codes.ts";
import { type KakaoCustomer, kakaoCustomer, type Sessions } from "./customer.ts";
import { pictureFaults } from "./picture-faults.ts";

/** A company's keys. */
export interface KakaoKeys {
  readonly client_id: string;
  readonly client_secret: string;
  readonly sender_key: string;
}

/** What a customer in KakaoTalk saw. */
export interface KakaoShown {
  readonly user: string;
  readonly request: Part;
}

/** Kakao's consult talk on this machine, by way of HappyTalk: it knows one company. */
export interface KakaoPlatform extends StandIn {
  /** In order; each serial number once. */
  readonly shown: readonly KakaoShown[];
  /** What requests broke of the platform's rules. */
  readonly faults: readonly string[];
  /** How often a serial number came that was known. */
  readonly repeated: () => number;
  /** How many requests came beyond those that it takes in a second. */
  readonly refusedAsTooMany: () => number;
  /** Every picture that was uploaded, by the platform's address; true: to stand beside a text. */
  readonly pictures: ReadonlyMap<string, boolean>;
  readonly renew: (keys: KakaoKeys) => void;
  /** The customer's session is over, and the chat server has not heard of it yet. */
  readonly expires: (user: string) => void;
  /** The pictures are gone. */
  readonly loses: () => void;
  /** A customer whose doings are told to the chat server at that address. */
  readonly customer: (user: string, hook: string) => KakaoCustomer;
}

interface State {
  keys: KakaoKeys;
  repeated: number;
  refusedAsTooMany: number;
  uploads: number;
  readonly shown: KakaoShown[];
  readonly faults: string[];
  readonly numbers: Set<unknown>;
  readonly pictures: Map<string, boolean>;
  readonly sessions: Sessions;
}

/** Requests a second; a dealer's document says 200 (Infobank). */
export const kakaoPerSecond = 200;

/** A platform whose company has those keys; `now`: its clock, in milliseconds. */
export async function kakaoPlatform(
  keys: KakaoKeys,
  {
    now = Date.now,
    perSecond = kakaoPerSecond,
  }: { readonly now?: () => number; readonly perSecond?: number } = {},
): Promise<KakaoPlatform> {
  const state = stateWith(keys);
  const seconds = new Map<number, number>();
  const isTooMany = () => {
    const second = Math.floor(now() / 1_000);
    const count = (seconds.get(second) ?? 0) + 1;
    seconds.set(second, count);
    return count > perSecond;
  };
  const server = await standIn({
    "/v1/chat/write": (asked) => {
      if (!isTooMany()) return { json: answerOf(write(state, asked)) };
      state.refusedAsTooMany += 1;
      return { status: 429, json: {} };
    },
    "/v1/image/upload": async (asked) => ({ json: await upload(state, asked) }),
  });
  const { shown, faults, pictures, sessions } = state;
  return {
    ...server,
    shown,
    faults,
    pictures,
    repeated: () => state.repeated,
    refusedAsTooMany: () => state.refusedAsTooMany,
    renew: (next) => {
      state.keys = next;
    },
    expires: (user) => void sessions.open.delete(user),
    loses: () => pictures.clear(),
    customer: (user, hook) => kakaoCustomer(sessions, user, hook),
  };
}

function stateWith(keys: KakaoKeys): State {
  let last = 0;
  const state: State = {
    keys,
    repeated: 0,
    refusedAsTooMany: 0,
    uploads: 0,
    shown: [],
    faults: [],
    numbers: new Set(),
    pictures: new Map(),
    sessions: {
      open: new Map(),
      blocked: new Set(),
      next: () => {
        last += 1;
        return last;
      },
      senderKey: () => state.keys.sender_key,
    },
  };
  return state;
}

function write(state: State, asked: Asked): KakaoCode {
  const request = partOf(jsonIn(asked.body));
  const user = String(request.user_key);
  const refusal = refusalOf(state, asked, request);
  if (refusal !== null) return refusal;
  if (state.numbers.has(request.serial_number)) {
    state.repeated += 1;
    return "DuplicateSerialNumber";
  }
  state.numbers.add(request.serial_number);
  state.shown.push({ user, request });
  return "Success";
}

function refusalOf(state: State, asked: Asked, request: Part): KakaoCode | null {
  const { keys, sessions, pictures, faults } = state;
  if (!isKnown(state, asked)) return "Unauthorized";
  if (jsonIn(asked.body) === undefined) return "InvalidJson";
  if (request.sender_key !== keys.sender_key) return "InvalidSender";
  if (sessions.blocked.has(String(request.user_key))) return "BlockedUser";
  if (!sessions.open.has(String(request.user_key))) return "InvalidSession";
  if (String(request.message ?? "").length > 1_000) return "MessageLengthOverLimit";
  const broken = kakaoFaults(request);
  faults.push(...broken);
  if (broken.length > 0) return "InvalidMessage";
  const beside = request.message_type === "LI";
  const shows = "image_url" in request;
  return shows && pictures.get(String(request.image_url)) !== beside ? "InvalidImage" : null;
}

async function upload(state: State, asked: Asked): Promise<object> {
  if (!isKnown(state, asked)) return answerOf("Unauthorized");
  const headers = { "Content-Type": String(asked.headers["content-type"]) };
  const form = await new Response(asked.body, { headers }).formData();
  if (form.get("sender_key") !== state.keys.sender_key) return answerOf("InvalidSender");
  const file = form.get("image");
  const beside = form.get("image_type") === "link";
  const bytes = file instanceof Blob ? Buffer.from(await file.arrayBuffer()) : Buffer.alloc(0);
  const broken = pictureFaults(bytes, beside);
  state.faults.push(...broken);
  if (broken.length > 0) return answerOf("InvalidImage");
  state.uploads += 1;
  const image = `https://dn-m.talk.kakao.com/talkm/${state.uploads}.png`;
  state.pictures.set(image, beside);
  return { code: "0000", image };
}

function isKnown({ keys }: State, { headers }: Asked): boolean {
  const [id, secret] = [headers["ht-client-id"], headers["ht-client-secret"]];
  return id === keys.client_id && secret === keys.client_secret;
}
