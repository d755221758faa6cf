import { type Fact, number } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import { createWorld } from "../engine/create-world.ts";
import { policyOf } from "../testing/policy-builder.ts";
import { calm, evening, openSettings } from "../testing/surroundings.ts";
import { tinChannel } from "../testing/tin-channel.ts";
import { createFactReader, readFacts } from "./fact-reader.ts";

/** A reader over one fact that counts how often it is read. */
function counting() {
  let reads = 0;
  const fact: Fact = {
    ...{ name: "reads", type: number, doc: { ko: "횟수", en: "count" }, source: "world" },
    read: () => {
      reads += 1;
      return reads;
    },
  };
  const station = {
    settings: openSettings,
    channel: tinChannel,
    calendar: createCalendar(openSettings),
  };
  const world = createWorld(station, newConversation, { id: "e", at: evening, type: "tick" }, calm);
  const reader = createFactReader({
    policy: policyOf({}),
    facts: new Map([[fact.name, fact]]),
    world,
  });
  return { reader, reads: () => reads };
}

describe("a fact reader", () => {
  it("reads nothing that nobody asks for, and everything else once", () => {
    const { reader, reads } = counting();
    expect(reads()).toBe(0);
    expect([reader.read("reads"), reader.read("reads")]).toEqual([1, 1]);
    expect(readFacts(reader, ["reads"])).toEqual({ reads: 1 });
    expect(reads()).toBe(1);
  });

  it("gives frozen facts and leaves out names that nobody knows", () => {
    const { reader } = counting();
    const facts = readFacts(reader, ["reads", "constructor", "nothing"]);
    expect(facts).toEqual({ reads: 1 });
    expect(Object.isFrozen(facts)).toBe(true);
    expect(reader.asked()).toEqual({ reads: 1 });
  });
});
