import { hasCounselor, type RoomState, roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import { happenedAt, hasHappened, type LastTime, neverYet, reset, resetEach } from "./last-time.ts";
import type { Moments } from "./moments.ts";
import { among, anyOf, is, only, type Selection } from "./selection.ts";

/** Who wrote last. */
export type LastWordsBy = "nobody" | "customer" | "counselor";

export const writers: readonly LastWordsBy[] = ["nobody", "customer", "counselor"];

/** What the runtime remembers of a conversation between two events, as formulas. */
export interface State {
  readonly room: Selection<RoomState>;
  /** Labels of request rules; "": none. */
  readonly situation: Selection<string>;
  /** A counselor has the room. */
  readonly held: Literal;
  readonly lastWordsBy: Selection<LastWordsBy>;
  /** When anybody wrote, an automatic message was seen, a counselor wrote, the customer began to wait, and was last there. */
  readonly words: LastTime;
  readonly notice: LastTime;
  readonly reply: LastTime;
  readonly waiting: LastTime;
  readonly present: LastTime;
  /** With which event the room, and the last request, got the category that was seen there; never: it is not known. */
  readonly roomCategory: LastTime;
  readonly requestedCategory: LastTime;
  /** When each message and platform message that is asked about was sent: in this consultation, and at all. */
  readonly sent: ReadonlyMap<string, LastTime>;
  readonly lastSent: ReadonlyMap<string, LastTime>;
}

/** What states are made over. */
export interface StateShape {
  readonly situations: readonly string[];
  readonly messages: readonly string[];
  /** Those of them that some rule sends once. */
  readonly once: readonly string[];
}

/** Nothing has happened yet. */
export function newState(
  circuit: Circuit,
  { situations, messages }: Pick<StateShape, "situations" | "messages">,
): State {
  const never = new Map(messages.map((name) => [name, neverYet]));
  return {
    room: only(circuit, roomStates, "none"),
    situation: only(circuit, ["", ...situations], ""),
    held: -circuit.always,
    lastWordsBy: only(circuit, writers, "nobody"),
    ...{ words: neverYet, notice: neverYet, reply: neverYet },
    ...{ waiting: neverYet, present: neverYet },
    ...{ roomCategory: neverYet, requestedCategory: neverYet },
    ...{ sent: never, lastSent: never },
  };
}

/** Any state at all: whatever has happened, each thing at a moment of its own before all that is to come. */
export function anyState(
  circuit: Circuit,
  moments: Moments,
  { situations, messages }: StateShape,
): State {
  const last = () => happenedAt(circuit, moments.addFirst([]), circuit.newVar());
  const [words, reply] = [last(), last()];
  const lastWordsBy = anyOf(circuit, writers);
  same(circuit, is(lastWordsBy, "nobody"), -hasHappened(circuit, words));
  const room = anyOf(circuit, roomStates);
  const held = circuit.newVar();
  circuit.add([-held, among(circuit, room, roomStates.filter(hasCounselor))]);
  const lastSent = new Map(messages.map((name) => [name, last()]));
  return {
    room,
    situation: anyOf(circuit, ["", ...situations]),
    held,
    lastWordsBy,
    ...{ words, notice: last(), reply, waiting: last(), present: last() },
    ...{ roomCategory: neverYet, requestedCategory: neverYet },
    sent: partOfAll(circuit, lastSent),
    lastSent,
  };
}

/** What nobody sees of a state, as it may be otherwise. */
export function unseenOf(
  circuit: Circuit,
  { situation, lastSent }: State,
): Pick<State, "situation" | "sent"> {
  return {
    situation: anyOf(circuit, [...situation.keys()]),
    sent: partOfAll(circuit, lastSent),
  };
}

function partOfAll(circuit: Circuit, all: State["sent"]): State["sent"] {
  return new Map([...all].map(([name, last]) => [name, part(circuit, last)]));
}

/** Each of the moments, or not. */
function part(circuit: Circuit, last: LastTime): LastTime {
  return resetEach(circuit, last, () => circuit.newVar());
}

function same({ add }: Circuit, a: Literal, b: Literal): void {
  add([-a, b]);
  add([a, -b]);
}

/** What was sent, forgotten where the literal holds. */
export function forgetSent(
  circuit: Circuit,
  sent: State["sent"],
  literal: Literal,
  names: Iterable<string> = sent.keys(),
): State["sent"] {
  const left = new Map(sent);
  for (const name of names) left.set(name, reset(circuit, sent.get(name) ?? neverYet, literal));
  return left;
}
