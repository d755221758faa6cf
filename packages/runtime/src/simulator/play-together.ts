import type { Policy } from "@annae/ir";
import { type ConversationEvent, eventTold } from "@annae/vocabulary";
import type { Scenario } from "../input/scenario.ts";
import type { ScenarioEvent } from "../input/scenario-event.ts";
import { giveRooms, ungivenIn, waitingBefore, waitingIn } from "./give-rooms.ts";
import { changeStage, openStage, type Part, type PlayOptions, type Stage } from "./stage.ts";
import { type Outcome, type Played, take } from "./take.ts";
import type { StepNote, Transcript } from "./transcript.ts";

/** A played scenario, and for each step of the transcript what a person wants to know beyond it. */
export interface Performance {
  readonly transcript: Transcript;
  readonly notes: readonly StepNote[];
}

/**
 * Plays scenarios of one tenant on one clock, with one roster, that of the first, which the events of all change.
 * Automatic distribution gives what it can, oldest request first across all of them: before each event to those
 * who came before its customer, after it to whom its rules assigned or released and to all who waited before it. Settings and
 * facts are each scenario's own.
 */
export function playTogether(
  parts: readonly Part[],
  policy: Policy,
  options: PlayOptions = {},
): readonly Performance[] {
  const played = playAll(parts, policy, options);
  return parts.map(({ scenario }, index) => performanceOf(scenario, policy, played, index));
}

/** The steps of all scenarios in the order in which they happen. */
export function playAll(
  parts: readonly Part[],
  policy: Policy,
  options: PlayOptions,
): readonly Played[] {
  const played: Played[] = [];
  let stage = openStage(parts, policy, options);
  for (const told of inOrder(parts)) {
    const outcome = playEvent(stage, told);
    played.push(...outcome.played);
    stage = outcome.stage;
  }
  return played;
}

/** The performance of one of the scenarios that were played. */
export function performanceOf(
  { name, channel }: Scenario,
  policy: Policy,
  played: readonly Played[],
  index: number,
): Performance {
  const own = played.filter((one) => one.index === index);
  const steps = own.map(({ step }) => step);
  return {
    transcript: { scenario: name, policy: policy.name, channel, steps },
    notes: own.map(({ note }) => note),
  };
}

/** An event that is to be played. */
export interface ToldCue {
  /** Which of the scenarios. */
  readonly index: number;
  readonly told: ScenarioEvent;
  readonly id: string;
}

/** The events of all scenarios by time; of several at one moment those of the earlier scenario first. */
function inOrder(parts: readonly Part[]): readonly ToldCue[] {
  const all = parts.flatMap(({ scenario }, index) =>
    scenario.events.map((told, number) => ({ index, told, id: told.id ?? `#${number}` })),
  );
  return all.toSorted((one, other) => one.told.moment - other.told.moment);
}

/** The stage after the event, with what happened before it by itself, its own step and what followed. */
export function playEvent(before: Stage, { index, told, id }: ToldCue): Outcome {
  const occasion = { index, id, at: told.moment };
  const changed = changeStage(before, index, told.changes);
  const first = giveRooms(changed, waitingBefore(changed, index), occasion);
  const waiting = waitingIn(first.stage);
  const own = take(first.stage, { index, event: eventOf(told, id), cause: "scenario" });
  const played = [...first.played, ...own.played];
  if (own.repeated) return { stage: own.stage, played };
  const given = [...ungivenIn(own.stage), ...releasedBy(first.stage, own.stage, index), ...waiting];
  const last = giveRooms(own.stage, given, occasion);
  return { stage: last.stage, played: [...played, ...last.played] };
}

/** The conversation itself, where the event has given it back to waiting. */
function releasedBy(before: Stage, after: Stage, index: number): readonly number[] {
  const held = before.rooms[index]?.record.conversation.counselor ?? null;
  return held !== null && waitingIn(after).includes(index) ? [index] : [];
}

function eventOf(told: ScenarioEvent, id: string): ConversationEvent {
  const { at: _written, moment: at, id: _given, changes: _changes, ...body } = told;
  // What was told has the fields of the event that it is told of.
  return { id, at, ...body, type: eventTold(body.type) ?? "tick" } as ConversationEvent;
}
