import { type RoomState, roomStates } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import { hasHappened } from "./last-time.ts";
import type { State } from "./state.ts";
import type { Unrolling } from "./unroll.ts";
import type { TimedWorld } from "./world.ts";

/** Something that is always so in a room of some state. */
export interface Invariant {
  readonly room: RoomState;
  readonly says: keyof typeof claims;
}

/** What may be so of a conversation between two events. */
const claims = {
  replied: (world, { reply }) => hasHappened(world.encoder.circuit, reply),
  notReplied: (world, { reply }) => -hasHappened(world.encoder.circuit, reply),
  situation: (_, { situation }) => -(situation.get("") ?? 0),
  noSituation: (_, { situation }) => situation.get("") ?? 0,
  spoken: (_, { lastWordsBy }) => -(lastWordsBy.get("nobody") ?? 0),
  held: (_, { held }) => held,
  notHeld: (_, { held }) => -held,
  waiting: (world, { waiting }) => hasHappened(world.encoder.circuit, waiting),
  never: ({ encoder }) => -encoder.circuit.always,
} satisfies Readonly<Record<string, (world: TimedWorld, state: State) => Literal>>;

/** What holds of the empty conversation at the beginning, where there is no room. */
const atFirst: readonly string[] = ["notReplied", "noSituation", "notHeld"];

const names: readonly Invariant["says"][] = [
  ...(["replied", "notReplied", "situation", "noSituation", "spoken"] as const),
  ...(["held", "notHeld", "waiting", "never"] as const),
];

/**
 * What is always so under this policy: of all that might be, what one event from such a state never breaks. They hold of
 * the start of the unrolling, which is any state, from then on.
 */
export function* assumeInvariants(unrolling: Unrolling): Generator<void, readonly Invariant[]> {
  const { world, start, steps, solve } = unrolling;
  const [{ after } = unrolling.grow()] = steps;
  const { or, add } = world.encoder.circuit;
  let left = roomStates
    .flatMap((room) => names.map((says): Invariant => ({ room, says })))
    .filter(({ room, says }) => room !== "none" || atFirst.includes(says));
  for (;;) {
    const assumed = left.map((one) => holdsIn(world, start, one));
    const broken = or(left.map((one) => -holdsIn(world, after, one)));
    const status = yield* solve([...assumed, broken]);
    if (status !== "sat") {
      const found = status === "unsat" ? left : [];
      for (const one of found) add([holdsIn(world, start, one)]);
      return found;
    }
    const { value } = world.encoder;
    left = left.filter((one) => value(holdsIn(world, after, one)));
  }
}

/** The invariant as a formula about a state. */
function holdsIn(world: TimedWorld, state: State, { room, says }: Invariant): Literal {
  const { or } = world.encoder.circuit;
  return or([-(state.room.get(room) ?? 0), claims[says](world, state)]);
}
