import type { LeafCoverage, Share } from "@annae/ir/coverage";
import type { Doc } from "@annae/vocabulary";

/** Words of the page that stand alone. */
export const pageWords = {
  title: { ko: "커버리지", en: "Coverage" },
  lead: {
    ko: "테스트가 어떤 규칙과 조건을 거쳤는지 보여 줍니다.",
    en: "Which rules and conditions the tests made use of.",
  },
  rules: { ko: "규칙", en: "Rules" },
  conditions: { ko: "조건", en: "Conditions" },
  whole: {
    ko: "실행되었고, 조건마다 ‘예’와 ‘아니오’로 결과를 갈랐음",
    en: "fired, and each condition decided as yes and as no",
  },
  half: {
    ko: "실행되었지만 한쪽이라도 결과를 가르지 못한 조건이 있음",
    en: "fired, but a condition did not decide both ways",
  },
  none: { ko: "한 번도 실행되지 않음", en: "never fired" },
  hint: {
    ko: "조건이나 동작을 가리키거나 누르면 횟수를 보여 줍니다. 빨간 동작은 한 번도 하지 않은 것입니다.",
    en: "Point at a condition or an action, or tap it, to see its numbers. An action in red was never done.",
  },
  inherited: {
    ko: "이어받은 규칙이라 합계에 넣지 않습니다",
    en: "inherited, not counted",
  },
} as const satisfies Readonly<Record<string, Doc>>;

/** What stands for the names of many files. */
export function filesWords(count: number): Doc {
  return { ko: `파일 ${count}개`, en: `${count} files` };
}

/** "22 of 25 fired". */
export function ruleShareWords({ covered, total }: Share): Doc {
  return { ko: `${total}개 중 ${covered}개 실행`, en: `${covered} of ${total} fired` };
}

/** "41 of 52 decided both ways". */
export function conditionShareWords({ covered, total }: Share): Doc {
  return {
    ko: `${total}개 중 ${covered}개가 양쪽 모두 결과를 가름`,
    en: `${covered} of ${total} decided both ways`,
  };
}

/** What is told of a question: how often it was yes and no, and how often that decided. */
export function leafTip(text: string, { yes, no }: LeafCoverage): Doc {
  return {
    ko: `${text}: ‘예’ ${yes.seen}번 중 ${yes.decided}번, ‘아니오’ ${no.seen}번 중 ${no.decided}번 결과를 갈랐습니다`,
    en: `${text}: yes ${yes.seen}×, deciding ${yes.decided}×; no ${no.seen}×, deciding ${no.decided}×`,
  };
}

/** What is told of an action. */
export function stepTip(text: string, done: number): Doc {
  return { ko: `${text}: ${done}번 했습니다`, en: `${text}: done ${done}×` };
}

/** What stands for lines that are folded away. */
export function foldedWords(count: number): Doc {
  return { ko: `규칙이 없는 ${count}줄`, en: `${count} lines without rules` };
}
