import {
  type EventName,
  eventNames,
  events,
  isOpen,
  type RoomState,
  roomStates,
} from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import { encodeRules } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { encodeArrival } from "./arrival.ts";
import { encodeConclusion, situationOf } from "./conclusion.ts";
import { arrives, type EncodedHappening } from "./happening.ts";
import { memoryFact } from "./memory-facts.ts";
import { type Around, moveRoom } from "./move-room.ts";
import type { AskedSite, Carrying, Deed, Progress } from "./progress.ts";
import { among, is, type Selection } from "./selection.ts";
import { announceAll, sendMessage, sendSystem, tellCounselor } from "./send.ts";
import { forgetSent, type State } from "./state.ts";
import { takeEffect } from "./take-effect.ts";
import type { TimedWorld } from "./world.ts";

/** One event of a conversation and all it leads to, as formulas. */
export interface TimeStep
  extends Pick<EncodedHappening, "now" | "event" | "byWords" | "saysSomething"> {
  /** The facts as the rules see them. */
  readonly snapshot: Snapshot;
  /** The conversation as the rules see it, and as it is left. */
  readonly arrived: State;
  readonly after: State;
  readonly deeds: readonly Deed[];
}

/** What the happening leads to: a second meaning of the runtime's turn, which tests hold against it. */
export function encodeStep(
  world: TimedWorld,
  before: State,
  happening: EncodedHappening,
): TimeStep {
  const { circuit } = world.encoder;
  const { now, event, byWords, saysSomething } = happening;
  const arrived = encodeArrival(world, before, happening);
  const snapshot = snapshotOf(world, arrived, happening);
  const around: Around = { chatbot: happening.chatbot, auto: givesAtOnce(circuit, snapshot) };
  const carrying: Carrying = { world, snapshot, now, around };
  const { intents, labels } = intentsOf(world, snapshot, event);
  const situation = situationOf(circuit, arrived, labels);
  let progress: Progress = {
    room: arrived.room,
    sent: stillSent(circuit, arrived, is(event, "request"), situation),
    lastSent: arrived.lastSent,
    notice: arrived.notice,
    deeds: [],
  };
  progress = announceAll(carrying, progress, "enter", arrives(world, before, happening));
  progress = { ...progress, room: roomOfEvent(circuit, event, arrived.room, around) };
  // What counselors are told moves no room, and needs one to be seen in.
  for (const intent of intents.filter((one) => !isTold(one)))
    progress = carryOut(carrying, progress, intent);
  for (const intent of intents.filter(isTold)) progress = carryOut(carrying, progress, intent);
  progress = announceAll(carrying, progress, "switchToBot", is(event, "switchToBot"));
  const ended = circuit.and([
    -is(event, "switchToBot"),
    is(progress.room, "ended"),
    -is(arrived.room, "ended"),
  ]);
  progress = announceAll(carrying, progress, "ended", ended);
  const after = encodeConclusion(world, arrived, happening, progress, situation);
  const deeds = progress.deeds.map((deed) => asSeen(circuit, progress.room, deed));
  return { now, event, byWords, saysSomething, snapshot, arrived, after, deeds };
}

/** Facts of the conversation are its state. */
function snapshotOf(world: TimedWorld, state: State, { now, facts }: EncodedHappening): Snapshot {
  const memory = memoryFact(world, state, now, facts);
  return world.encoder.snapshot((fact) => memory(fact) ?? facts(fact));
}

/** All that the rules ask for at any event, and the labels of request rules of `first` blocks, each with when they fire. */
function intentsOf({ encoder, ir }: TimedWorld, snapshot: Snapshot, happens: Selection<EventName>) {
  const { and } = encoder.circuit;
  const intents: AskedSite[] = [];
  const labels: { readonly label: string; readonly fires: Literal }[] = [];
  for (const event of eventNames) {
    for (const { rule, block, fires, sites } of encodeRules(encoder, snapshot, ir.events[event])) {
      if (event === "request" && block.mode === "first") labels.push({ label: rule.id, fires });
      for (const site of sites) {
        intents.push({ event, site, asked: and([is(happens, event), site.done]) });
      }
    }
  }
  return { intents, labels };
}

/** Whether `assign` gives the room to a counselor: distribution is automatic, and somebody can take it. */
function givesAtOnce({ and, or }: Circuit, snapshot: Snapshot): Literal {
  const atWork = or([
    snapshot.is("mealIntake", "assign"),
    -snapshot.is("mealTime", true),
    snapshot.is("commonMeal", true),
  ]);
  return and([
    snapshot.is("distribution", "auto"),
    snapshot.is("counselorAvailable", true),
    atWork,
  ]);
}

/** What was sent holds for a consultation; where none has come about, until the situation changes. */
function stillSent(
  circuit: Circuit,
  { room, situation: before, sent }: State,
  requests: Literal,
  situation: Selection<string>,
): State["sent"] {
  const { and, or } = circuit;
  const same = or([...situation].map(([name, now]) => and([now, is(before, name)])));
  const [none, noneBefore] = [is(situation, ""), is(before, "")];
  const open = among(circuit, room, roomStates.filter(isOpen));
  return forgetSent(circuit, sent, and([requests, -same, -none, -noneBefore, -open]));
}

/** Where the event itself takes the room. */
function roomOfEvent(
  circuit: Circuit,
  event: Selection<EventName>,
  room: Selection<RoomState>,
  around: Around,
): Selection<RoomState> {
  return eventNames.reduce((moved, name) => {
    const move = events[name].room;
    return move === undefined ? moved : moveRoom(circuit, moved, move, around, is(event, name));
  }, room);
}

/** Where no room exists nobody has one to see anything in: counselors see nothing of it. */
function asSeen({ and, or }: Circuit, room: Selection<RoomState>, deed: Deed): Deed {
  if (deed.site.action.step.do === "effect") return deed;
  return { ...deed, done: and([deed.done, or([deed.seen, -is(room, "none")])]) };
}

function isTold({ site }: AskedSite): boolean {
  return site.action.step.do === "tell";
}

/** The progress after one more site. */
function carryOut(carrying: Carrying, progress: Progress, asked: AskedSite): Progress {
  const { step } = asked.site.action;
  if (asked.asked === -carrying.world.encoder.circuit.always) return progress;
  if (step.do === "effect") return takeEffect(carrying, progress, asked, step.action);
  if (step.do === "tell") return tellCounselor(carrying, progress, asked, step);
  return "message" in step
    ? sendMessage(carrying, progress, asked, step)
    : sendSystem(carrying, progress, asked, step);
}
