import type { WindowEntry, WindowState, WindowTold } from "@annae/server/protocol";
import type { LineState } from "../page/line.ts";

/** A message of the company, of either version of the protocol. */
export type CompanyMessage = Extract<WindowEntry, { type: "message" }>["message"];

/** Words of the customer that the server has not shown back yet. */
export interface WaitingWords {
  readonly id: string;
  readonly text: string;
  readonly keyword: string | null;
  /** A picture instead of words; null: there is none. */
  readonly picture: Blob | null;
  /** The server will never take them. */
  readonly refused: boolean;
}

/** What the window shows. */
export interface ChatState {
  /** "" until the server has said it. */
  readonly company: string;
  /** Of the session: what the customer's own pictures are asked for with. */
  readonly token: string;
  readonly line: LineState | "connecting";
  /** In order, each once. */
  readonly entries: readonly WindowEntry[];
  readonly waiting: readonly WaitingWords[];
  readonly window: WindowState;
  /** A consultation has gone on since the window was opened. */
  readonly wasOpen: boolean;
  /** The counselor is writing. */
  readonly typing: boolean;
  /** What was asked of the customer: whether the consultation is to end, or nothing. */
  readonly asking: "end" | null;
  /** After an end: the customer wants to ask again. */
  readonly again: boolean;
  /** What went before has expired, and the conversation begins anew. */
  readonly expired: boolean;
}

/** What can happen to it. */
export type ChatEvent =
  | { readonly type: "session"; readonly company: string; readonly token: string }
  | { readonly type: "line"; readonly line: LineState }
  | { readonly type: "told"; readonly told: WindowTold }
  | { readonly type: "wrote"; readonly words: Omit<WaitingWords, "refused"> }
  | { readonly type: "quiet" }
  | { readonly type: "again"; readonly id: string }
  | { readonly type: "ask"; readonly asking: ChatState["asking"] }
  | { readonly type: "askAgain" };

/** A window that has just been opened. */
export const emptyChat: ChatState = {
  ...{ company: "", token: "", line: "connecting", entries: [], waiting: [] },
  ...{ window: { locked: false, open: false }, wasOpen: false, typing: false },
  ...{ asking: null, again: false, expired: false },
};

/** What the window shows afterwards. */
export function nextChat(chat: ChatState, event: ChatEvent): ChatState {
  switch (event.type) {
    case "session":
      return { ...chat, company: event.company, token: event.token };
    case "line":
      return event.line === "over" ? begunAnew(chat) : { ...chat, line: event.line };
    case "told":
      return told(chat, event.told);
    case "wrote":
      return { ...chat, waiting: [...chat.waiting, { ...event.words, refused: false }] };
    case "quiet":
      return { ...chat, typing: false };
    case "again":
      return marked(chat, event.id, false);
    case "ask":
      return { ...chat, asking: event.asking };
    case "askAgain":
      return { ...chat, again: true };
  }
}

function told(chat: ChatState, news: WindowTold): ChatState {
  switch (news.type) {
    case "welcome":
    case "state":
      return shown({ ...chat, line: "open" }, news.state);
    case "entry":
      return withEntry(chat, news.entry);
    case "taken":
      return chat;
    case "typing":
      return { ...chat, typing: chat.window.open };
    case "refused":
      return news.retryAfter === null ? marked(chat, news.id, true) : chat;
  }
}

function shown(chat: ChatState, window: WindowState): ChatState {
  const reopened = window.open && !chat.window.open;
  return {
    ...{ ...chat, window, wasOpen: chat.wasOpen || window.open },
    ...(reopened && { again: false }),
    ...(!window.open && { asking: null, typing: false }),
  };
}

/** Resuming may bring again what is there; the same message may come under two cursors. */
function withEntry(chat: ChatState, entry: WindowEntry): ChatState {
  const known = chat.entries.some(
    (one) =>
      one.cursor === entry.cursor ||
      (one.type === "message" && entry.type === "message" && one.message.id === entry.message.id),
  );
  if (known) return chat;
  const waiting =
    entry.type === "words" ? chat.waiting.filter(({ id }) => id !== entry.id) : chat.waiting;
  const typing = chat.typing && entry.type === "words";
  return { ...chat, entries: [...chat.entries, entry], waiting, typing };
}

function marked(chat: ChatState, id: string, refused: boolean): ChatState {
  const waiting = chat.waiting.map((one) => (one.id === id ? { ...one, refused } : one));
  return { ...chat, waiting };
}

/** The session has expired: what it showed is gone, what was not sent is not. */
function begunAnew(chat: ChatState): ChatState {
  return { ...emptyChat, company: chat.company, waiting: chat.waiting, expired: true };
}

/** Behind which entry the server goes on. */
export function cursorOf({ entries }: ChatState): number {
  return entries.at(-1)?.cursor ?? 0;
}
