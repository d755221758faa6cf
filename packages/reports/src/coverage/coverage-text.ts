import { coverageTotals, type RuleCoverage } from "@annae/ir/coverage";
import { type Doc, eventNames, events, printableLine } from "@annae/vocabulary";
import { type Look, paint } from "../text/paint.ts";
import type { TextStyle } from "../text/text-style.ts";
import {
  type CoverageState,
  type FileCoverage,
  ownRules,
  percentText,
  ruleStanding,
  standingMarks,
} from "./coverage.ts";
import { gapsOf } from "./gaps.ts";

const looks: Readonly<Record<CoverageState, Look>> = {
  whole: "green",
  half: "yellow",
  none: "red",
};

/** What tests made use of, for the terminal: each rule with how often it fired and what is missing; the sums last. */
export function coverageText(files: readonly FileCoverage[], style: TextStyle): string {
  const inherited = files.filter((file) => !file.own);
  const lines = [
    ...files.filter(({ own }) => own).flatMap((file) => [...fileLines(file, style), ""]),
    ...inherited.map((file) => inheritedLine(file)[style.locale]),
    sumLine(files)[style.locale],
  ];
  return `${lines.join("\n")}\n`;
}

function fileLines({ source, rules }: FileCoverage, style: TextStyle): readonly string[] {
  const path = paint(printableLine(source.path), "bold", style.color);
  const byEvent = Map.groupBy(rules, ({ event }) => event);
  const sections = eventNames.flatMap((event) => {
    const here = byEvent.get(event);
    return here === undefined ? [] : ["", ...eventLines(here, style)];
  });
  return [path, ...sections];
}

function eventLines(rules: readonly RuleCoverage[], { locale, color }: TextStyle) {
  const width = rules.reduce((most, { fired }) => Math.max(most, String(fired).length), 0);
  const heads = rules.slice(0, 1).map(({ event, asked }) => {
    const times = { ko: `${asked}번 확인`, en: `${asked} decision${asked === 1 ? "" : "s"}` };
    const words = `${events[event].doc[locale]}, ${times[locale]}`;
    return `on ${event}  ${paint(words, "faint", color)}`;
  });
  const mark = (standing: CoverageState) => paint(standingMarks[standing], looks[standing], color);
  const lines = rules.flatMap((rule) => {
    const times = `${rule.fired}×`.padStart(width + 1);
    const place = paint(`:${rule.at.line}`, "faint", color);
    const gaps = gapsOf(rule).map(
      ({ standing, words }) => `${" ".repeat(width + 7)}${mark(standing)} ${words[locale]}`,
    );
    return [`  ${mark(ruleStanding(rule))} ${times}  ${printableLine(rule.id)} ${place}`, ...gaps];
  });
  return [...heads, ...lines];
}

function inheritedLine({ source, rules }: FileCoverage): Doc {
  const fired = rules.filter((rule) => rule.fired > 0).length;
  const path = printableLine(source.path);
  return {
    ko: `이어받은 규칙 (${path}): ${rules.length}개 중 ${fired}개 실행. 합계에 넣지 않습니다`,
    en: `Inherited from ${path}: ${fired} of ${rules.length} rules fired; not counted`,
  };
}

function sumLine(files: readonly FileCoverage[]): Doc {
  const { rules, conditions } = coverageTotals(ownRules(files));
  const [ruleShare, conditionShare] = [percentText(rules), percentText(conditions)];
  return {
    ko: `커버리지: 규칙 ${rules.total}개 중 ${rules.covered}개 적용 (${ruleShare}), 조건 ${conditions.total}개 중 ${conditions.covered}개를 ‘예’와 ‘아니오’ 모두 확인 (${conditionShare})`,
    en: `Coverage: ${rules.covered} of ${rules.total} rules fired (${ruleShare}), ${conditions.covered} of ${conditions.total} conditions decided both ways (${conditionShare})`,
  };
}
