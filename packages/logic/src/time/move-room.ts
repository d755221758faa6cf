import { type RoomMove, type RoomState, roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import { is, type Selection } from "./selection.ts";

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
  const [stays, comes] = [new Map<RoomState, Literal>(), new Map<RoomState, Literal[]>()];
  for (const from of roomStates) {
    const here = is(room, from);
    const ways = waysFrom(circuit, move, around, from);
    stays.set(from, and([here, -and([literal, -(ways.get(from) ?? -always)])]));
    for (const [to, when] of ways) {
      if (to !== from) comes.set(to, [...(comes.get(to) ?? []), and([here, when])]);
    }
  }
  return new Map(
    [...stays].map(([to, still]) => [to, or([still, and([literal, or(comes.get(to) ?? [])])])]),
  );
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
    states.map((state) => {
      const stays = waysFrom(circuit, move, around, state).get(state) ?? -always;
      return and([is(room, state), stays]);
    }),
  );
}

/** Where the move can lead from the state, each with when it does. */
function waysFrom(
  { and, or, always }: Circuit,
  move: Move,
  { chatbot, auto }: Around,
  room: RoomState,
): ReadonlyMap<RoomState, Literal> {
  const led = (withChatbot: boolean) => {
    const given = move({ room, chatbot: withChatbot, distribution: "auto" });
    const left = move({ room, chatbot: withChatbot, distribution: "manual" });
    return (to: RoomState) => {
      if (to === given) return to === left ? always : auto;
      return to === left ? -auto : -always;
    };
  };
  const [withIt, without] = [led(true), led(false)];
  return new Map(
    roomStates.flatMap((to) => {
      const [yes, no] = [withIt(to), without(to)];
      const when = yes === no ? yes : or([and([chatbot, yes]), and([-chatbot, no])]);
      return when === -always ? [] : [[to, when] as const];
    }),
  );
}
