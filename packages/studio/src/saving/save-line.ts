import { happenedWords, stateWords } from "@annae/review";
import { playTests, type TranscriptStep } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";
import { cleanText } from "../form/texts/clean-text.ts";
import type { TimeLine } from "../playing/time-line.ts";
import type { OpenPolicy } from "../typed/open-policy.ts";
import { declined, given, type Reply } from "../typed/reply.ts";
import { testIn } from "../typed/test-in.ts";
import { testOf } from "./test-text.ts";

/** Which line is to be kept as a test, and as what it went on which channel. */
export interface LineToSave {
  readonly line: TimeLine;
  readonly channel: string;
  readonly title: string;
}

/** A line as a test of the language. */
export interface SavedLine {
  /** Its title: what was wanted, with a number behind it where a test has that title already. */
  readonly title: string;
  readonly text: string;
  /** Whether it passes as the policy is typed. */
  readonly passes: boolean;
  /** What the line says and no test can. */
  readonly lost: readonly Doc[];
}

/** The test that expects of each event of the line what it led to. */
export function saveLine(
  policy: OpenPolicy,
  { line, channel: id, title: wanted }: LineToSave,
): Reply<SavedLine> {
  const stagecraft = policy.stagecraft();
  const channel = policy.installation.channels.get(id);
  if (stagecraft === null || stagecraft.standing.is !== "typed" || channel === undefined) {
    return declined(hasErrors);
  }
  const { ir } = stagecraft.standing;
  const played = policy.player.reelOf({ line, channel: id }, stagecraft);
  if ("faults" in played) return { ok: false, faults: played.faults };
  const { scenario, reel } = played;
  const clean = cleanText(wanted).replaceAll(/\s+/g, " ").trim();
  const title = freeTitle(policy, clean, id, scenario.settings.chatbot);
  const expected = expectedOf(reel.steps.flat().map(({ step }) => step));
  const told = testOf({ title, scenario, channel: id, expected }, ir, policy.installation);
  const text = `${told.lines.join("\n")}\n`;
  const test = testIn(policy, text);
  const { results } = playTests(test === undefined ? [] : [test], stagecraft.standing.policy, [
    channel,
  ]);
  return given({ title, text, passes: results[0]?.passed === true, lost: told.lost });
}

const hasErrors: Doc = {
  ko: "정책에 오류가 있어 테스트로 저장할 수 없습니다",
  en: "the policy has errors, so nothing can be kept as a test of it",
};

/** Of each event what it and all that followed by itself led to. */
function expectedOf(steps: readonly TranscriptStep[]): readonly string[] {
  const groups: { readonly step: TranscriptStep; readonly facts: null }[][] = [];
  for (const step of steps) {
    const latest = groups.at(-1);
    if (step.cause === "scenario" || latest === undefined) groups.push([{ step, facts: null }]);
    else latest.push({ step, facts: null });
  }
  return groups.map((group) => [...happenedWords(group), ...stateWords(group)].join(", "));
}

/** The title, with the first number behind it that makes it one of its own. */
function freeTitle(
  { session, place }: OpenPolicy,
  wanted: string,
  channel: string,
  chatbot: boolean,
) {
  const { tests } = session.builtOf(place());
  const taken = new Set(
    tests
      .filter((one) => one.channel === channel && one.chatbot === chatbot)
      .map(({ title }) => title),
  );
  for (let number = 2, title = wanted; ; number += 1) {
    if (!taken.has(title)) return title;
    title = `${wanted} ${number}`;
  }
}
