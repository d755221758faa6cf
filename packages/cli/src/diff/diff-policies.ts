import {
  type Comparing,
  comparePolicies,
  compareTraffic,
  differenceJson,
  differenceMarkdown,
  differenceText,
  isSame,
  type PolicyDifference,
  type Traffic,
} from "@annae/review";
import { type Doc, install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { readStandardInput, readText } from "../disk.ts";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { fastestSolver } from "../fastest-solver.ts";
import { unreadable } from "../file-faults.ts";
import { jsonText } from "../json/json-text.ts";
import { printable } from "../printable.ts";
import { refuse, type Terminal } from "../terminal.ts";
import { readVersion, type VersionedPolicy } from "./read-version.ts";

/** What is to be compared, and how it is told. */
export interface DiffWish {
  readonly before: string;
  readonly after: string;
  /** A file of recorded conversations, "-" for standard input; null: none. */
  readonly traffic: string | null;
  readonly format: "pretty" | "markdown" | "json";
  /** A difference is a failure. */
  readonly isStrict: boolean;
}

/** A policy in both versions, or in one of them. */
interface Pair {
  readonly before: VersionedPolicy | undefined;
  readonly after: VersionedPolicy | undefined;
}

/** What is told of one policy. */
interface Told {
  readonly title: string;
  readonly difference: PolicyDifference | "new" | "gone";
  readonly traffic: Traffic | null;
}

/** How long conversations are looked for in one policy, in milliseconds. */
const patience = 20_000;

/** Compares the two versions and says what they do otherwise. */
export async function diffPolicies(wish: DiffWish, terminal: Terminal): Promise<ExitCode> {
  const recorded = wish.traffic === null ? { text: null } : readTraffic(wish.traffic);
  if ("fault" in recorded) return refuse(terminal, recorded.fault);
  const before = readVersion(wish.before, terminal);
  if ("code" in before) return before.code;
  const after = readVersion(wish.after, terminal);
  if ("code" in after) return after.code;
  const means = { installation: install(installedChannels), createSolver: await fastestSolver() };
  const told = pairsOf(before.policies, after.policies).map((pair) =>
    compare(pair, recorded.text, means),
  );
  terminal.out.write(report(told, wish, terminal));
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

function compare({ before, after }: Pair, recorded: string | null, means: Comparing): Told {
  const title = (after ?? before)?.ir.name ?? "";
  if (before === undefined) return { title, difference: "new", traffic: null };
  if (after === undefined) return { title, difference: "gone", traffic: null };
  const end = performance.now() + patience;
  const limits = { events: 8, isOver: () => performance.now() > end };
  const difference = comparePolicies(before, after, { ...means, limits });
  const traffic =
    recorded === null ? null : compareTraffic(recorded, difference, means.installation);
  return { title, difference, traffic };
}

const onlyOne = {
  new: { ko: "새 정책입니다", en: "is a new policy" },
  gone: { ko: "없어진 정책입니다", en: "is gone" },
} as const satisfies Readonly<Record<string, Doc>>;

function report(
  told: readonly Told[],
  { format }: DiffWish,
  { locale }: Pick<Terminal, "locale">,
): string {
  if (format === "json") {
    const policies = told.map(({ title, difference, traffic }) =>
      typeof difference === "string"
        ? { policy: title, only: difference }
        : { policy: title, ...differenceJson(difference, traffic) },
    );
    return jsonText({ policies });
  }
  const texts = told.map(({ title, difference, traffic }) => {
    if (typeof difference === "string") {
      const words = onlyOne[difference][locale];
      return format === "markdown" ? `### ${title}\n\n${words}\n` : `${title}: ${words}\n`;
    }
    if (format === "markdown") return differenceMarkdown(title, difference, { locale, traffic });
    const text = differenceText(difference, { locale, traffic });
    return told.length === 1 ? text : `${title}\n\n${text}`;
  });
  const text = texts.join("\n");
  return format === "markdown" ? text : text.split("\n").map(printable).join("\n");
}
