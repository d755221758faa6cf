import type { Doc } from "./locale.ts";
import type { RoomState } from "./room.ts";
import type { TenantSettings } from "./settings/index.ts";

/** What an action may look at when it moves a room. */
export interface RoomMove {
  readonly room: RoomState;
  readonly chatbot: boolean;
  readonly distribution: TenantSettings["distribution"]["mode"];
}

/** A bare word that a rule can do; `send` is the one action with an argument and is part of the language. */
export interface Action {
  readonly name: string;
  readonly doc: Doc;
  /** Room outcomes exclude one another: at most one per event. */
  readonly outcome: boolean;
  /** The room after the action; absent: the action leaves it alone. */
  readonly room?: (before: RoomMove) => RoomState;
}

/** Gives the action back, checked against its type. */
export function defineAction(action: Action): Action {
  return action;
}
