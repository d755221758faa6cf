import { type RoomState, roomStates } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import { hasHappened, neverYet } from "./last-time.ts";
import { is } from "./selection.ts";
import type { State } from "./state.ts";
import type { Unrolling } from "./unroll.ts";
import type { TimedWorld } from "./world.ts";

/** Something that is always so in a room of some state. */
export interface Invariant {
  readonly room: RoomState;
  readonly says: string;
}

/** What may be so of a conversation between two events. */
type Claim = (world: TimedWorld, state: State) => Literal;

const claims: Readonly<Record<string, Claim>> = {
  replied: (world, { reply }) => hasHappened(world.encoder.circuit, reply),
  notReplied: (world, { reply }) => -hasHappened(world.encoder.circuit, reply),
  situation: (_, { situation }) => -is(situation, ""),
  noSituation: (_, { situation }) => is(situation, ""),
  spoken: (_, { lastWordsBy }) => -is(lastWordsBy, "nobody"),
  held: (_, { held }) => held,
  notHeld: (_, { held }) => -held,
  waiting: (world, { waiting }) => hasHappened(world.encoder.circuit, waiting),
  never: ({ encoder }) => -encoder.circuit.always,
};

/** What holds of the empty conversation at the beginning, where there is no room; that nothing was sent does, too. */
const atFirst: readonly string[] = ["notReplied", "noSituation", "notHeld"];

const isNoticed: Claim = ({ encoder }, { notice }) => hasHappened(encoder.circuit, notice);

/**
 * Of each message that is sent once: that it was not sent yet, or not before a counselor had the room, or that the customer
 * saw something then. Of each situation of a request: that the customer did.
 */
function claimsOf({ shape }: TimedWorld): ReadonlyMap<string, Claim> {
  const unsent = shape.once.flatMap((name): readonly (readonly [string, Claim])[] => {
    const isSent = ({ encoder }: TimedWorld, { sent }: State) =>
      hasHappened(encoder.circuit, sent.get(name) ?? neverYet);
    return [
      [`not sent ${name}`, (world, state) => -isSent(world, state)],
      [
        `held before ${name}`,
        (world, state) => world.encoder.circuit.or([state.held, -isSent(world, state)]),
      ],
      [
        `noticed with ${name}`,
        (world, state) =>
          world.encoder.circuit.or([isNoticed(world, state), -isSent(world, state)]),
      ],
    ];
  });
  const noticed = shape.situations.map((label): readonly [string, Claim] => [
    `noticed in ${label}`,
    (world, state) =>
      world.encoder.circuit.or([isNoticed(world, state), -is(state.situation, label)]),
  ]);
  return new Map([...Object.entries(claims), ...unsent, ...noticed]);
}

/**
 * What is always so under this policy: of all that might be, what one event from such a state never breaks. They hold of
 * the start of the unrolling, which is any state, from then on.
 */
export function* assumeInvariants(unrolling: Unrolling): Generator<void, readonly Invariant[]> {
  const { world, start, steps, solve } = unrolling;
  const [{ after } = unrolling.grow()] = steps;
  const { or, add } = world.encoder.circuit;
  const known = claimsOf(world);
  const holdsIn = (state: State, { room, says }: Invariant): Literal =>
    or([-is(state.room, room), known.get(says)?.(world, state) ?? world.encoder.circuit.always]);
  let left = roomStates
    .flatMap((room) => [...known.keys()].map((says): Invariant => ({ room, says })))
    .filter(({ room, says }) => room !== "none" || !(says in claims) || atFirst.includes(says));
  for (;;) {
    const assumed = left.map((one) => holdsIn(start, one));
    const broken = or(left.map((one) => -holdsIn(after, one)));
    const status = yield* solve([...assumed, broken]);
    if (status === "unsat") {
      for (const one of left) add([holdsIn(start, one)]);
      return left;
    }
    const { value } = world.encoder;
    left = left.filter((one) => value(holdsIn(after, one)));
  }
}
