import { setImmediate as breathe } from "node:timers/promises";
import { compileIn, type SourceFile } from "@annae/dsl";
import { type ExaminedMutant, examineMutants } from "@annae/review";
import { type Doc, install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fastestSolver } from "../fastest-solver.ts";
import { timeWorked, untilInterrupted } from "../interruption.ts";
import { jsonText } from "../json/json-text.ts";
import { openPolicies, reportCompilation } from "../policies/compile-policy.ts";
import { findPolicy } from "../policies/find-policies.ts";
import { findTests } from "../policies/find-tests.ts";
import { refuse, type Terminal } from "../terminal.ts";
import { mutantsJson, mutantsText, scoreOf } from "./mutants-report.ts";

/** Which policy is to be changed, and what is wanted of its tests. */
export interface MutateWish {
  readonly path: string;
  readonly format: "pretty" | "json";
  /** As it was written: how many changes in a hundred must be noticed; null: any. */
  readonly min: string | null;
}

/** How far conversations are looked at: their events, and time for each change. */
const limits = { events: 5, seconds: 3 } as const;

/** Makes every small change to the policy, and says which of them nothing notices. Interrupted, it tells what it has found. */
export async function mutatePolicy(wish: MutateWish, terminal: Terminal): Promise<ExitCode> {
  const least = wish.min === null ? 0 : percent(wish.min);
  if (least === undefined) return refuse(terminal, noPercentage(wish.min ?? ""));
  const found = findPolicy(wish.path);
  if (!found.ok) return refuse(terminal, found.fault);
  const tested = findTests(wish.path);
  const tests = tested.ok ? tested.entries.flatMap(({ testFiles }) => testFiles) : [];
  const compilation = compileIn(openPolicies(), found.entry.file, { tests });
  const code = reportCompilation(found.entry, compilation, terminal, "errors");
  if (compilation.ir === null) return code;
  const { count, fates } = examineMutants({
    ir: compilation.ir,
    tests: compilation.tests,
    installation: install(installedChannels),
    createSolver: await fastestSolver(),
    limits: { ...limits, patience: limits.seconds * 1_000, clock: timeWorked },
  });
  const { examined, isWhole } = await untilInterrupted((isInterrupted) =>
    collect(fates, count, terminal, isInterrupted),
  );
  const files: ReadonlyMap<string, SourceFile> = new Map(
    compilation.files.map((file) => [file.path, file]),
  );
  const report = { examined, count, isWhole, files, limits };
  terminal.out.write(
    wish.format === "json" ? jsonText(mutantsJson(report)) : mutantsText(report, terminal),
  );
  if (!isWhole) return exitCode.badUse;
  return scoreOf(examined) < least ? exitCode.policyErrors : exitCode.fine;
}

/** The fates one after the other, until all are known or somebody presses Ctrl+C. */
async function collect(
  fates: Iterable<ExaminedMutant>,
  count: number,
  { err }: Terminal,
  isInterrupted: () => boolean,
): Promise<{ readonly examined: readonly ExaminedMutant[]; readonly isWhole: boolean }> {
  const examined: ExaminedMutant[] = [];
  const isTerminal = err.width !== undefined;
  for (const one of fates) {
    examined.push(one);
    if (isTerminal) err.write(`\r${examined.length}/${count} `);
    await breathe();
    if (isInterrupted()) break;
  }
  if (isTerminal) err.write("\r\u001b[K");
  return { examined, isWhole: examined.length === count };
}

function percent(written: string): number | undefined {
  const match = /^(\d{1,3}(?:\.\d+)?)%?$/.exec(written);
  const value = Number(match?.[1] ?? Number.NaN);
  return value <= 100 ? value : undefined;
}

function noPercentage(written: string): Doc {
  return {
    ko: `오류: --min: 0부터 100까지의 수를 쓰세요: ${written}`,
    en: `error: --min takes a number from 0 to 100, not ${written}`,
  };
}
