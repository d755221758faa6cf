import { findPolicy, findTests } from "@annae/disk/policies";
import { compileIn } from "@annae/dsl";
import { partsHeard, provingMeans, timeWorked } from "@annae/installation/proving";
import { type MutantsReport, mutantsJson, mutantsText, scoreOf } from "@annae/reports/mutants";
import { jsonText } from "@annae/reports/text";
import { type ExaminedMutant, examineMutants } from "@annae/review";
import type { SourceFile } from "@annae/syntax";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { untilInterrupted } from "../terminal/interruption.ts";
import { overwrittenLine } from "../terminal/overwritten-line.ts";
import { refuse, type Terminal } from "../terminal/terminal.ts";

/** Which policy is to be changed, and what is wanted of its tests. */
export interface MutateWish {
  readonly path: string;
  readonly format: "pretty" | "json";
  /** Time of work for all changes. */
  readonly seconds: number;
  /** How many changes in a hundred must be noticed; null: none. */
  readonly min: number | null;
}

/** How far conversations are looked at: their events, and time for each change. */
const limits = { events: 5, seconds: 3 } as const;

/** Makes every small change to the policy, and says which of them nothing notices. Interrupted, or when its time is over, it tells what it has found. */
export async function mutatePolicy(wish: MutateWish, terminal: Terminal): Promise<ExitCode> {
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
    ...(await provingMeans()),
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
    wish.format === "json" ? jsonText(mutantsJson(report)) : mutantsText(report, terminal.locale),
  );
  if (cut === "interrupted") return exitCode.badUse;
  return scoreOf(examined) < (wish.min ?? 0) ? exitCode.policyErrors : exitCode.fine;
}

/** The fates one after the other, until all are known or it is cut. */
async function collect(
  fates: Iterable<ExaminedMutant>,
  count: number,
  terminal: Terminal,
  cutNow: () => MutantsReport["cut"],
): Promise<Pick<MutantsReport, "examined" | "cut">> {
  const examined: ExaminedMutant[] = [];
  const progress = overwrittenLine(terminal.err);
  let cut: MutantsReport["cut"] = null;
  for await (const one of partsHeard(fates[Symbol.iterator]())) {
    examined.push(one);
    progress.show(`${examined.length}/${count} `);
    cut = cutNow();
    if (cut !== null) break;
  }
  progress.clear();
  return { examined, cut: examined.length === count ? null : cut };
}
