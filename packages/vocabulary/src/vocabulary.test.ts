import { expect, test } from "vitest";
import { eventNames } from "./events/index.ts";
import { kinds } from "./kind.ts";
import { createVocabulary, eventsOf, resolveType } from "./vocabulary.ts";

const vocabulary = createVocabulary([]);

test("placeholders are known by the fact's name and by their traditional one", () => {
  expect(vocabulary.placeholders.get("counsel_count")?.name).toBe("waitingAhead");
  expect(vocabulary.placeholders.get("waitingAhead")?.name).toBe("waitingAhead");
});

test("no two facts share a name in brackets", () => {
  const names = [...vocabulary.facts.values()].flatMap((fact) => [
    fact.name,
    ...(fact.placeholder === undefined ? [] : [fact.placeholder]),
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test("every fact and every action is documented in Korean and English", () => {
  for (const { name, doc } of [...vocabulary.facts.values(), ...vocabulary.actions.values()]) {
    expect(doc.ko, name).toMatch(/\p{Script=Hangul}/u);
    expect(doc.en, name).toMatch(/[a-z]/);
  }
});

test("what a fact needs is supplied by some event, and not by all", () => {
  for (const fact of vocabulary.facts.values()) {
    const available = eventsOf(fact);
    if (available === null) continue;
    expect(available.length, fact.name).toBeGreaterThan(0);
    expect(available.length, fact.name).toBeLessThan(eventNames.length);
  }
});

test("the facts that kinds open with exist", () => {
  for (const kind of Object.values(kinds)) {
    if ("opening" in kind) expect(vocabulary.facts.has(kind.opening.fact)).toBe(true);
  }
});

test("open domains are filled in from the channels and the policy's situations", () => {
  const domains = { channels: ["a"], situations: ["offHours", "available"] };
  const situation = vocabulary.facts.get("situation");
  expect(situation && resolveType(situation.type, domains)).toEqual({
    kind: "oneOf",
    values: ["offHours", "available"],
  });
});
