import { type Facts, type Policy, type PolicyIr, policyFromIr } from "@annae/ir";
import {
  type ClocksOf,
  deliveryWords,
  type Fault,
  type Parsed,
  type Performance,
  playWithNotes,
  type Scenario,
  scenarioReader,
  sharedClocks,
  type TranscriptStep,
} from "@annae/runtime";
import {
  type Doc,
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
  /** Reads what it plays. */
  readonly read: (json: unknown) => Parsed<Scenario>;
  readonly clocks: ClocksOf;
}

/** The policy, ready to be played. */
export function playerOf(ir: PolicyIr, installation: Installation): Player {
  const policy = policyFromIr(ir);
  const read = scenarioReader(policy, [...installation.channels.keys()]);
  return { ir, installation, policy, read, clocks: sharedClocks() };
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

/** Plays the scenario on the real engine; or says why it can't. */
export function performed(
  { policy, installation, clocks }: Player,
  parsed: Parsed<Scenario>,
): Performance | { readonly reason: Doc } {
  if (!parsed.ok) return firstReason(parsed.faults);
  const channel = installation.channels.get(parsed.value.channel);
  if (channel === undefined) return { reason: { ko: "채널이 없습니다", en: "has no channel" } };
  return playWithNotes(parsed.value, policy, channel, { clocks });
}

/** The first of the faults as a sentence. */
export function firstReason([fault]: readonly Fault[]): { readonly reason: Doc } {
  const { path, message } = fault ?? { path: "$", message: { ko: "", en: "" } };
  return { reason: { ko: `${path}: ${message.ko}`, en: `${path}: ${message.en}` } };
}

/** Plays the story on the real engine; null where it cannot happen so. */
export function performStory(player: Player, story: Story): PlayedStory | null {
  const performance = performed(player, player.read(scenarioOf(story, player.policy)));
  if ("reason" in performance) return null;
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
