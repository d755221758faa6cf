import type { ConsoleActs } from "./open-console.ts";
import type { ConsoleEvent, ConsoleState } from "./state.ts";
import type { ConsoleWords } from "./words/korean.ts";

/** What every part of the console is drawn from. */
export interface ConsoleView {
  readonly console: ConsoleState;
  readonly words: ConsoleWords;
  readonly acts: ConsoleActs;
  readonly tell: (event: ConsoleEvent) => void;
}
