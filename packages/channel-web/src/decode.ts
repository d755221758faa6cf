import {
  type Attachment,
  accepted,
  checkShape,
  type Decoded,
  fetchable,
  type Happening,
  type PlatformRequest,
  readJson,
} from "@annae/channel-kit/webhook";
import { assertNever } from "@annae/vocabulary";
import type { z } from "zod";
import { webhookBytes } from "./limits.ts";
import type { WebVersion } from "./wire.ts";
import { anyEvent, clientEvent, events } from "./wire-schema.ts";

/** What a chat window says of a customer, with the version of the protocol that it speaks. */
export interface WebRequest extends PlatformRequest {
  readonly version: WebVersion;
}

/**
 * A chat window's event as what happened. `customer` is who the chat server knows is at the other end, and `session` its name for
 * their stay: a body cannot speak for somebody else, and its clock is not asked. Types that it does not know are read as nothing.
 * Never throws.
 */
export function decodeWeb(
  body: string | Uint8Array,
  customer: string,
  session: string = customer,
): Decoded<WebRequest> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const head = checkShape(anyEvent, json.value);
  if (!head.ok) return head;
  const { version, type } = head.value;
  const id = `w/${session}/${head.value.window ?? firstWindow}/${head.value.id}`;
  const event = (happening: Happening) => accepted({ customer, id, at: null, happening, version });
  if (!Object.hasOwn(events, type)) return event({ type: "nothing", name: type, why: unknown });
  const checked = checkShape(clientEvent, json.value);
  return checked.ok ? event(happeningOf(checked.value)) : checked;
}

/** Of windows that do not say which they are. */
const firstWindow = "0";

const unknown = {
  ko: "이 버전의 서버가 모르는 이벤트입니다.",
  en: "An event that this version of the server does not know.",
};

function happeningOf(event: z.infer<typeof clientEvent>): Happening {
  switch (event.type) {
    case "enter":
      return { type: "enter" };
    case "request":
      return { type: "request", category: event.category ?? null, text: event.text ?? null };
    case "message":
      return {
        type: "message",
        text: event.text,
        keyword: event.keyword ?? null,
        attachments: attached(event.attachment),
      };
    case "leave":
      return { type: "leave" };
    case "end":
      return { type: "end", by: "customer" };
    default:
      return assertNever(event);
  }
}

function attached(given: Attachment | undefined): readonly Attachment[] {
  return given === undefined ? [] : [{ type: given.type, url: fetchable(given.url) }];
}
