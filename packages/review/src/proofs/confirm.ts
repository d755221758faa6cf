import { type DeedIr, type PolicyIr, type PropertyIr, printProperty } from "@annae/ir";
import type { FoundEvent } from "@annae/logic";
import { judge } from "@annae/runtime";
import { brokenIn } from "./broken-in.ts";
import type { Finding } from "./finding.ts";
import { testText, toldTest } from "./told-test.ts";
import type { TestPlayer } from "./told-test-player.ts";

/** The conversation as a counterexample, if the engine plays it and the property is broken there. */
export function confirm(
  property: PropertyIr,
  conversation: readonly FoundEvent[],
  ir: PolicyIr,
  { play, usual }: TestPlayer,
): Finding {
  const told = toldTest(printProperty(property, ir.atoms), conversation, { ir, usual });
  const bare = testText(told, []);
  const played = play(bare);
  if (played === null || !brokenIn(played.performance, property, ir)) {
    return { result: "notPlayed", test: bare };
  }
  const { performance, test } = played;
  const seen = judge(test, performance.transcript).map(({ lines }) =>
    lines.flatMap(({ sign, words }) => (sign === "seen" ? [words] : [])),
  );
  const expected = seen.map((words, index) =>
    listed(index === seen.length - 1 ? mended(words, property) : words),
  );
  const { events } = told;
  return {
    result: "fails",
    events: events.length,
    performance,
    scenario: test.scenario,
    test: testText(told, expected),
  };
}

function listed(words: readonly string[]): string {
  return words.length === 0 ? "nothing" : words.join(", ");
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
