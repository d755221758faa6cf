import { policyFromIr, rulesOf } from "@annae/ir";
import { compareEvent } from "@annae/logic";
import type { Story } from "@annae/review";
import {
  happenedWords,
  lastSteps,
  performStory,
  playerOf,
  storyText,
  storytellerOf,
} from "@annae/review";
import { playTests } from "@annae/runtime";
import { eventNames } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { compiled, means, shop } from "./shop.ts";

const { ir } = compiled(shop);
const player = playerOf(ir, means.installation);
const channels = [...means.installation.channels.values()];

/** A story that ends in the rule. */
function storyOf(event: (typeof eventNames)[number], label: string): Story | null {
  const comparer = compareEvent({ ir, ...means }, event);
  const rule = comparer.rules.find((one) => one.rule.id === label);
  if (rule === undefined) return null;
  return storytellerOf(player).seek({
    event,
    find: (given, likely) => comparer.find(rule.fires, given, likely),
    shows: (story) => {
      const played = performStory(player, story);
      const steps = played === null ? [] : lastSteps(played, event);
      return steps.some(({ step }) => step.rules.includes(label));
    },
  });
}

const all = eventNames.flatMap((event) =>
  rulesOf({ blocks: ir.events[event]?.blocks ?? [] }).map(({ id }) => [event, id] as const),
);

describe("for every rule there is a conversation in which it fires", () => {
  test.each(all)("%s %s, which is a test of the language that passes", (event, label) => {
    const story = storyOf(event, label);
    const played = story && performStory(player, story);
    if (story === null || played === null) throw new Error("no story");
    const text = storyText("a story", story, played.beats.map(happenedWords));
    const { tests } = compiled(`${shop}${text}`);
    const { results, samples } = playTests(tests, policyFromIr(ir), channels);
    expect(results.map(({ passed }) => passed)).toEqual([true]);
    expect(samples.some((sample) => sample.event === event)).toBe(true);
  });

  test("and nothing is said in it that could be left out", () => {
    expect(storyOf("request", "closed")?.beats).toHaveLength(1);
    expect(storyOf("request", "closed")?.beats.flatMap(({ given }) => given)).toEqual([]);
    const full = storyOf("request", "full")?.beats.flatMap(({ given }) => given);
    expect(full?.map(({ text }) => text)).toEqual(["given openConsultations = 10"]);
  });
});
