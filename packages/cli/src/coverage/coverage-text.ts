import { type CoverageTotals, coverageTotals, type RuleCoverage } from "@annae/ir/coverage";
import { type Doc, type EventName, eventNames, events, type Locale } from "@annae/vocabulary";
import { type Look, paint } from "../paint.ts";
import { printable } from "../printable.ts";
import type { FileCoverage } from "./file-coverage.ts";
import { percentText } from "./percent-text.ts";
import { gapsOf } from "./rule-words.ts";
import { ruleStanding, type Standing, standingMarks } from "./standing.ts";

/** How the report is printed. */
export interface TextStyle {
  readonly locale: Locale;
  readonly color: boolean;
}

const looks: Readonly<Record<Standing, Look>> = { whole: "green", half: "yellow", none: "red" };

/** What tests made use of, for the terminal: each rule with how often it fired and what is missing; the sums last. */
export function coverageText(files: readonly FileCoverage[], style: TextStyle): string {
  const own = files.filter((file) => file.own);
  const inherited = files.filter((file) => !file.own);
  const lines = [
    ...own.flatMap((file) => [...fileLines(file, style), ""]),
    ...inherited.map((file) => inheritedLine(file)[style.locale]),
    sumLine(coverageTotals(rulesOf(own)))[style.locale],
  ];
  return `${lines.join("\n")}\n`;
}

/** The coverage of all rules of the files. */
export function rulesOf(files: readonly FileCoverage[]) {
  return files.flatMap(({ rules }) => rules);
}

function fileLines({ source, rules }: FileCoverage, style: TextStyle): readonly string[] {
  const sections = eventNames.flatMap((event) => {
    const here = rules.filter((rule) => rule.event === event);
    return here.length === 0 ? [] : eventLines(event, here, style);
  });
  return [bold(printable(source.path), style), ...sections];
}

function eventLines(
  event: EventName,
  rules: readonly RuleCoverage[],
  style: TextStyle,
): readonly string[] {
  const asked = Math.max(...rules.map(({ asked }) => asked));
  const width = Math.max(...rules.map(({ fired }) => String(fired).length));
  const head = { ko: `결정 ${asked}번`, en: `${asked} decision${asked === 1 ? "" : "s"}` };
  return [
    "",
    `on ${event}  ${faint(`${events[event].doc[style.locale]}, ${head[style.locale]}`, style)}`,
    ...rules.flatMap((rule) => ruleLines(rule, width, style)),
  ];
}

function ruleLines(coverage: RuleCoverage, width: number, style: TextStyle): readonly string[] {
  const times = `${coverage.fired}×`.padStart(width + 1);
  const place = faint(`:${coverage.at.line}`, style);
  const gaps = gapsOf(coverage).map(
    ({ standing, words }) =>
      `  ${" ".repeat(width + 5)}${mark(standing, style)} ${words[style.locale]}`,
  );
  return [
    `  ${mark(ruleStanding(coverage), style)} ${times}  ${printable(coverage.id)} ${place}`,
    ...gaps,
  ];
}

function inheritedLine({ source, rules }: FileCoverage): Doc {
  const fired = rules.filter((rule) => rule.fired > 0).length;
  const path = printable(source.path);
  return {
    ko: `이어받은 규칙 (${path}): ${rules.length}개 중 ${fired}개 실행. 합계에 넣지 않습니다`,
    en: `Inherited from ${path}: ${fired} of ${rules.length} rules fired; not counted`,
  };
}

function sumLine({ rules, conditions }: CoverageTotals): Doc {
  const [ruleShare, conditionShare] = [percentText(rules), percentText(conditions)];
  return {
    ko: `커버리지: 규칙 ${rules.total}개 중 ${rules.covered}개 실행 (${ruleShare}), 조건 ${conditions.total}개 중 ${conditions.covered}개가 양쪽 모두 결과를 가름 (${conditionShare})`,
    en: `Coverage: ${rules.covered} of ${rules.total} rules fired (${ruleShare}), ${conditions.covered} of ${conditions.total} conditions decided both ways (${conditionShare})`,
  };
}

function mark(standing: Standing, { color }: TextStyle): string {
  return paint(standingMarks[standing], looks[standing], color);
}

function bold(text: string, { color }: TextStyle): string {
  return paint(text, "bold", color);
}

function faint(text: string, { color }: TextStyle): string {
  return paint(text, "faint", color);
}
