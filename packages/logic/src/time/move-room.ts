import { type RoomMove, type RoomState, roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import { ifChoice, type Selection } from "./selection.ts";

/** What decides, beside the room, where an action takes it. */
export interface Around {
  readonly chatbot: Literal;
  /** Consultations are given to counselors at once. */
  readonly auto: Literal;
}

/** The room after the move: the vocabulary's own function, written out for all cases. */
export function movedRoom(
  { and, or, always }: Circuit,
  room: Selection<RoomState>,
  move: (before: RoomMove) => RoomState,
  { chatbot, auto }: Around,
): Selection<RoomState> {
  const reached = new Map<RoomState, Literal[]>(roomStates.map((state) => [state, []]));
  for (const state of roomStates) {
    for (const withChatbot of [true, false]) {
      for (const distribution of ["auto", "manual"] as const) {
        const after = move({ room: state, chatbot: withChatbot, distribution });
        const here = room.get(state) ?? -always;
        const given = [withChatbot ? chatbot : -chatbot, distribution === "auto" ? auto : -auto];
        reached.get(after)?.push(and([here, ...given]));
      }
    }
  }
  return new Map([...reached].map(([state, cases]) => [state, or(cases)]));
}

/** The room after the move where the literal holds, else as it is. */
export function moveRoom(
  circuit: Circuit,
  room: Selection<RoomState>,
  move: (before: RoomMove) => RoomState,
  around: Around,
  literal: Literal,
): Selection<RoomState> {
  return ifChoice(circuit, literal, movedRoom(circuit, room, move, around), room);
}
