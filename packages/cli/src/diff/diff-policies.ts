import { readStandardInput, readText, unreadable } from "@annae/disk/files";
import { heardBetween, provingMeans, timeWorked } from "@annae/installation/proving";
import {
  type DifferenceFormat,
  differenceReport,
  type ToldDifference,
} from "@annae/reports/difference";
import { type Comparing, comparedInParts, isSame, trafficInParts } from "@annae/review";
import type { Doc } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { untilInterrupted } from "../terminal/interruption.ts";
import { complain, refuse, type Terminal } from "../terminal/terminal.ts";
import { readVersion, type VersionedPolicy } from "./read-version.ts";

/** What is to be compared, and how it is told. */
export interface DiffWish {
  readonly before: string;
  readonly after: string;
  /** A file of recorded conversations, "-" for standard input; null: none. */
  readonly traffic: string | null;
  readonly format: DifferenceFormat;
  /** A difference is a failure. */
  readonly isStrict: boolean;
}

/** A policy in both versions, or in one of them. */
interface Pair {
  readonly before: VersionedPolicy | undefined;
  readonly after: VersionedPolicy | undefined;
}

/** Work that is done to look for conversations in one policy, in milliseconds. */
const patience = 20_000;

/** What comparing needs, and whether somebody has pressed Ctrl+C. */
type Stoppable = Comparing & Required<Pick<Comparing, "isStopped">>;

/** Compares the two versions and says what they do otherwise. */
export async function diffPolicies(wish: DiffWish, terminal: Terminal): Promise<ExitCode> {
  const recorded = wish.traffic === null ? { text: null } : readTraffic(wish.traffic);
  if ("fault" in recorded) return refuse(terminal, recorded.fault);
  const before = readVersion(wish.before, terminal);
  if ("code" in before) return before.code;
  const after = readVersion(wish.after, terminal);
  if ("code" in after) return after.code;
  const means = await provingMeans();
  const pairs = pairsOf(before.policies, after.policies);
  const { told, isWhole } = await untilInterrupted((isStopped) =>
    compareAll(pairs, recorded.text, { ...means, isStopped }),
  );
  terminal.out.write(
    differenceReport(told, { isWhole, format: wish.format, locale: terminal.locale }),
  );
  if (!isWhole) {
    complain(terminal, interrupted(pairs.length - told.length));
    return exitCode.badUse;
  }
  const isOther = told.some(
    ({ difference }) => typeof difference === "string" || !isSame(difference),
  );
  return wish.isStrict && isOther ? exitCode.policyErrors : exitCode.fine;
}

function readTraffic(path: string): { readonly text: string } | { readonly fault: Doc } {
  const read = path === "-" ? readStandardInput() : readText(path);
  return "fault" in read ? { fault: unreadable(read.fault, path) } : read;
}

/** The policies by name; where each version has one, these two, whatever their names. */
function pairsOf(
  before: readonly VersionedPolicy[],
  after: readonly VersionedPolicy[],
): readonly Pair[] {
  const [first, ...others] = before;
  const [second, ...more] = after;
  if (first && second && others.length + more.length === 0) {
    return [{ before: first, after: second }];
  }
  const names = new Set([...before, ...after].map(({ ir }) => ir.name));
  const named = (all: readonly VersionedPolicy[], name: string) =>
    all.find(({ ir }) => ir.name === name);
  return [...names].map((name) => ({ before: named(before, name), after: named(after, name) }));
}

/** The pairs one after the other, until all are compared or somebody presses Ctrl+C. */
async function compareAll(
  pairs: readonly Pair[],
  recorded: string | null,
  means: Stoppable,
): Promise<{ readonly told: readonly ToldDifference[]; readonly isWhole: boolean }> {
  const told: ToldDifference[] = [];
  for (const pair of pairs) {
    told.push(await compare(pair, recorded, means));
    if (means.isStopped()) return { told, isWhole: false };
  }
  return { told, isWhole: true };
}

async function compare(
  { before, after }: Pair,
  recorded: string | null,
  means: Stoppable,
): Promise<ToldDifference> {
  const title = (after ?? before)?.ir.name ?? "";
  if (before === undefined) return { title, difference: "new", traffic: null };
  if (after === undefined) return { title, difference: "gone", traffic: null };
  const end = timeWorked() + patience;
  const limits = { events: 8, isOver: () => timeWorked() > end };
  const difference = await heardBetween(comparedInParts(before, after, { ...means, limits }));
  const { installation, isStopped } = means;
  const traffic =
    recorded === null
      ? null
      : await heardBetween(trafficInParts(recorded, difference, installation, isStopped));
  return { title, difference, traffic };
}

function interrupted(left: number): Doc {
  const [ko, en] =
    left === 0
      ? ["", ""]
      : [
          `. 정책 ${left}개는 비교하지 않았습니다`,
          `; ${left} ${left === 1 ? "policy was" : "policies were"} not compared`,
        ];
  return {
    ko: `중단됨: 그때까지 찾은 것만 보여 줍니다${ko}`,
    en: `interrupted: this is what was found until then${en}`,
  };
}
