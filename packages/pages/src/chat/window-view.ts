import type { Language } from "../page/language.ts";
import type { ChatActs } from "./open-chat.ts";
import type { ChatEvent, ChatState } from "./state.ts";
import type { ChatWords } from "./words.ts";

/** What every part of the window is drawn from. */
export interface WindowView {
  readonly chat: ChatState;
  /** Whose window it is, as it stands in addresses. */
  readonly tenant: string;
  readonly words: ChatWords;
  readonly language: Language;
  readonly acts: ChatActs;
  readonly tell: (event: ChatEvent) => void;
  /** Closes the window; null: it is a page of its own. */
  readonly close: (() => void) | null;
}
