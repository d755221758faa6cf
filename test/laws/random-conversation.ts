import type { Decision, Facts, Policy } from "@annae/ir";
import { type Random, randomOf } from "@annae/logic/testing";
import { handleEvent, newRecord } from "@annae/runtime";
import {
  actions,
  type Channel,
  type EventName,
  eventNames,
  facts,
  kindNames,
} from "@annae/vocabulary";
import { anyEvent, anyStation, anySurroundings } from "./random-surroundings.ts";

/** What a decision was asked at: the event, and every fact of the vocabulary. */
export interface Asked {
  readonly event: EventName;
  readonly facts: Facts;
}

const minute = 60_000;
const start = Date.parse("2026-11-20T00:00:00+09:00");

/**
 * Plays a conversation of random events in surroundings that change at any moment, under a policy that does anything
 * at any event; gives everything that its decisions were asked.
 */
export function randomConversation(seed: number, channels: readonly Channel[]): readonly Asked[] {
  const random = randomOf(seed);
  const asked: Asked[] = [];
  const channel = random.among(channels);
  const policy = anyPolicy(random, asked);
  let station = anyStation(random, policy, channel);
  let record = newRecord;
  let at = start + random.below(14 * 1_440) * minute;
  for (let count = 4 + random.below(12); count > 0; count -= 1) {
    if (random.chance(0.2)) station = anyStation(random, policy, channel);
    if (random.chance(0.9))
      at += random.among([0, 1, 4, 5, 61, 700, 1_440]) * minute + random.below(2);
    const surroundings = anySurroundings(random);
    const event = anyEvent(random, surroundings.counselors, `e${count}`, at);
    record = handleEvent(station, { event, surroundings, record }).record;
  }
  return asked;
}

/** Reads every fact, notes what it was asked, and decides whatever it likes. */
function anyPolicy(random: Random, asked: Asked[]): Policy {
  const labels = ["here", "there"] as const;
  const decide =
    (event: EventName) =>
    (facts: Facts): Decision => {
      asked.push({ event, facts });
      const rule = random.among(labels);
      const intents = [...Array(random.below(4))].map(() =>
        random.chance(0.6)
          ? ({ rule, do: "effect", action: random.among(actions).name } as const)
          : ({ rule, do: "send", message: random.among(kindNames), limit: null } as const),
      );
      return { fired: random.chance(0.8) ? [rule] : [], intents };
    };
  const reads = facts.map(({ name }) => name);
  const events = Object.fromEntries(
    eventNames.map((event) => [event, { reads, decide: decide(event) }]),
  );
  const none = { settings: {}, hostFacts: {}, messages: {}, systemTexts: {} };
  const rules = { facts: {}, atoms: [], events: {} };
  return { name: "any", ...none, situations: labels, events, rules: () => Promise.resolve(rules) };
}
