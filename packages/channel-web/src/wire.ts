import type { KindName, Speaker } from "@annae/vocabulary";

/** Versions of the protocol between chat server and chat window. */
export type WebVersion = 1 | 2;

/** What every message says about itself. */
export interface WebEnvelope {
  /** The same when the same message is sent again: a window shows each once. */
  readonly id: string;
  /** Id of the customer whose window shows it. */
  readonly to: string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly at: number;
  /** Who appears to say it. */
  readonly speaker: Speaker;
  readonly kind: KindName;
}

/** A picture with its size, so that a window can keep the room free while it loads. */
export interface WebImage {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** A button: a link opens a page or dials, a keyword is said as the customer's words. */
export type WebButton =
  | { readonly type: "link"; readonly label: string; readonly url: string }
  | { readonly type: "keyword"; readonly label: string; readonly keyword: string };

/** Words to show as they are, line breaks kept: never markup. */
export interface WebText {
  readonly format: "plain";
  readonly text: string;
}

/** Version 1: one thing per message, in the order in which the window shows them. */
export type WebMessageV1 = WebEnvelope & { readonly version: 1 } & (
    | ({ readonly type: "text" } & WebText)
    | ({ readonly type: "image" } & WebImage)
    | { readonly type: "buttons"; readonly buttons: readonly WebButton[] }
  );

/** Version 2: one message with all its parts. */
export type WebMessageV2 = WebEnvelope &
  WebText & {
    readonly version: 2;
    readonly type: "message";
    readonly image: WebImage | null;
    readonly buttons: readonly WebButton[];
  };

/** What the chat server sends to a chat window. */
export type WebMessage = WebMessageV1 | WebMessageV2;
