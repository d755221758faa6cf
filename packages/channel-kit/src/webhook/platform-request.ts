import {
  assertNever,
  type Category,
  type ConversationEvent,
  type Doc,
  type InflowName,
  type Moment,
} from "@annae/vocabulary";
import type { Attachment } from "./attachment.ts";

/** What a platform's request says, in the words of the language. */
export type Happening =
  /** `inflow`: where the platform says how the customer came in. */
  | { readonly type: "enter"; readonly inflow?: InflowName }
  /** `text`: what the pressed button says; null: no words came with it. */
  | { readonly type: "request"; readonly category: Category | null; readonly text: string | null }
  | {
      readonly type: "message";
      readonly text: string;
      /** What a pressed button stands for, where the platform says so; null: typed. */
      readonly keyword: string | null;
      readonly attachments: readonly Attachment[];
    }
  | {
      readonly type: "reply";
      /** The counselor as the platform names them; empty where it names none. */
      readonly counselor: string;
      readonly text: string;
      readonly attachments: readonly Attachment[];
    }
  | { readonly type: "leave" }
  | { readonly type: "end"; readonly by: "counselor" | "customer" }
  /** Nothing that a rule could react to. `name`: the platform's word for it. */
  | { readonly type: "nothing"; readonly name: string; readonly why: Doc };

/** A platform's request, read and checked. */
export interface PlatformRequest {
  /** The customer as the platform names them. */
  readonly customer: string;
  /** The same when the request is sent again, and like no other request's; null: the platform numbers nothing. */
  readonly id: string | null;
  /** When the platform took it in; null: it does not say. */
  readonly at: Moment | null;
  readonly happening: Happening;
}

/** What the chat server gives an event where the platform gives nothing. */
export interface Receipt {
  readonly id: string;
  readonly at: Moment;
}

/** How far a platform's clock may be ahead of ours: 5 minutes. */
const mostAhead = 5 * 60_000;

/**
 * The event for the rules, or null where nothing happened that rules react to. The platform's own id and time win; a time that
 * has yet to come is the platform's mistake, and the receipt's is taken.
 */
export function conversationEvent(
  request: Pick<PlatformRequest, "id" | "at" | "happening">,
  receipt: Receipt,
): ConversationEvent | null {
  const { happening, at } = request;
  const said = at !== null && at <= receipt.at + mostAhead;
  const base = { id: request.id ?? receipt.id, at: said ? at : receipt.at };
  switch (happening.type) {
    case "enter":
      return { ...base, ...happening };
    case "request":
      return {
        ...{ ...base, type: "request" },
        ...(happening.category !== null && { category: happening.category }),
        ...(happening.text !== null && { text: happening.text }),
      };
    case "message":
      return messageEvent(happening, base);
    case "reply":
      return { ...base, type: "reply", counselor: happening.counselor, text: happening.text };
    case "leave":
      return { ...base, type: "leave" };
    case "end":
      return { ...base, type: "end", by: happening.by };
    case "nothing":
      return null;
    default:
      return assertNever(happening);
  }
}

/** Of several things that came with the words the first says what they are. */
function messageEvent(
  { text, keyword, attachments }: Extract<Happening, { type: "message" }>,
  base: Pick<ConversationEvent, "id" | "at">,
): ConversationEvent {
  const [attachment] = attachments;
  const words = { ...base, type: "message", text: keyword ?? text } as const;
  return attachment === undefined ? words : { ...words, attachment: attachment.type };
}
