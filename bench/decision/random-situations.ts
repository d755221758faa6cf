import type { Facts } from "@annae/ir";
import { roomStates, weekdays } from "@annae/vocabulary";
import type { SituationFacts } from "./by-hand.ts";

/** Numbers from 0 to 1 in an order that only the seed decides (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** So many situations, the same in every run; every rule holds in some of them. */
export function randomSituations(count: number): readonly (Facts & SituationFacts)[] {
  const next = seeded(20261120);
  const yes = (chance: number) => next() < chance;
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <const T>(values: readonly [T, ...T[]]): T =>
    values[below(values.length)] ?? values[0];
  return Array.from({ length: count }, () =>
    Object.freeze({
      acceptAfterHours: yes(0.5),
      acceptOverLimit: yes(0.5),
      afterHours: yes(0.25),
      channel: one(["kakao", "naver", "web"]),
      chatbot: yes(0.5),
      consultationLimit: 3 + below(20),
      counselorAvailable: yes(0.85),
      customerBlocked: yes(0.05),
      fraudScore: below(85),
      grade: one(["bronze", "silver", "gold"]),
      mealIntake: one(["assign", "queue", "refuse"]),
      mealTime: yes(0.2),
      onlyVips: yes(0.15),
      openConsultations: below(20),
      room: one(roomStates),
      suspended: yes(0.05),
      timeOfDay: below(1440),
      vip: yes(0.2),
      webVersion: one([1, 2]),
      weekday: one(weekdays),
    }),
  );
}
