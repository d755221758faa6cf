import { partsHeard, provingMeans, timeWorked } from "@annae/installation/proving";
import type { PolicyIr, TestCase } from "@annae/ir";
import { gapsSummary, gapText } from "@annae/reports/gaps";
import { findGaps, type Gaps, type TestGap } from "@annae/review";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { untilInterrupted } from "../terminal/interruption.ts";
import { overwrittenLine } from "../terminal/overwritten-line.ts";
import { say, type Terminal } from "../terminal/terminal.ts";

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
  say(terminal, gapsSummary(found, told));
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
