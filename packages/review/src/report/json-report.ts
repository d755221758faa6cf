import { storyText } from "../conversation/story-text.ts";
import { isSame, type PolicyDifference } from "../difference/compare-policies.ts";
import type { Traffic } from "../traffic/compare-traffic.ts";
import { classWords } from "./sentences.ts";

/** The difference as data: what other programs read of it. */
export function differenceJson(difference: PolicyDifference, traffic: Traffic | null) {
  const { entries, renames, classes, undecided } = difference;
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
        example:
          told.example === null
            ? null
            : {
                conversation: storyText("", told.example.story, []),
                before: told.example.before.performance.transcript,
                now: told.example.after.performance.transcript,
              },
        ...(traffic === null ? {} : { conversations: traffic.byClass.get(told.found) ?? 0 }),
      };
    }),
    entries,
    renames,
    undecided,
    traffic: traffic && {
      played: traffic.played,
      concerned: traffic.concerned,
      wordsOnly: traffic.wordsOnly,
      broken: traffic.broken,
    },
  };
}
