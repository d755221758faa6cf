import {
  type EventName,
  eventNames,
  events,
  isOpen,
  isRunning,
  roomStates,
} from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Variables } from "../encode/compare.ts";
import type { Literal } from "../solver/solver.ts";
import { hasPassed } from "./last-time.ts";
import { among, anyOf, is, type Selection } from "./selection.ts";
import type { State } from "./state.ts";
import type { TimedWorld } from "./world.ts";

/** What happens at a moment. */
export interface EncodedHappening {
  readonly now: number;
  /** What it is handled as. */
  readonly event: Selection<EventName>;
  /** Of a request: it comes about by the customer's words alone, and it carries words at all. */
  readonly byWords: Literal;
  readonly saysSomething: Literal;
  /** What stands for facts that are not the conversation's own. */
  readonly facts: Variables;
  readonly chatbot: Literal;
}

/** Any event that means something in the state; one that means nothing changes nothing, and need not be looked at. */
export function anyHappening(
  circuit: Circuit,
  before: State,
  at: Pick<EncodedHappening, "now" | "facts" | "chatbot">,
): EncodedHappening {
  const { add, newVar } = circuit;
  const event = anyOf(circuit, eventNames);
  const { chatbot } = at;
  const open = among(circuit, before.room, roomStates.filter(isOpen));
  for (const [name, literal] of event) {
    add([-literal, meansSomething(circuit, before, name, chatbot)]);
  }
  const [byWords, saysSomething] = [newVar(), newVar()];
  for (const literal of [is(event, "request"), saysSomething, -open, -chatbot]) {
    add([-byWords, literal]);
  }
  add([-saysSomething, is(event, "request")]);
  return { ...at, event, byWords, saysSomething };
}

/** Whether anything is handled as that event; of a transfer, to another counselor. */
export function meansSomething(
  circuit: Circuit,
  { room, held }: State,
  name: EventName,
  chatbot: Literal,
): Literal {
  const { always, and, or } = circuit;
  const { rooms, unheld } = events[name];
  const open = among(circuit, room, roomStates.filter(isOpen));
  return and([
    rooms === undefined ? always : among(circuit, room, rooms),
    unheld === true ? -held : always,
    name === "switchToBot" ? chatbot : always,
    name === "message" ? or([open, chatbot]) : always,
  ]);
}

const visit = 86_400_000;

/** Whether the customer comes in with the event, so that what the platform says first is due. */
export function arrives(
  { encoder: { circuit }, moments }: TimedWorld,
  before: State,
  { event, byWords, now }: EncodedHappening,
): Literal {
  const { and, or } = circuit;
  const absent = or([is(event, "enter"), hasPassed(circuit, moments, before.present, now, visit)]);
  const comes = or([is(event, "enter"), is(event, "message"), byWords]);
  return and([comes, -among(circuit, before.room, roomStates.filter(isRunning)), absent]);
}

/** Whether somebody's own words are what happens. */
export function saysWords(
  { or }: Circuit,
  { event, saysSomething }: EncodedHappening,
  by: "customer" | "counselor",
): Literal {
  const said = eventNames.filter((name) => events[name].words === by);
  return or([
    ...said.map((name) => is(event, name)),
    ...(by === "customer" ? [saysSomething] : []),
  ]);
}
