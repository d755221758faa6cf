import { type DeedIr, type PropertyIr, printProperty } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import { storyOfFound } from "../conversation/found-story.ts";
import {
  happenedWords,
  type PlayedStory,
  type Player,
  performStory,
} from "../conversation/perform-story.ts";
import { shortenStory } from "../conversation/shorten-story.ts";
import { type Story, scenarioOf } from "../conversation/story.ts";
import { storyText } from "../conversation/story-text.ts";
import { brokenIn } from "./broken-in.ts";
import type { Finding } from "./finding.ts";

/** The conversation as a counterexample, told as shortly as it can be, if the engine plays it and the property is broken there; `player`: its traces have every fact. */
export function confirm(
  property: PropertyIr,
  conversation: readonly FoundEvent[],
  player: Player,
): Finding {
  const { ir, policy } = player;
  const title = printProperty(property, ir.atoms);
  const found = storyOfFound(conversation, player);
  const broken = (story: Story) => playedBroken(story, property, player);
  const lengths = [...found.beats.keys()];
  const cut = lengths.map((last) => ({ ...found, beats: found.beats.slice(0, last + 1) }));
  const first = cut.find((one) => broken(one) !== null);
  const story = first === undefined ? found : shortenStory(first, (one) => broken(one) !== null);
  const played = broken(story);
  if (played === null) return { result: "notPlayed", test: storyText(title, story, []) };
  const expected = played.beats.map((steps, index) => {
    const words = happenedWords(steps);
    return index === story.beats.length - 1 ? orNothing(mended(words, property)) : words;
  });
  return {
    result: "fails",
    events: story.beats.length,
    performance: played.performance,
    world: story.beats.map(({ given }) =>
      given.flatMap(({ text }) => text.split("\n").map((line) => line.trim())),
    ),
    scenario: scenarioOf(story, policy),
    test: storyText(title, story, expected),
  };
}

/** The story as it was played; null where the engine does not play it, or not its last event is the first that breaks anything. */
function playedBroken(story: Story, property: PropertyIr, player: Player): PlayedStory | null {
  const played = performStory(player, story);
  if (played === null) return null;
  const { transcript, notes } = played.performance;
  const before = transcript.steps.length - (played.beats.at(-1)?.length ?? 0);
  const upTo = (end: number) =>
    brokenIn(
      { transcript: { ...transcript, steps: transcript.steps.slice(0, end) }, notes },
      property,
      player.ir,
    );
  return upTo(transcript.steps.length) && !upTo(before) ? played : null;
}

function orNothing(words: readonly string[]): readonly string[] {
  return words.length === 0 ? ["nothing"] : words;
}

/** What should have come of the last event instead: without the last of what is too much, or with what is missing. */
function mended(words: readonly string[], { demand, deeds, pace }: PropertyIr): readonly string[] {
  if (demand === "always") {
    const [first] = deeds;
    return [...words.filter((word) => word !== "nothing"), ...wanted(first)];
  }
  const isMeant = (word: string) => deeds.some((deed) => speaksOf(deed, word));
  if (pace === null) return words.filter((word) => !isMeant(word));
  const last = words.findLastIndex(isMeant);
  return words.filter((_, index) => index !== last);
}

function wanted(deed: DeedIr | undefined): readonly string[] {
  if (deed === undefined) return [];
  if (deed.do === "effect") return [deed.action];
  return "messages" in deed ? deed.messages.slice(0, 1) : [];
}

/** `words`: a message with what is said of it, or an effect. */
function speaksOf(deed: DeedIr, words: string): boolean {
  const [name = ""] = words.split(" ");
  if (deed.do === "effect") return words === deed.action;
  if ("messages" in deed) return deed.messages.includes(name) && isMessage(words);
  return isMessage(words) && !deed.but.includes(name);
}

/** Effects and states are words of their own; of a message something is always said, or it is a platform's. */
function isMessage(words: string): boolean {
  return / as | to counselor /.test(words) || /^[A-Z0-9]+$/.test(words);
}
