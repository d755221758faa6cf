import type { Policy } from "@annae/ir";
import type { Channel, ConversationEvent, Moment } from "@annae/vocabulary";
import type { Scenario } from "../edge/scenario.ts";
import type { ScenarioEvent } from "../edge/scenario-event.ts";
import { type Handling, handleEvent } from "../engine/handle-event.ts";
import { type ImageLookup, noImages } from "../scene/scene.ts";
import { distribute } from "./distribute.ts";
import { keepCount } from "./keep-count.ts";
import { changeStage, openStage, type Stage } from "./stage.ts";
import { stepTime } from "./step-time.ts";
import type { StepNote, Transcript, TranscriptStep } from "./transcript.ts";

/** A played scenario, and for each step of the transcript what a person wants to know beyond it. */
export interface Performance {
  readonly transcript: Transcript;
  readonly notes: readonly StepNote[];
}

/** Plays the scenario on its own clock; the same scenario and policy always give the same transcript. */
export function play(
  scenario: Scenario,
  policy: Policy,
  channel: Channel,
  images: ImageLookup = noImages,
): Transcript {
  return playWithNotes(scenario, policy, channel, images).transcript;
}

/** As {@link play}, with the words that were written and how the rules decided. */
export function playWithNotes(
  scenario: Scenario,
  policy: Policy,
  channel: Channel,
  images: ImageLookup = noImages,
): Performance {
  const played: Played[] = [];
  let stage = openStage(scenario, policy, channel, images);
  for (const [index, event] of scenario.events.entries()) {
    const scene = playEvent(stage, event, index);
    played.push(...scene.played);
    stage = scene.stage;
  }
  return {
    transcript: {
      scenario: scenario.name,
      policy: policy.name,
      channel: scenario.channel,
      steps: played.map(({ step }) => step),
    },
    notes: played.map(({ note }) => note),
  };
}

interface Played {
  readonly step: TranscriptStep;
  readonly note: StepNote;
}

interface Outcome {
  readonly stage: Stage;
  readonly played: readonly Played[];
}

function playEvent(before: Stage, told: ScenarioEvent, index: number): Outcome {
  const changed = changeStage(before, told.changes);
  const event = eventOf(told, told.id ?? `#${index}`);
  const own = take(changed, event, "scenario");
  if (own.repeated) return { stage: own.stage, played: [own.played] };
  const auto = assignment(own.stage, changed, event);
  return auto === null
    ? { stage: own.stage, played: [own.played] }
    : { stage: auto.stage, played: [own.played, auto.played] };
}

/** What the player does by itself after an event; null: nothing. */
function assignment(stage: Stage, before: Stage, cause: { id: string; at: Moment }) {
  const counselor = distribute(stage, before.record.conversation, cause.at);
  if (counselor === null) return null;
  const event = { id: `auto ${cause.id}`, at: cause.at, type: "assign", counselor } as const;
  return take(stage, event, "auto");
}

function take(stage: Stage, event: ConversationEvent, cause: TranscriptStep["cause"]) {
  const { station, surroundings, record } = stage;
  const handling = handleEvent(station, { event, surroundings, record });
  const { repeated } = handling;
  const step = stepOf(handling, stepTime(event.at, station.settings.timezone), cause);
  const played: Played = { step, note: noteOf(stage, handling, event) };
  return { stage: repeated ? stage : moveOn(stage, handling), played, repeated };
}

function moveOn(stage: Stage, { record }: Handling): Stage {
  const { conversation: before } = stage.record;
  const { conversation: after } = record;
  const given = after.counselor !== before.counselor ? after.counselor : null;
  return {
    ...stage,
    record,
    surroundings: keepCount(stage.surroundings, before, after),
    lastAssigned: given ?? stage.lastAssigned,
  };
}

function stepOf(
  { answer, repeated }: Handling,
  at: string,
  cause: TranscriptStep["cause"],
): TranscriptStep {
  return {
    at,
    event: answer.event,
    cause,
    situation: answer.situation,
    rules: answer.rules,
    deliveries: repeated ? [] : answer.deliveries,
    effects: answer.effects,
    room: answer.room,
    roomTitle: answer.roomTitle,
  };
}

function noteOf({ surroundings }: Stage, handling: Handling, event: ConversationEvent): StepNote {
  const nameOf = (id: string) => surroundings.counselors.find((one) => one.id === id)?.name ?? id;
  const words =
    event.type === "message"
      ? { by: null, text: event.text }
      : event.type === "reply"
        ? { by: nameOf(event.counselor), text: event.text }
        : null;
  return {
    words,
    counselor: event.type === "assign" ? nameOf(event.counselor) : null,
    endedBy: event.type === "end" ? event.by : null,
    trace: handling.repeated ? null : handling.turn.trace,
  };
}

function eventOf(told: ScenarioEvent, id: string): ConversationEvent {
  const { at: _written, moment: at, id: _given, changes: _changes, ...body } = told;
  return body.type === "accept"
    ? { id, at, type: "assign", counselor: body.counselor }
    : { id, at, ...body };
}
