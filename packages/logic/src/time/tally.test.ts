import type { ActionIr, BlockIr, DeedIr, Pace, PolicyIr, PropertyIr, RuleIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { type EventName, eventNames, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import type { Site } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import type { Deed } from "./progress.ts";
import { only } from "./selection.ts";
import { newState } from "./state.ts";
import type { TimeStep } from "./step.ts";
import { countDeeds, countOf, noDeedsYet } from "./tally.ts";
import type { TimedWorld } from "./world.ts";

const ir: PolicyIr = {
  ...{ version: 2, name: "none", facts: {}, atoms: [], events: {}, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
};
const at = { file: "a.rules", line: 1, column: 1 };
const { world } = createTimedWorld({ ir, installation: install([]), createSolver: createCdcl }, []);
const { circuit } = world.encoder;
const { always } = circuit;
const literal = (holds: boolean) => (holds ? always : -always);

const hello: ActionIr = {
  step: { do: "send", message: "hello", limit: null },
  ...{ at: [0, 0], when: null, otherwise: null },
};
const rule: RuleIr = { id: "hello", at, extent: [0, 0], when: null, actions: [hello] };
const block: BlockIr = { mode: "all", rules: [rule] };
const site: Site = { rule, block, action: hello, among: hello, isAlone: true, done: always };

type Paced = PropertyIr & { readonly pace: Pace };

/** What happens at a minute: whether each of the messages is seen by the customer, or by the counselor alone. */
interface Minute {
  readonly at: number;
  readonly event: EventName;
  readonly seen: readonly boolean[];
}

function stepAt({ event, seen }: Minute, now: number): TimeStep {
  const deeds = seen.map((one): Deed => ({ event, site, done: always, seen: literal(one) }));
  return {
    ...{ now, deeds, event: only(circuit, eventNames, event) },
    ...{ byWords: -always, saysSomething: -always },
    snapshot: world.encoder.snapshot(),
    ...{ arrived: newState(circuit, world.shape), after: newState(circuit, world.shape) },
  };
}

/** Which of the minutes break the property; every answer is known. */
function brokenIn(minutes: readonly Minute[], property: Paced): readonly boolean[] {
  const atLeast = (later: number, earlier: number, ms: number) =>
    literal((minutes[later]?.at ?? 0) - (minutes[earlier]?.at ?? 0) >= ms);
  const timed: TimedWorld = { ...world, moments: { ...world.moments, atLeast } };
  let tally = noDeedsYet(property.pace);
  return minutes.map((one, now) => {
    const { after, broken } = countDeeds(timed, property, tally, stepAt(one, now));
    tally = after;
    expect(Math.abs(broken)).toBe(always);
    return broken === always;
  });
}

/** Eight minutes in which anything happens. */
function anyMinutes(random: Random): readonly Minute[] {
  let at = 0;
  return [...Array(8)].map((): Minute => {
    at += random.below(3);
    const event = random.among(["message", "message", "tick", "reply"] as const);
    return { at, event, seen: [...Array(random.below(4))].map(() => random.chance(0.8)) };
  });
}

/** A property about all that customers see, or about a message that counselors may see alone. */
function anyPaced(random: Random): Paced {
  const pace = {
    ...{ moreThan: 1 + random.below(4), withinMs: 1 + random.below(5) },
    withoutReply: random.chance(0.5),
  };
  const events = random.among([[], ["message"], ["message", "tick"]] as const);
  const hello: DeedIr = { do: "send", messages: ["hello"] };
  const deeds: readonly DeedIr[] = random.among([
    [{ do: "send", but: [] }],
    [hello],
    [{ do: "effect", action: "close" }, hello],
  ]);
  return { at, extent: [0, 0], demand: "never", when: null, pace, events, deeds };
}

/** The same, counted anew at each minute. */
function tooMany(minutes: readonly Minute[], { pace, events, deeds }: Paced): readonly boolean[] {
  const bySight = deeds.some((deed) => "but" in deed);
  const sent = minutes.map(({ event, seen }) => {
    const isMeant = events.length === 0 || events.includes(event);
    return isMeant ? seen.filter((one) => one || !bySight).length : 0;
  });
  return minutes.map(({ at: now }, index) => {
    const upToHere = minutes.slice(0, index + 1);
    const replied = upToHere.findLastIndex(({ event }) => event === "reply");
    const recent = upToHere.map(({ at: then }, place) => {
      const isOver = now - then >= pace.withinMs || (pace.withoutReply && place < replied);
      return isOver ? 0 : (sent[place] ?? 0);
    });
    return (sent[index] ?? 0) > 0 && recent.reduce((a, b) => a + b, 0) > pace.moreThan;
  });
}

test("a message too many within the time is one, whatever is sent at once, seen by counselors alone, or answered", () => {
  const random = randomOf(5);
  const counts = { broken: 0, kept: 0 };
  for (let run = 0; run < casesTried(400); run += 1) {
    const [minutes, property] = [anyMinutes(random), anyPaced(random)];
    const found = brokenIn(minutes, property);
    expect([run, found]).toEqual([run, tooMany(minutes, property)]);
    for (const broken of found) counts[broken ? "broken" : "kept"] += 1;
  }
  expect(Math.min(counts.broken, counts.kept)).toBeGreaterThan(0);
});

test("what is counted is at least as often so as it is, and no oftener", () => {
  const three = countOf(circuit, [always, -always, always, always], 4);
  expect(three).toEqual([always, always, always, always, -always]);
  expect(countOf(circuit, [], 1)).toEqual([always, -always]);
});
