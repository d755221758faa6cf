import { isVariable, type RuleCoverage, type StepCoverage } from "@annae/ir/coverage";
import type { Doc } from "@annae/vocabulary";
import { missingWords, stepText } from "./leaf-words.ts";
import { leafStanding, type Standing } from "./standing.ts";

/** One thing that tests have not shown of a rule yet. */
export interface Gap {
  readonly standing: Exclude<Standing, "whole">;
  readonly words: Doc;
}

const noEvent: Doc = { ko: "이 이벤트가 나오는 테스트가 없습니다", en: "no test has this event" };

const notReached: Doc = {
  ko: "한 번도 따져 보지 않았습니다: 언제나 앞의 규칙이 먼저 맞았습니다",
  en: "never reached: a rule before it always held",
};

const neverFired: Doc = { ko: "한 번도 실행되지 않았습니다", en: "never fired" };

/** Everything that tests have not shown of the rule yet. */
export function gapsOf(rule: RuleCoverage): readonly Gap[] {
  if (rule.asked === 0) return [{ standing: "none", words: noEvent }];
  if (rule.reached === 0) return [{ standing: "none", words: notReached }];
  if (rule.fired === 0) return silence(rule);
  return [...gapsIn(rule.when), ...rule.steps.flatMap(stepGaps)];
}

/** That the rule never fired, and the leaves that may have kept it from doing so: those that always had one value. */
function silence({ when }: RuleCoverage): readonly Gap[] {
  const leaves = when?.leaves.filter(({ yes, no }) => yes.seen > 0 !== no.seen > 0) ?? [];
  const obstacles = when === null ? [] : gapsIn({ ...when, leaves });
  return [{ standing: "none", words: neverFired }, ...obstacles];
}

function gapsIn(condition: RuleCoverage["when"]): readonly Gap[] {
  return (condition?.leaves ?? []).filter(isVariable).flatMap((leaf) => {
    const words = missingWords(leaf);
    const standing = leafStanding(leaf);
    return words === null || standing === "whole" ? [] : [{ standing, words }];
  });
}

function stepGaps(step: StepCoverage): readonly Gap[] {
  const text = stepText(step);
  return gapsIn(step.when).map(({ standing, words }) => ({
    standing,
    words: { ko: `${words.ko} (\`${text}\`의 조건)`, en: `${words.en} (for \`${text}\`)` },
  }));
}
