import { type RoomMove, type RoomState, roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import type { Selection } from "./selection.ts";

/** What decides, beside the room, where an action takes it. */
export interface Around {
  readonly chatbot: Literal;
  /** Consultations are given to counselors at once. */
  readonly auto: Literal;
}

/** Where an action takes a room: the vocabulary's own function. */
export type Move = (before: RoomMove) => RoomState;

/** The room after the move where the literal holds, else as it is. Rooms that the move has nothing to do with are left alone. */
export function moveRoom(
  circuit: Circuit,
  room: Selection<RoomState>,
  move: Move,
  around: Around,
  literal: Literal,
): Selection<RoomState> {
  const { and, or, always } = circuit;
  const moved = new Map(roomStates.map((to) => [to, [] as Literal[]]));
  for (const from of roomStates) {
    const here = room.get(from) ?? -always;
    const goes = and([literal, -leads(circuit, move, around, from, from)]);
    moved.get(from)?.push(and([here, -goes]));
  }
  for (const to of roomStates) {
    const sources = roomStates.filter((from) => from !== to);
    const comes = or(
      sources.map((from) =>
        and([room.get(from) ?? -always, leads(circuit, move, around, from, to)]),
      ),
    );
    moved.get(to)?.push(and([literal, comes]));
  }
  return new Map([...moved].map(([state, ways]) => [state, or(ways)]));
}

/** Whether the move leaves the room as it is, in one of these states. */
export function staysPut(
  circuit: Circuit,
  room: Selection<RoomState>,
  move: Move,
  around: Around,
  states: readonly RoomState[],
): Literal {
  const { and, or, always } = circuit;
  return or(
    states.map((state) =>
      and([room.get(state) ?? -always, leads(circuit, move, around, state, state)]),
    ),
  );
}

/** When the move leads from one state to the other. */
function leads(
  { and, or, always }: Circuit,
  move: Move,
  { chatbot, auto }: Around,
  room: RoomState,
  to: RoomState,
): Literal {
  const isSo = (withChatbot: boolean) => {
    const [given, left] = (["auto", "manual"] as const).map(
      (distribution) => move({ room, chatbot: withChatbot, distribution }) === to,
    );
    if (given === left) return given ? always : -always;
    return given ? auto : -auto;
  };
  const [yes, no] = [isSo(true), isSo(false)];
  return yes === no ? yes : or([and([chatbot, yes]), and([-chatbot, no])]);
}
