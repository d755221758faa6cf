import { storyText } from "../conversation/story-text.ts";
import { isSame, type PolicyDifference } from "../difference/compare-policies.ts";
import type { PlayedTwice } from "../difference/conversations.ts";
import type { Traffic } from "../traffic/compare-traffic.ts";
import { changeWords, classWords } from "./sentences.ts";

/** The difference as data: what other programs read of it. */
export function differenceJson(difference: PolicyDifference, traffic: Traffic | null) {
  const { entries, renames, classes, memory, proof, undecided, unseen } = difference;
  return {
    same: isSame(difference),
    classes: classes.map((told) => {
      const words = classWords(told, difference);
      const { event, where } = told.found;
      return {
        event,
        rules: where.map((rule) => rule?.id ?? null),
        share: told.share,
        cases: words.cases,
        ...{ before: words.before, now: words.now, size: words.size },
        example: told.example && exampleJson(told.example),
        unshown: told.unshown,
        ...(traffic === null ? {} : { conversations: traffic.byClass.get(told.found) ?? 0 }),
      };
    }),
    unseen: unseen.map((one) => {
      const { before, now } = changeWords(one);
      return { event: one.event, rules: one.where.map((rule) => rule?.id ?? null), before, now };
    }),
    memory: memory && exampleJson(memory),
    proof,
    entries,
    renames,
    undecided,
    traffic: traffic && {
      played: traffic.played,
      concerned: traffic.concerned,
      wordsOnly: traffic.wordsOnly,
      broken: traffic.broken,
      unread: traffic.unread,
    },
  };
}

function exampleJson({ story, before, after }: PlayedTwice) {
  return {
    conversation: storyText("", story, []),
    before: before.performance.transcript,
    now: after.performance.transcript,
  };
}
