import { type ConversationEvent, facts } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createWorld } from "../engine/create-world.ts";
import { anyStaff, anyStation, anyTalk } from "../testing/any-time.ts";
import { evening } from "../testing/surroundings.ts";
import { timeFacts } from "./time-facts.ts";

const steady = facts.filter(({ name }) => !Object.hasOwn(timeFacts, name));

test("every fact that changes with nothing but time says how", () => {
  const later = fc.integer({ min: 1, max: 10 * 86_400_000 });
  fc.assert(
    fc.property(anyStation, anyStaff, anyTalk, later, (station, around, conversation, after) => {
      const valuesAt = (at: number) => {
        const tick: ConversationEvent = { id: "t", at, type: "tick" };
        const world = createWorld(station, conversation, tick, around);
        return Object.fromEntries(steady.map(({ name, read }) => [name, read(world)]));
      };
      expect(valuesAt(evening + after)).toEqual(valuesAt(evening));
    }),
  );
});

test("what is said to change is a fact", () => {
  const names = facts.map(({ name }) => name);
  for (const name of Object.keys(timeFacts)) expect(names).toContain(name);
});
