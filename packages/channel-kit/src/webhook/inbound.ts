import {
  assertNever,
  type Category,
  type ConversationEvent,
  type Doc,
  type Moment,
} from "@annae/vocabulary";

/** A picture, file or recording that came with what somebody wrote. */
export interface Attachment {
  /** The platform's own word for its sort: photo, video, audio, file, image, sticker. */
  readonly type: string;
  readonly url: string;
}

/** What a platform's request says, in the words of the language. */
export type Happening =
  | { readonly type: "enter" }
  | { readonly type: "request"; readonly category: Category | null }
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
  | { readonly type: "end"; readonly by: "counselor" | "customer" }
  /** Nothing that a rule could react to. `name`: the platform's word for it. */
  | { readonly type: "nothing"; readonly name: string; readonly why: Doc };

/** A platform's request, read and checked. */
export interface Inbound {
  /** The customer as the platform names them. */
  readonly customer: string;
  /** The platform's own number of the request, the same when it is sent again; null: it has none. */
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

/** The event for the rules, or null where nothing happened that rules react to; the platform's own id and time win. */
export function conversationEvent(inbound: Inbound, receipt: Receipt): ConversationEvent | null {
  const base = { id: inbound.id ?? receipt.id, at: inbound.at ?? receipt.at };
  const { happening } = inbound;
  switch (happening.type) {
    case "enter":
      return { ...base, type: "enter" };
    case "request":
      return happening.category === null
        ? { ...base, type: "request" }
        : { ...base, type: "request", category: happening.category };
    case "message":
      return { ...base, type: "message", text: happening.keyword ?? happening.text };
    case "reply":
      return { ...base, type: "reply", counselor: happening.counselor, text: happening.text };
    case "end":
      return { ...base, type: "end", by: happening.by };
    case "nothing":
      return null;
    default:
      return assertNever(happening);
  }
}
