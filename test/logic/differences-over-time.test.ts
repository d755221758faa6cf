import { installedChannels } from "@annae/installation/channels";
import type { PolicyIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { compareConversations, createCdcl, type OverTime } from "@annae/logic";
import { randomOf } from "@annae/logic/testing";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { outcomeOf } from "./asking-of.ts";
import { changedPolicy } from "./changed-policy.ts";
import { type Happened, playOnEngine } from "./play-on-engine.ts";
import { randomPolicy } from "./random-policy.ts";

/** How many random pairs of versions are tried, each with some conversations. */
const runs = casesTried(20);

const installation = install(installedChannels);

/** What anybody notices of the event. */
function seenOf({ turn }: Happened): string {
  const { deliveries, effects, conversation, trace } = turn;
  const sent = deliveries.map(({ message, system, customer }) => [
    message,
    system,
    customer !== null,
  ]);
  return JSON.stringify([
    trace.event,
    sent,
    effects.toSorted(),
    conversation.room,
    conversation.situation,
  ]);
}

/** The number of the first event that the versions handle otherwise, counted from 1; infinite: none does. */
function firstDifference(seed: number, before: PolicyIr, after: PolicyIr): number {
  const [own, others] = [before, after].map((ir) =>
    playOnEngine(seed, ir, { length: 8, prompt: true }).filter(({ turn }) => turn.trace.decided),
  );
  const place = (own ?? []).findIndex((one, index) => {
    const two = others?.[index];
    return two === undefined || seenOf(one) !== seenOf(two);
  });
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}

/** No conversation of fewer events differs. */
function leastOf(found: OverTime): number {
  switch (found.result) {
    case "never":
      return Number.POSITIVE_INFINITY;
    case "found":
      return found.conversation.length;
    case "noneSoFar":
      return found.events + 1;
  }
}

test("no conversation of the engine differs where that is proved, and none before the shortest that is found", () => {
  const seen = { never: 0, found: 0, noneSoFar: 0, differing: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomOf(seed);
    const before = randomPolicy(random, installation);
    const after = changedPolicy(random, before);
    const asking = { ir: before, installation, createSolver: createCdcl };
    const comparer = compareConversations({ asking, after, situations: true });
    const found = outcomeOf(comparer.outside([], { events: 3, isOver: () => false }));
    comparer.dispose();
    seen[found.result] += 1;
    for (let play = 0; play < 20; play += 1) {
      const first = firstDifference(seed * 100 + play, before, after);
      if (first < 9) seen.differing += 1;
      expect([seed, play, first >= leastOf(found)]).toEqual([seed, play, true]);
    }
  }
  expect(Math.min(seen.never, seen.found)).toBeGreaterThan(runs / 10 - 2);
  expect(seen.differing).toBeGreaterThan(runs / 3 - 1);
}, 3_600_000);
