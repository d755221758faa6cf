import { installedChannels } from "@annae/installation/channels";
import type { PolicyIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { randomOf } from "@annae/logic/testing";
import { brokenIn, type Finding, proveProperties } from "@annae/review";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { performanceOf, playOnEngine } from "../logic/play-on-engine.ts";
import { randomPolicy } from "../logic/random-policy.ts";
import { randomProperties } from "../logic/random-properties.ts";

const installation = install(installedChannels);
const createSolver = await loadCadicalSolver();

/** What is found out about each property of the policy; so much work goes into one, whatever else the machine does. */
function findingsOf(ir: PolicyIr): ReadonlyMap<number, Finding> {
  let parts = 0;
  const clock = () => {
    parts += 1;
    return parts;
  };
  const found = new Map<number, Finding>();
  const asking = { ir, installation, createSolver };
  for (const one of proveProperties({ asking, clock }, { events: 3, seconds: 0.05 })) {
    if (one.finding !== null) found.set(one.index, one.finding);
  }
  return found;
}

/** Conversations of so many events do not break the property, by what was found out. */
function keptFor(finding: Finding): number {
  if (finding.result === "holds") return Number.POSITIVE_INFINITY;
  return finding.result === "holdsSoFar" || finding.result === "undecided" ? finding.events : 0;
}

/** Random conversations under the policy on the engine. */
function conversationsOf(seed: number, ir: PolicyIr) {
  return [...Array(10).keys()].map((turn) =>
    playOnEngine(100 * seed + turn, ir, { length: 8, prompt: true }).filter(
      (one) => one.turn.trace.decided,
    ),
  );
}

test("of random policies nothing is proved that the engine breaks, and what fails is played on it; the rest is undecided", () => {
  const counts = { holds: 0, holdsSoFar: 0, fails: 0, undecided: 0, notPlayed: 0 };
  for (let seed = 1; seed <= casesTried(4); seed += 1) {
    const random = randomOf(seed);
    const plain = randomPolicy(random, installation);
    const ir = { ...plain, properties: randomProperties(random, plain) };
    const found = findingsOf(ir);
    const conversations = conversationsOf(seed, ir);
    for (const [index, finding] of found) {
      const property = ir.properties[index];
      if (property === undefined) continue;
      counts[finding.result] += 1;
      const broken = conversations.map((played) =>
        brokenIn(performanceOf(played.slice(0, keptFor(finding))), property, ir),
      );
      expect([seed, index, broken]).toEqual([seed, index, broken.map(() => false)]);
      if (finding.result === "fails")
        expect([seed, index, brokenIn(finding.performance, property, ir)]).toEqual([
          seed,
          index,
          true,
        ]);
    }
  }
  const { holds, fails, ...open } = counts;
  expect(Math.min(holds, fails)).toBeGreaterThan(0);
  expect(open.undecided + open.notPlayed).toBeLessThan((holds + fails) / 2);
}, 3_600_000);
