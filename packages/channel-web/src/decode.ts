import {
  accepted,
  checkShape,
  type Decoded,
  type Happening,
  type Inbound,
  readJson,
} from "@annae/channel-kit/webhook";
import { assertNever } from "@annae/vocabulary";
import type { z } from "zod";
import { webhookBytes } from "./limits.ts";
import type { WebVersion } from "./wire.ts";
import { anyEvent, clientEvent, events } from "./wire-schema.ts";

/** What a chat window says of a customer, with the version of the protocol that it speaks. */
export interface WebInbound extends Inbound {
  readonly version: WebVersion;
}

/**
 * A chat window's event as what happened. `customer` is who the chat server knows is at the other end: a body cannot
 * speak for somebody else, and its clock is not asked. Types that it does not know are read as nothing. Never throws.
 */
export function decodeWeb(body: string | Uint8Array, customer: string): Decoded<WebInbound> {
  const json = readJson(body, webhookBytes.max);
  if (!json.ok) return json;
  const head = checkShape(anyEvent, json.value);
  if (!head.ok) return head;
  const { id, version, type } = head.value;
  const event = (happening: Happening) => accepted({ customer, id, at: null, happening, version });
  if (!Object.hasOwn(events, type)) return event({ type: "nothing", name: type, why: unknown });
  const checked = checkShape(clientEvent, json.value);
  return checked.ok ? event(happeningOf(checked.value)) : checked;
}

const unknown = {
  ko: "이 버전의 서버가 모르는 이벤트입니다.",
  en: "An event that this version of the server does not know.",
};

function happeningOf(event: z.infer<typeof clientEvent>): Happening {
  switch (event.type) {
    case "enter":
      return { type: "enter" };
    case "request":
      return { type: "request", category: event.category ?? null };
    case "message":
      return {
        type: "message",
        text: event.text,
        keyword: event.keyword ?? null,
        attachments: [],
      };
    case "end":
      return { type: "end", by: "customer" };
    default:
      return assertNever(event);
  }
}
