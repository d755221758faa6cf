import { type Atom, type DeedIr, holds, type PropertyIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { type Random, randomOf } from "../testing/random.ts";
import { contradictions } from "./contradictions.ts";

const event = "request";
const atoms: readonly Atom[] = ["busyOn", "titleOn"].map((fact) => ({ ask: "yes", fact }));
const cases = [false, true].flatMap((busyOn) =>
  [false, true].map((titleOn) => ({ busyOn, titleOn })),
);

function anyProperty(random: Random): PropertyIr {
  const deed = (): DeedIr => {
    if (random.chance(0.5))
      return { do: "effect", action: random.among(["close", "queue", "lockInput"]) };
    if (random.chance(0.3)) return { do: "send", but: random.chance(0.5) ? [] : ["m"] };
    return { do: "send", messages: [random.among(["m", "n"])] };
  };
  const leaf = { op: "atom", atom: random.below(2), at: [0, 0] } as const;
  const when = random.chance(0.4)
    ? null
    : random.chance(0.5)
      ? leaf
      : ({ op: "not", of: leaf } as const);
  return {
    ...{
      at: { file: "a.rules", line: 1, column: 1 },
      extent: [0, 0],
      pace: null,
      events: [],
      when,
    },
    demand: random.chance(0.6) ? "never" : "always",
    deeds: [...Array(1 + random.below(2))].map(deed),
  };
}

/** Everything that rules can do: any of what is no outcome, and one outcome at most. */
const doings = [[], ["close"], ["queue"]].flatMap((outcome) =>
  [...Array(16).keys()].map((bits) => [
    ...outcome,
    ...["lockInput", "m", "n", "other"].filter((_, place) => (bits >> place) & 1),
  ]),
);

function isKept({ demand, deeds }: PropertyIr, doing: readonly string[]): boolean {
  const effects = ["close", "queue", "lockInput"];
  const isDone = deeds.some((deed) => {
    if (deed.do === "effect") return doing.includes(deed.action);
    const sent = doing.filter((one) => !effects.includes(one));
    return sent.some((one) =>
      "messages" in deed ? deed.messages.includes(one) : !deed.but.includes(one),
    );
  });
  return isDone === (demand === "always");
}

/** Whether in some case nothing that rules can do keeps all of them. */
function contradict(properties: readonly PropertyIr[]): boolean {
  return cases.some((facts) => {
    const asked = properties.filter(({ when }) => when === null || holds(when, atoms, facts));
    return !doings.some((doing) => asked.every((one) => isKept(one, doing)));
  });
}

const runs = casesTried(600);

test("contradictions are those that trying everything finds, each with no property too many", () => {
  const random = randomOf(5);
  const counts = { some: 0, none: 0 };
  for (let run = 0; run < runs; run += 1) {
    const properties = [...Array(1 + random.below(5))].map(() => anyProperty(random));
    const ir = { facts: {}, atoms, events: {}, properties };
    const encode = () =>
      encodeEvent({ ir, installation: install([]), createSolver: createCdcl }, event);
    const { found, undecided } = contradictions(properties, event, encode);
    expect([run, undecided, found.length > 0]).toEqual([run, [], contradict(properties)]);
    counts[found.length > 0 ? "some" : "none"] += 1;
    const last = new Set(found.map((one) => one.properties.at(-1)));
    expect([run, last.size]).toEqual([run, found.length]);
    expect([run, contradict(properties.filter((_, index) => !last.has(index)))]).toEqual([
      run,
      false,
    ]);
    for (const one of found) {
      const own = one.properties.flatMap((index) => properties[index] ?? []);
      expect([run, contradict(own)]).toEqual([run, true]);
      for (const left of own) {
        expect([run, contradict(own.filter((other) => other !== left))]).toEqual([run, false]);
      }
    }
  }
  expect(Math.min(counts.some, counts.none)).toBeGreaterThan(runs / 10);
});

test("what speaks of other events or of how often contradicts nothing", () => {
  const property = (more: Partial<PropertyIr>): PropertyIr => ({
    ...{ at: { file: "a.rules", line: 1, column: 1 }, extent: [0, 0], pace: null, events: [] },
    ...{ when: null, demand: "always", deeds: [{ do: "effect", action: "queue" }], ...more },
  });
  const ir = { facts: {}, atoms, events: {}, properties: [] };
  const found = (never: Partial<PropertyIr>, createSolver = createCdcl) =>
    contradictions([property({}), property({ demand: "never", ...never })], event, () =>
      encodeEvent({ ir, installation: install([]), createSolver }, event),
    );
  expect(found({}).found).toEqual([{ properties: [0, 1], example: {} }]);
  expect(found({ events: ["reply", "request"] }).found.length).toBe(1);
  expect(found({ events: ["reply"] }).found).toEqual([]);
  expect(found({ pace: { moreThan: 1, withinMs: 1_000, withoutReply: false } }).found).toEqual([]);
  const impatient = () => ({ ...createCdcl(), solve: () => "unknown" as const });
  expect(found({}, impatient)).toEqual({ found: [], undecided: [0, 1] });
});
