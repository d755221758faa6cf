import { hasCounselor, isOpen, roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import { type EncodedHappening, saysWords } from "./happening.ts";
import { hasHappened, type LastTime, reset, strike } from "./last-time.ts";
import type { Progress } from "./progress.ts";
import { among, ifChoice, is, only, type Selection } from "./selection.ts";
import { type LastWordsBy, newState, type State, writers } from "./state.ts";
import type { TimedWorld } from "./world.ts";

/** The conversation after the event. `situation`: what a request was decided to be. */
export function encodeConclusion(
  world: TimedWorld,
  arrived: State,
  happening: EncodedHappening,
  progress: Progress,
  situation: Selection<string>,
): State {
  const { circuit } = world.encoder;
  const { and } = circuit;
  const { event, now } = happening;
  const { room } = progress;
  const [customer, counselor] = [
    saysWords(circuit, happening, "customer"),
    saysWords(circuit, happening, "counselor"),
  ];
  const said = (by: LastWordsBy) => only(circuit, writers, by);
  const back = is(event, "switchToBot");
  const bySpeaker = ifChoice(circuit, counselor, said("counselor"), arrived.lastWordsBy);
  const words = strike(circuit, arrived.words, now, circuit.or([customer, counselor]));
  const fresh = newState(circuit, world.shape);
  return {
    room,
    situation: ifChoice(
      circuit,
      back,
      fresh.situation,
      ifChoice(circuit, is(event, "request"), situation, arrived.situation),
    ),
    held: and([arrived.held, among(circuit, room, roomStates.filter(hasCounselor)), -back]),
    lastWordsBy: ifChoice(
      circuit,
      back,
      fresh.lastWordsBy,
      ifChoice(circuit, customer, said("customer"), bySpeaker),
    ),
    words: reset(circuit, words, back),
    notice: reset(circuit, progress.notice, back),
    reply: reset(circuit, strike(circuit, arrived.reply, now, counselor), back),
    waiting: reset(circuit, waitingSince(circuit, arrived, happening, room), back),
    present: presentAt(circuit, arrived, happening, room),
    roomCategory: arrived.roomCategory,
    requestedCategory: reset(circuit, arrived.requestedCategory, back),
    sent: new Map([...progress.sent].map(([name, last]) => [name, reset(circuit, last, back)])),
    lastSent: progress.lastSent,
  };
}

/** The customer is there from what they do on, until they go or the consultation ends. */
function presentAt(
  circuit: Circuit,
  { present }: State,
  { event, now }: EncodedHappening,
  room: State["room"],
): LastTime {
  const { or } = circuit;
  const gone = or([is(room, "ended"), is(event, "end"), is(event, "leave")]);
  const acts = or([is(event, "enter"), is(event, "request"), is(event, "message")]);
  return reset(circuit, strike(circuit, present, now, acts), gone);
}

/** The customer waits from the request or the first unanswered words on; a counselor's answer ends it. */
function waitingSince(
  circuit: Circuit,
  arrived: State,
  { event, now }: EncodedHappening,
  room: State["room"],
): LastTime {
  const { and, or } = circuit;
  const since = arrived.waiting;
  const released = and([
    is(room, "waiting"),
    among(circuit, arrived.room, roomStates.filter(hasCounselor)),
  ]);
  const begins = or([is(event, "request"), is(event, "message"), released]);
  const begun = strike(circuit, since, now, and([begins, -hasHappened(circuit, since)]));
  const over = or([is(event, "reply"), -among(circuit, room, roomStates.filter(isOpen))]);
  return reset(circuit, begun, over);
}

/** The label of the first rule of a request's `first` blocks that fires; "" where none does. */
export function situationOf(
  circuit: Circuit,
  { situation }: State,
  labels: readonly { readonly label: string; readonly fires: Literal }[],
): Selection<string> {
  let none = circuit.always;
  const found = new Map<string, Literal>(
    [...situation.keys()].map((name) => [name, -circuit.always]),
  );
  for (const { label, fires } of labels) {
    found.set(label, circuit.or([found.get(label) ?? 0, circuit.and([none, fires])]));
    none = circuit.and([none, -fires]);
  }
  return found.set("", none);
}
