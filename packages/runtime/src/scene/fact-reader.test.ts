import type { World } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import { createWorld } from "../engine/create-world.ts";
import { policyOf } from "../testing/policy-builder.ts";
import { calm, evening, openSettings } from "../testing/surroundings.ts";
import { tinChannel } from "../testing/tin-channel.ts";
import { createFactReader, readFacts } from "./fact-reader.ts";

/** A reader over a world that counts how often it is asked for its open consultations. */
function counting() {
  let reads = 0;
  const station = {
    settings: openSettings,
    channel: tinChannel,
    calendar: createCalendar(openSettings),
  };
  const known = createWorld(station, newConversation, { id: "e", at: evening, type: "tick" }, calm);
  const world: World = {
    ...known,
    get openConsultations() {
      reads += 1;
      return reads;
    },
  };
  return { reader: createFactReader({ policy: policyOf({}), world }), reads: () => reads };
}

describe("a fact reader", () => {
  it("reads nothing that nobody asks for, and everything else once", () => {
    const { reader, reads } = counting();
    expect(reads()).toBe(0);
    expect([reader.read("openConsultations"), reader.read("openConsultations")]).toEqual([1, 1]);
    expect(readFacts(reader, ["openConsultations"])).toEqual({ openConsultations: 1 });
    expect(reads()).toBe(1);
  });

  it("gives frozen facts and leaves out names that nobody knows", () => {
    const { reader } = counting();
    const facts = readFacts(reader, ["openConsultations", "constructor", "nothing"]);
    expect(facts).toEqual({ openConsultations: 1 });
    expect(Object.isFrozen(facts)).toBe(true);
    expect(reader.asked()).toEqual({ openConsultations: 1 });
  });
});
