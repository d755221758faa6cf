import type { PolicyIr, TestCase } from "@annae/ir";
import { createCdcl } from "@annae/logic";
import { findGaps, type Gaps, sizeWords, type TestGap } from "@annae/review";
import { type Doc, events, install, type Locale } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { printable } from "../printable.ts";
import { say, type Terminal } from "../terminal.ts";

/** Says which situations no test visits, the largest first, each with a test that does. */
export function reportGaps(ir: PolicyIr, tests: readonly TestCase[], terminal: Terminal): void {
  const found = findGaps(ir, tests, {
    installation: install(installedChannels),
    createSolver: createCdcl,
  });
  for (const gap of found.gaps) terminal.out.write(`\n${gapText(gap, terminal.locale)}\n`);
  say(terminal, summary(found));
}

function gapText({ event, done, share, test }: TestGap, locale: Locale): string {
  const doc = events[event].doc[locale];
  const steps = done.flatMap((one) => one.steps).join(", ");
  const what = steps === "" ? nothing[locale] : steps;
  const head = `${doc} (${event}) → ${what} · ${sizeWords(share)[locale]}`;
  return [printable(head), test?.trimEnd() ?? `  ${unreached[locale]}`].join("\n");
}

const nothing: Doc = { ko: "아무 일도 없음", en: "nothing" };

const unreached: Doc = {
  ko: "이 상황에 이르는 짧은 대화를 찾지 못했습니다",
  en: "no short conversation was found that gets there",
};

function summary({ gaps, visited, cut }: Gaps): Doc {
  const all = gaps.length + visited;
  const more = cut.join(", ");
  return {
    ko: `\n상황 ${all}가지 중 테스트가 다루는 것: ${visited}가지${cut.length === 0 ? "" : ` (${more}에는 더 있습니다)`}`,
    en: `\ntests visit ${visited} of ${all} classes of situations${cut.length === 0 ? "" : ` (there are more at ${more})`}`,
  };
}
