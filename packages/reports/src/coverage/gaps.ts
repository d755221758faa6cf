import { atomText, printStep } from "@annae/ir";
import {
  isVariable,
  type Joined,
  type LeafCoverage,
  type RuleCoverage,
  type StepCoverage,
} from "@annae/ir/coverage";
import { type Doc, particle, printableLine } from "@annae/vocabulary";
import { type CoverageState, leafStanding } from "./coverage.ts";

/** One thing that tests have not shown of a rule yet. */
export interface CoverageGap {
  readonly standing: Exclude<CoverageState, "whole">;
  readonly words: Doc;
}

const noEvent: Doc = { ko: "이 이벤트가 나오는 테스트가 없습니다", en: "no test has this event" };
const notReached: Doc = {
  ko: "한 번도 확인하지 않았습니다. 항상 앞의 규칙이 먼저 적용되었습니다",
  en: "never reached: a rule before it always held",
};
const neverFired: Doc = { ko: "한 번도 적용되지 않았습니다", en: "never fired" };

/** Everything that tests have not shown of the rule yet; of one that never fired, the leaves that always had one value. */
export function gapsOf({
  asked,
  reached,
  fired,
  when,
  steps,
}: RuleCoverage): readonly CoverageGap[] {
  if (asked === 0) return [{ standing: "none", words: noEvent }];
  if (reached === 0) return [{ standing: "none", words: notReached }];
  const leaves = when?.leaves ?? [];
  if (fired > 0) return [...leafGaps(leaves), ...steps.flatMap(stepGaps)];
  const obstacles = leaves.filter(({ yes, no }) => yes.seen > 0 !== no.seen > 0);
  return [{ standing: "none", words: neverFired }, ...leafGaps(obstacles)];
}

function leafGaps(leaves: readonly LeafCoverage[]): readonly CoverageGap[] {
  return leaves.filter(isVariable).flatMap((leaf) => {
    const words = missingWords(leaf);
    const standing = leafStanding(leaf);
    return words === null || standing === "whole" ? [] : [{ standing, words }];
  });
}

function stepGaps(step: StepCoverage): readonly CoverageGap[] {
  const text = stepText(step);
  return leafGaps(step.when?.leaves ?? []).map(({ standing, words }) => ({
    standing,
    words: { ko: `${words.ko} (\`${text}\`의 조건)`, en: `${words.en} (for \`${text}\`)` },
  }));
}

type Half = "yes" | "no";

/** How a yes/no fact and a comparison are said to have a value. */
const values: Readonly<Record<"fact" | "comparison", Readonly<Record<Half, Doc>>>> = {
  fact: {
    yes: { ko: "‘예’였던", en: "yes" },
    no: { ko: "‘아니오’였던", en: "no" },
  },
  comparison: {
    yes: { ko: "맞았던", en: "true" },
    no: { ko: "맞지 않았던", en: "false" },
  },
};

const nothing: Doc = { ko: "", en: "" };

/** What the rest of the condition has to be like for the leaf to be looked at. */
const before: Readonly<Record<Joined, Doc>> = {
  alone: nothing,
  and: { ko: "앞의 조건이 모두 맞을 때", en: "while everything before it held" },
  or: { ko: "앞의 조건이 모두 맞지 않을 때", en: "while nothing before it held" },
  mixed: { ko: "이 조건까지 확인했을 때", en: "when it came to that" },
};

/** What the rest of the condition has to be like for the leaf to decide. */
const around: Readonly<Record<Joined, Doc>> = {
  alone: nothing,
  and: { ko: "나머지 조건이 모두 맞을 때", en: "while everything else held" },
  or: { ko: "나머지 조건이 모두 맞지 않을 때", en: "while nothing else held" },
  mixed: { ko: "이 조건 하나로 결과가 정해질 때", en: "while it alone decided" },
};

/** The leaf as a policy writes it. */
export function leafText({ leaf }: LeafCoverage): string {
  return printableLine(leaf.op === "atom" ? atomText(leaf.atom) : leaf.value ? "yes" : "no");
}

/** The action as a policy writes it, without its `if`. */
export function stepText({ step }: StepCoverage): string {
  return printableLine(printStep("limit" in step ? { ...step, limit: null } : step));
}

/** What tests have not shown of the leaf yet: "`afterHours` was never no". Null where nothing is missing. */
export function missingWords(leaf: LeafCoverage): Doc | null {
  const text = leafText(leaf);
  if (leaf.yes.seen + leaf.no.seen === 0) return neverLookedAt(text);
  const missing = (["yes", "no"] as const).filter((half) => leaf[half].decided === 0);
  const [first, second] = missing.map((half) => clause(leaf, half));
  if (first === undefined) return null;
  const subject = `\`${text}\`${particle(text, "이/가")}`;
  if (second === undefined) {
    return {
      ko: `${subject} ${first.ko} 적이 없습니다`,
      en: `\`${text}\` was never ${first.en}`,
    };
  }
  return {
    ko: `${subject} ${first.ko} 적도, ${second.ko} 적도 없습니다`,
    en: `\`${text}\` was never ${first.en}, nor ${second.en}`,
  };
}

function neverLookedAt(text: string): Doc {
  return {
    ko: `\`${text}\`${particle(text, "은/는")} 한 번도 확인하지 않았습니다. 항상 앞의 조건에서 결과가 정해졌습니다`,
    en: `\`${text}\` was never looked at: what stands before it always decided`,
  };
}

function clause(leaf: LeafCoverage, half: Half): Doc {
  const needed = leaf[half].seen > 0 ? around : leaf.follows ? before : { [leaf.joined]: nothing };
  const { ko, en } = needed[leaf.joined] ?? nothing;
  const isFact = leaf.leaf.op === "atom" && leaf.leaf.atom.ask === "yes";
  const value = values[isFact ? "fact" : "comparison"][half];
  return { ko: `${ko} ${value.ko}`.trimStart(), en: `${value.en} ${en}`.trimEnd() };
}
