import { installedChannels } from "@annae/installation/channels";
import { type PolicyIr, policyFromIr } from "@annae/ir";
import { type Random, randomOf } from "@annae/logic/testing";
import { handleEvent, newRecord, type Performance, type Turn } from "@annae/runtime";
import { type ConversationEvent, facts } from "@annae/vocabulary";
import { anyEvent, anyStation, anySurroundings } from "../laws/random-surroundings.ts";

const minute = 60_000;

/** An event that was handed to the engine, and what came of it. */
export interface Happened {
  readonly given: ConversationEvent;
  readonly turn: Turn;
  readonly at: number;
  /** The date in the company's calendar. */
  readonly date: string;
}

/** A random conversation under the policy: its settings stay, everything else changes. `prompt`: what rules assign is handed over before anything else happens. */
export function playOnEngine(
  seed: number,
  ir: PolicyIr,
  { length, prompt }: { readonly length: number; readonly prompt: boolean },
): readonly Happened[] {
  const random = randomOf(seed + 1_000_000);
  const { events: own, ...rest } = policyFromIr(ir);
  const reads = facts.map(({ name }) => name);
  const all = Object.fromEntries(
    Object.entries(own).map(([name, event]) => [name, { ...event, reads }]),
  );
  const station = anyStation(random, { ...rest, events: all }, random.among(installedChannels));
  const played: Happened[] = [];
  let record = newRecord;
  let at = Date.parse("2026-11-20T00:00:00Z") + random.below(2_000) * minute;
  for (let tries = 0; played.length < length && tries < 40; tries += 1) {
    const { room, counselor } = record.conversation;
    const due = prompt && room === "received" && counselor === null;
    if (!due) at += anyGap(random);
    const surroundings = {
      ...anySurroundings(random),
      customer: { id: "u", blocked: random.chance(0.3), channelAdded: true },
    };
    const id = `e${tries}`;
    const given: ConversationEvent = due
      ? { id, at, type: "assign", counselor: random.among(surroundings.counselors).id }
      : worded(random, anyEvent(random, surroundings.counselors, id, at));
    if (given.type === "transfer" && given.counselor === counselor) continue;
    const handling = handleEvent(station, { event: given, surroundings, record });
    if (handling.repeated) continue;
    const { date } = station.calendar.localTime(at);
    played.push({ given, turn: handling.turn, at, date });
    record = handling.record;
  }
  return played;
}

/** What was played, as a scenario's own performance tells it. */
export function performanceOf(played: readonly Happened[]): Performance {
  const steps = played.map(({ turn, at }) => ({
    ...{ at: new Date(at).toISOString(), event: turn.trace.event, cause: "scenario" as const },
    ...{ situation: null, rules: [], alert: false, wakeAt: null, roomTitle: null },
    ...{ deliveries: turn.deliveries, effects: turn.effects, room: turn.conversation.room },
  }));
  const notes = played.map(({ turn }) => ({ words: null, details: {}, trace: turn.trace }));
  return { transcript: { scenario: "", policy: "", channel: "", steps }, notes };
}

function anyGap(random: Random): number {
  const minutes = random.among([0, 0, 1, 4, 5, 10, 59, 60, 600, 1_440]);
  return minutes * minute + random.among([0, 0, -1, 1]) + 1;
}

/** A request may carry words, and words may be the channel's command to end. */
function worded(random: Random, event: ConversationEvent): ConversationEvent {
  if (event.type === "request" && random.chance(0.3)) return { ...event, text: "여기요" };
  return event.type === "message" && random.chance(0.1) ? { ...event, text: "!종료" } : event;
}
