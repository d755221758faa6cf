import { expect, test } from "vitest";
import { actions } from "./actions/index.ts";
import { eventNames } from "./events/index.ts";
import { facts } from "./facts/index.ts";
import { kinds } from "./kind.ts";
import { eventsOf, factInBrackets, resolveType, standardFact } from "./named.ts";

test("placeholders are known by the fact's name and by their traditional one", () => {
  expect(factInBrackets("counsel_count")?.name).toBe("waitingAhead");
  expect(factInBrackets("waitingAhead")?.name).toBe("waitingAhead");
});

test("no two facts share a name in brackets", () => {
  const names = facts.flatMap((fact) => [
    fact.name,
    ...(fact.placeholder === undefined ? [] : [fact.placeholder]),
  ]);
  expect(new Set(names).size).toBe(names.length);
});

test("every fact and every action is documented in Korean and English", () => {
  for (const { name, doc } of [...facts, ...actions]) {
    expect(doc.ko, name).toMatch(/\p{Script=Hangul}/u);
    expect(doc.en, name).toMatch(/[a-z]/);
  }
});

test("what a fact needs is supplied by some event, and not by all", () => {
  for (const fact of facts) {
    const available = eventsOf(fact);
    if (available === null) continue;
    expect(available.length, fact.name).toBeGreaterThan(0);
    expect(available.length, fact.name).toBeLessThan(eventNames.length);
  }
});

test("the facts that kinds open with exist", () => {
  for (const kind of Object.values(kinds)) {
    if ("opening" in kind) expect(standardFact(kind.opening.fact)).toBeDefined();
  }
});

test("open domains are filled in from the channels and the policy's situations", () => {
  const domains = { channels: ["a"], situations: ["offHours", "available"] };
  const situation = standardFact("situation");
  expect(situation && resolveType(situation.type, domains)).toEqual({
    kind: "oneOf",
    values: ["offHours", "available"],
  });
});
