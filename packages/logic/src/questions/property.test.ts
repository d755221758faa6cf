import { type Atom, type Condition, type DeedIr, type Facts, holds, type Step } from "@annae/ir";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { encodeEvent } from "../event/encode-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { breaks } from "./property.ts";

const names = ["p", "q"] as const;
const atoms: readonly Atom[] = [
  ...names.map((fact) => ({ ask: "yes", fact }) as const),
  {
    ...{ ask: "compare", left: { fact: "room" }, by: "is" },
    right: { value: "inProgress", type: "oneOf" },
  },
];
const [p, q, inRoom] = [0, 1, 2].map((atom): Condition => ({ op: "atom", atom, at: [0, 0] }));
const not = (of: Condition): Condition => ({ op: "not", of });
const cases: readonly Facts[] = [true, false].flatMap((p) => [true, false].map((q) => ({ p, q })));
const send = (message: string): Step => ({ do: "send", message, limit: null });
const rules: readonly (readonly [Condition, readonly Step[]])[] =
  p === undefined || q === undefined
    ? []
    : [
        [p, [send("m"), { do: "tell", message: "told", limit: null }]],
        [{ op: "and", of: [p, q] }, [{ do: "send", system: "s", limit: null }]],
        [not(p), [send("n"), { do: "effect", action: "queue" }]],
        [q, [{ do: "effect", action: "lockInput" }]],
      ];
const fact = { type: { kind: "yesNo" }, source: "host", domain: {} } as const;
const ir = {
  ...{ facts: { p: fact, q: fact }, atoms, properties: [] },
  events: {
    message: {
      reads: [...names],
      blocks: [
        {
          mode: "all" as const,
          rules: rules.map(([when, steps], place) => ({
            ...{ id: `r${place}`, extent: [0, 0] as const, when },
            at: { file: "a.rules", line: 1, column: 1 },
            actions: steps.map((step) => ({
              ...{ step, at: [0, 0] as const, when: null, otherwise: null },
            })),
          })),
        },
      ],
    },
  },
};

const deeds: readonly (readonly [DeedIr, readonly string[]])[] = [
  [{ do: "send", messages: ["m"] }, ["m"]],
  [{ do: "send", messages: ["n", "s"] }, ["n", "s"]],
  [{ do: "send", but: [] }, ["m", "n", "s"]],
  [{ do: "send", but: ["m", "s"] }, ["n"]],
  [{ do: "send", messages: ["told"] }, []],
  [{ do: "tell", messages: ["told", "m"] }, ["told"]],
  [{ do: "tell", but: [] }, ["told"]],
  [{ do: "effect", action: "queue" }, ["queue"]],
  [{ do: "effect", action: "close" }, []],
];
const wordOf = (step: Step) =>
  step.do === "effect" ? step.action : "message" in step ? step.message : step.system;
const isSo = (condition: Condition | null, facts: Facts) =>
  condition === null || holds(condition, atoms, facts);
const doneIn = (facts: Facts) =>
  rules.flatMap(([when, steps]) => (isSo(when, facts) ? steps.map(wordOf) : []));

const asked = (createSolver = createCdcl) =>
  encodeEvent({ ir, installation: install([]), createSolver }, "message");
const property = {
  ...{ at: { file: "a.rules", line: 1, column: 1 }, extent: [0, 0] as const, pace: null },
  ...{ demand: "never" as const, deeds: [] as readonly DeedIr[], events: [], when: null },
};

test("a property is broken by what some case does, shown with the facts that it takes and no others", () => {
  const event = asked();
  const conditions = [null, p, q, p && not(p)].filter((one) => one !== undefined);
  const pairs = deeds.flatMap((one) => deeds.map((other) => [one, other] as const));
  for (const demand of ["never", "always"] as const) {
    for (const when of conditions) {
      for (const both of pairs) {
        const words = both.flatMap(([, all]) => all);
        const isBroken = (facts: Facts) =>
          isSo(when, facts) &&
          doneIn(facts).some((one) => words.includes(one)) === (demand === "never");
        const found = breaks(event, {
          ...property,
          demand,
          when,
          deeds: both.map(([deed]) => deed),
        });
        const status = cases.some(isBroken) ? "broken" : "kept";
        expect([demand, when, words, found.status]).toEqual([demand, when, words, status]);
        if (found.status !== "broken") continue;
        const fitting = (some: readonly string[]) =>
          cases.filter((facts) => some.every((name) => found.example[name] === facts[name]));
        const told = Object.keys(found.example);
        expect(fitting(told).every(isBroken)).toBe(true);
        for (const one of told) {
          expect(fitting(told.filter((other) => other !== one)).every(isBroken)).toBe(false);
        }
        const step = found.site?.action.step;
        expect(step === undefined).toBe(demand === "always");
        if (step === undefined) continue;
        expect(words).toContain(wordOf(step));
        expect(fitting(told).some((facts) => doneIn(facts).includes(wordOf(step)))).toBe(true);
      }
    }
  }
});

test("a property is kept where it speaks of other events or of how often, and open where what was before decides", () => {
  const event = asked();
  const [[deed] = []] = deeds;
  const never = { ...property, deeds: deed === undefined ? [] : [deed] };
  const pace = { moreThan: 1, withinMs: 1_000, withoutReply: false };
  const asks = (more: Partial<typeof never> | object) =>
    breaks(event, { ...never, ...more }).status;
  expect(asks({})).toBe("broken");
  expect(asks({ pace })).toBe("kept");
  expect(asks({ events: ["reply"] })).toBe("kept");
  expect(asks({ events: ["reply", "message"] })).toBe("broken");
  expect(asks({ when: inRoom })).toBe("open");
  expect(asks({ when: { op: "and", of: [inRoom, p && not(p)] } })).toBe("kept");
  const impatient = asked(() => ({ ...createCdcl(), solve: () => "unknown" as const }));
  expect(breaks(impatient, never).status).toBe("unknown");
});
