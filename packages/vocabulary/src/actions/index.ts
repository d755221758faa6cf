import type { Action } from "../define-action.ts";
import { assign } from "./assign.ts";
import { close } from "./close.ts";
import { end } from "./end.ts";
import { lockInput } from "./lock-input.ts";
import { queue } from "./queue.ts";
import { refuse } from "./refuse.ts";
import { release } from "./release.ts";
import { skipChatbot } from "./skip-chatbot.ts";

/** Every bare action a rule can do, one per file of this folder. */
export const actions: readonly Action[] = [
  assign,
  close,
  end,
  lockInput,
  queue,
  refuse,
  release,
  skipChatbot,
];
