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
import { type MutantsReport, mutantsJson, mutantsText, scoreOf } from "./mutants-report.ts";

/** Which policy is to be changed, and what is wanted of its tests. */
export interface MutateWish {
  readonly path: string;
  readonly format: "pretty" | "json";
  /** Time of work for all changes. */
  readonly seconds: number;
  /** As it was written: how many changes in a hundred must be noticed; null: any. */
  readonly min: string | null;
}

/** How far conversations are looked at: their events, and time for each change. */
const limits = { events: 5, seconds: 3 } as const;

/** Makes every small change to the policy, and says which of them nothing notices. Interrupted, or when its time is over, it tells what it has found. */
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
  const end = timeWorked() + wish.seconds * 1_000;
  const { examined, cut } = await untilInterrupted((isInterrupted) =>
    collect(fates, count, terminal, () =>
      isInterrupted() ? "interrupted" : timeWorked() > end ? "late" : null,
    ),
  );
  const files: ReadonlyMap<string, SourceFile> = new Map(
    compilation.files.map((file) => [file.path, file]),
  );
  const report = { examined, count, cut, files, limits: { ...limits, allSeconds: wish.seconds } };
  terminal.out.write(
    wish.format === "json" ? jsonText(mutantsJson(report)) : mutantsText(report, terminal),
  );
  if (cut === "interrupted") return exitCode.badUse;
  return scoreOf(examined) < least ? exitCode.policyErrors : exitCode.fine;
}

/** The fates one after the other, until all are known or it is cut. */
async function collect(
  fates: Iterable<ExaminedMutant>,
  count: number,
  { err }: Terminal,
  cutNow: () => MutantsReport["cut"],
): Promise<Pick<MutantsReport, "examined" | "cut">> {
  const examined: ExaminedMutant[] = [];
  const isTerminal = err.width !== undefined;
  let cut: MutantsReport["cut"] = null;
  for (const one of fates) {
    examined.push(one);
    if (isTerminal) err.write(`\r${examined.length}/${count} `);
    await breathe();
    cut = cutNow();
    if (cut !== null) break;
  }
  if (isTerminal) err.write("\r\u001b[K");
  return { examined, cut: examined.length === count ? null : cut };
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
