import type { PolicyIr, TestCase } from "@annae/ir";
import { findGaps, type Gaps, sizeWords, type TestGap } from "@annae/review";
import { assertNever, type Doc, events, type Locale } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { partsHeard, timeWorked, untilInterrupted } from "../interruption.ts";
import { overwrittenLine } from "../overwritten-line.ts";
import { printable } from "../printable.ts";
import { provingMeans } from "../proving-means.ts";
import { say, type Terminal } from "../terminal.ts";

/** How far conversations are looked at: their events, and time for each class. */
const limits = { events: 6, seconds: 3 } as const;

/** Says which situations no test visits, the largest first, each with a test that does, as it is found. */
export async function reportGaps(
  ir: PolicyIr,
  tests: readonly TestCase[],
  terminal: Terminal,
): Promise<ExitCode> {
  const { seconds, ...bound } = limits;
  const found = findGaps(ir, tests, {
    ...(await provingMeans()),
    limits: { ...bound, patience: seconds * 1_000, clock: timeWorked },
  });
  const told = await untilInterrupted((isInterrupted) => tellAll(found, terminal, isInterrupted));
  say(terminal, summary(found, told));
  return told.length === found.count ? exitCode.fine : exitCode.badUse;
}

/** Tells of one after the other, until all are told or somebody presses Ctrl+C. */
async function tellAll(
  { gaps, count }: Gaps,
  { out, err, locale }: Terminal,
  isInterrupted: () => boolean,
): Promise<readonly TestGap[]> {
  const told: TestGap[] = [];
  const progress = overwrittenLine(err);
  for await (const gap of partsHeard(gaps[Symbol.iterator]())) {
    progress.clear();
    told.push(gap);
    if (gap.visit.result !== "never") out.write(`\n${gapText(gap, locale)}\n`);
    if (told.length < count) progress.show(`${told.length}/${count} `);
    if (isInterrupted()) break;
  }
  progress.clear();
  return told;
}

function gapText({ event, done, share, visit }: TestGap, locale: Locale): string {
  const doc = events[event].doc[locale];
  const steps = done.flatMap((one) => one.steps).join(", ");
  const what = steps === "" ? nothing[locale] : steps;
  const head = `${doc} (${event}) → ${what} · ${sizeWords(share)[locale]}`;
  return [printable(head), visitText(visit, locale)].join("\n");
}

const nothing: Doc = { ko: "아무 일도 없음", en: "nothing" };

function visitText(visit: TestGap["visit"], locale: Locale): string {
  switch (visit.result) {
    case "test":
      return visit.text.trimEnd();
    case "never":
      return "";
    case "unknown":
      return `  ${unreached(visit.events)[locale]}`;
    default:
      return assertNever(visit);
  }
}

function unreached(events: number): Doc {
  if (events === 0)
    return {
      ko: "이 상황에 이르는 대화를 찾지 못했습니다",
      en: "no conversation was found that gets there",
    };
  return {
    ko: `이벤트 ${events}개까지의 대화 가운데 이 상황에 이르는 것이 없습니다. 더 긴 대화는 확인하지 않았습니다`,
    en: `no conversation of up to ${events} events gets there; longer ones were not looked at`,
  };
}

function summary({ count, visited, cut }: Gaps, told: readonly TestGap[]): Doc {
  const never = told.filter(({ visit }) => visit.result === "never").length;
  const all = count + visited - never;
  const more = cut.join(", ");
  const ko = [
    ...(cut.length === 0 ? [] : [`${more}에는 더 있습니다`]),
    ...(never === 0 ? [] : [`어떤 대화도 이르지 못한다고 증명된 ${never}가지는 제외`]),
    ...(told.length === count ? [] : [`중단됨: ${count}가지 중 ${told.length}가지만 확인`]),
  ];
  const en = [
    ...(cut.length === 0 ? [] : [`there are more at ${more}`]),
    ...(never === 0 ? [] : [`${never} that no conversation gets to, by proof, are left out`]),
    ...(told.length === count ? [] : [`interrupted: ${told.length} of ${count} looked at`]),
  ];
  const bracket = (parts: readonly string[]) =>
    parts.length === 0 ? "" : ` (${parts.join("; ")})`;
  return {
    ko: `\n상황 ${all}가지 중 테스트가 다루는 것: ${visited}가지${bracket(ko)}`,
    en: `\ntests visit ${visited} of ${all} classes of situations${bracket(en)}`,
  };
}
