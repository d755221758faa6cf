import { installedChannels } from "@annae/installation/channels";
import { kindNames, type Value } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { fallbackCases } from "./fallback-cases.ts";
import { fallbackRow } from "./fallback-row.ts";

const named = installedChannels.flatMap(({ fallback }) => fallback.map(({ when }) => when));
const facts = [...new Set(named.flatMap((when) => Object.keys(when)))];

/** Every combination of the yes/no facts that any table looks at. */
const worlds = Array.from(
  { length: 2 ** facts.length },
  (_, bits): Record<string, Value> =>
    Object.fromEntries(facts.map((name, at) => [name, (bits & (1 << at)) !== 0])),
);

test("the cases, read from the first to the last, decide as the tables do in every world", () => {
  expect(facts).toContain("suspended");
  for (const channel of installedChannels) {
    for (const kind of kindNames) {
      for (const world of worlds) {
        const cases = fallbackCases(channel, kind, { chatbot: world.chatbot ?? false });
        const decided = cases.find(({ when }) =>
          Object.entries(when).every(([name, value]) => world[name] === value),
        );
        expect(decided?.row).toBe(fallbackRow(channel, kind, (name) => world[name]));
      }
    }
  }
});

test("a case that always holds is the last one, and nothing unreachable is told", () => {
  const text = { show: "text" } as const;
  const rows = [{ suspended: true }, { chatbot: false }, { titleOn: true }].map((when) => ({
    ...{ kind: "busy" as const, when, customer: text, counselor: text },
  }));
  const told = (chatbot: boolean) =>
    fallbackCases({ fallback: rows }, "busy", { chatbot }).map(({ when }) => Object.keys(when));
  expect(told(false)).toEqual([["suspended"], []]);
  expect(told(true)).toEqual([["suspended"], ["titleOn"], []]);
});
