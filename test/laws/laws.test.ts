import { installedChannels } from "@annae/installation/channels";
import { casesTried } from "@annae/ir/testing";
import { facts, worldLaws as laws } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { lawHolds } from "./law-holds.ts";
import { randomConversation } from "./random-conversation.ts";

/** Random conversations that are played. */
const runs = casesTried(1_700);

/** A law whose premise never held has not been tested. */
const oftenEnough = 25;

const factsByName = new Map(facts.map((fact) => [fact.name, fact]));

test("no law is broken by random conversations on the engine, and each was put to the test", () => {
  const premises = new Map(laws.map(({ name }) => [name, 0]));
  const broken: string[] = [];
  for (let seed = 1; seed <= runs; seed += 1) {
    for (const { event, facts } of randomConversation(seed, installedChannels)) {
      for (const law of laws) {
        if (law.events !== undefined && !law.events.includes(event)) continue;
        const { premise, kept } = lawHolds(law, facts, factsByName);
        if (premise) premises.set(law.name, (premises.get(law.name) ?? 0) + 1);
        if (!kept) broken.push(`${law.name} at ${event}, seed ${seed}`);
      }
    }
  }
  expect(broken.slice(0, 10)).toEqual([]);
  expect([...premises].filter(([, count]) => count < oftenEnough)).toEqual([]);
});
