import { installedChannels } from "@annae/installation/channels";
import { type PolicyIr, sentUnder } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { createCdcl, type Literal, type TimeStep, unroll } from "@annae/logic";
import { type Random, randomOf } from "@annae/logic/testing";
import { eventNames, install, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { noticed } from "../../packages/logic/src/difference/noticed.ts";
import { outcomeOf } from "./asking-of.ts";
import { changedPolicy } from "./changed-policy.ts";
import { randomPolicy } from "./random-policy.ts";

/** One platform is enough: what differs by platform is known of both versions alike. */
const installation = install(installedChannels.slice(0, 1));

/** The policy at three events alone. */
function atFewEvents(random: Random, ir: PolicyIr): PolicyIr {
  const names = [1, 2, 3].map(() => random.among(eventNames));
  return { ...ir, events: Object.fromEntries(names.map((name) => [name, ir.events[name]])) };
}

/** Random pairs of versions that are tried. */
const runs = casesTried(20);

/** Everything about the step that anybody can see, by what the assignment says of each part. */
function seenOf(
  { after, deeds, now }: TimeStep,
  situations: boolean,
  value: (literal: Literal) => boolean,
) {
  const nameOf = ({
    site: {
      action: { step },
    },
  }: TimeStep["deeds"][number]) =>
    step.do === "effect" ? step.action : `${step.do} ${sentUnder(step)}`;
  const sends = deeds.filter(({ site }) => site.action.step.do !== "effect");
  const sent = [...after.lastSent].filter(([, last]) => {
    const here = last.get(now);
    return here !== undefined && value(here.happened) && value(here.kept);
  });
  return {
    room: roomStates.filter((room) => value(after.room.get(room) ?? 0)),
    situation: situations ? [...after.situation].filter(([, one]) => value(one))[0]?.[0] : null,
    done: deeds
      .filter(({ done }) => value(done))
      .map(nameOf)
      .toSorted(),
    seen: deeds
      .filter(({ seen }) => value(seen))
      .map(nameOf)
      .toSorted(),
    order: [...new Set(sends.filter(({ done }) => value(done)).map(nameOf))],
    sent: sent.map(([name]) => name),
  };
}

test("it is noticed which of two versions has handled an event exactly where anything of it looks otherwise", () => {
  const seen = { same: 0, otherwise: 0 };
  for (let seed = 1; seed <= runs; seed += 1) {
    const random = randomOf(seed);
    const before = atFewEvents(random, randomPolicy(random, installation));
    const after = [1, 2, 3].reduce((ir) => changedPolicy(random, ir), before);
    const asking = { ir: before, installation, createSolver: createCdcl };
    const situations = random.chance(0.5);
    const unrolling = unroll(asking, "anywhere", { ir: after, callsOtherwise: random.chance(0.5) });
    const step = unrolling.grow();
    const { circuit, value, dispose } = unrolling.world.encoder;
    if (step.beside === null) continue;
    const isNoticed = noticed(circuit, [step, step.beside], situations);
    const intents = [...step.deeds, ...step.beside.deeds].map(({ done }) => done);
    for (let time = 0; time < 6; time += 1) {
      const some = random.chance(0.5)
        ? intents.slice(random.below(intents.length)).slice(0, 1)
        : [];
      const status = outcomeOf(unrolling.solve([time % 2 === 0 ? isNoticed : -isNoticed, ...some]));
      if (status !== "sat") continue;
      const [one, other] = [step, step.beside].map((each) => seenOf(each, situations, value));
      const isSame = JSON.stringify(one) === JSON.stringify(other);
      expect([seed, time, one, value(isNoticed)]).toEqual([
        seed,
        time,
        isSame ? other : one,
        !isSame,
      ]);
      seen[isSame ? "same" : "otherwise"] += 1;
    }
    dispose();
  }
  expect(Math.min(seen.same, seen.otherwise)).toBeGreaterThan(runs / 4 - 1);
});
