import { type Facts, type Policy, type PolicyIr, policyFromIr } from "@annae/ir";
import {
  deliveryWords,
  type Performance,
  parseScenario,
  playWithNotes,
  type TranscriptStep,
} from "@annae/runtime";
import {
  type EventName,
  eventNames,
  type Installation,
  facts as standardFacts,
} from "@annae/vocabulary";
import { type Story, scenarioOf } from "./story.ts";

/** A policy on the stage: the engine plays stories with it. */
export interface Player {
  readonly ir: PolicyIr;
  readonly installation: Installation;
  readonly policy: Policy;
}

/** The policy, ready to be played. */
export function playerOf(ir: PolicyIr, installation: Installation): Player {
  return { ir, installation, policy: policyFromIr(ir) };
}

/** The same, whose rules are told every fact at each event, so that what was played knows them all. */
export function toldAll(player: Player): Player {
  const { ir, policy } = player;
  const names = [...standardFacts.map(({ name }) => name), ...Object.keys(ir.facts)];
  const reads = [...new Set(names)];
  const nothing = { decide: () => ({ fired: [], intents: [] }) };
  const events = Object.fromEntries(
    eventNames.map((name) => [name, { ...(policy.events[name] ?? nothing), reads }]),
  );
  return { ...player, policy: { ...policy, events } };
}

/** A story as it was played. */
export interface PlayedStory {
  readonly performance: Performance;
  /** For each of its events, the steps that it led to. */
  readonly beats: readonly (readonly PlayedStep[])[];
}

/** A step, and what the rules were told; null where they were not asked. */
export interface PlayedStep {
  readonly step: TranscriptStep;
  readonly facts: Facts | null;
}

/** Plays the story on the real engine; null where it cannot happen so. */
export function performStory({ policy, installation }: Player, story: Story): PlayedStory | null {
  const channel = installation.channels.get(story.channel);
  const parsed = parseScenario(scenarioOf(story, policy), policy, [
    ...installation.channels.keys(),
  ]);
  if (!parsed.ok || channel === undefined) return null;
  const performance = playWithNotes(parsed.value, policy, channel);
  const beats: PlayedStep[][] = [];
  for (const [index, step] of performance.transcript.steps.entries()) {
    const trace = performance.notes[index]?.trace ?? null;
    const played = { step, facts: trace?.decided === true ? trace.facts : null };
    const latest = beats.at(-1);
    if (step.cause === "auto" && latest !== undefined) latest.push(played);
    else beats.push([played]);
  }
  return { performance, beats };
}

/** What the last event of the story led to at events of that name, those that followed by themselves included. */
export function lastSteps({ beats }: PlayedStory, event: EventName): readonly PlayedStep[] {
  return (beats.at(-1) ?? []).filter(({ step, facts }) => step.event === event && facts !== null);
}

/** What an event led to, as a test expects it: messages, then effects; "nothing" where there are none. */
export function happenedWords(steps: readonly PlayedStep[]): readonly string[] {
  const words = [
    ...steps.flatMap(({ step }) => step.deliveries.map(deliveryWords)),
    ...steps.flatMap(({ step }) => step.effects),
  ];
  return words.length === 0 ? ["nothing"] : words;
}

/** How things stand after an event, as a test expects it: the room, and at a request its situation. */
export function stateWords(steps: readonly PlayedStep[]): readonly string[] {
  const room = steps.at(-1)?.step.room;
  const situation = steps.find(({ step }) => step.situation !== null)?.step.situation ?? null;
  return [
    ...(room === undefined ? [] : [`room is ${room}`]),
    ...(situation === null || situation.includes("#") ? [] : [`situation is ${situation}`]),
  ];
}
