import { type FileLine, readBytes } from "@annae/disk/files";
import type { Compilation } from "@annae/dsl";
import { createPlayer, type LogPlayer, type PlayedAgain, readLogLine } from "@annae/host";
import { defaultImageBase, lookupIn, sizePolicyImages } from "@annae/images";
import { installedChannels } from "@annae/installation/channels";
import { type PolicyIr, policyFromIr } from "@annae/ir";
import { type ReplayReport, replayText, reportJson } from "@annae/reports/replay";
import { jsonText } from "@annae/reports/text";
import type { Doc } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { logFault, notText, withLog } from "../log/open-log.ts";
import { usablePolicy } from "../policies/compile-policy.ts";
import { complain, refuse, styleOf, type Terminal } from "../terminal/terminal.ts";

/** What is to be played with which policy, and how the differences are shown. */
export interface Replay {
  /** A file with a decision log; "-" is standard input. */
  readonly log: string;
  /** File or folder. */
  readonly policy: string;
  /** Only decisions of this tenant; null: of all. */
  readonly tenant: string | null;
  readonly format: "pretty" | "json";
}

/** Plays every decision of the log with the policy and shows which are otherwise now; the exit code says whether any is. */
export async function replayLog(wanted: Replay, terminal: Terminal): Promise<ExitCode> {
  const fault = logFault(wanted.log);
  if (fault !== null) return refuse(terminal, fault);
  const policy = usablePolicy(wanted.policy, terminal, "errors");
  if ("code" in policy) return policy.code;
  const images = await imagesOf(policy.ir, policy.compilation.images);
  if (!images.ok) return refuse(terminal, images.faults, exitCode.policyErrors);
  const stage = { policy: policyFromIr(policy.ir), channels: installedChannels };
  const player = createPlayer({ ...stage, images: images.lookup });
  return withLog(wanted.log, terminal, async (lines) => {
    const report = await playAll(lines, player, wanted.tenant);
    return tell(report, { policy: policy.ir.name, json: wanted.format === "json" }, terminal);
  });
}

async function imagesOf(ir: PolicyIr, images: Compilation["images"]) {
  const sized = await sizePolicyImages(ir, images, installedChannels, readBytes);
  return sized.ok ? { ok: true as const, lookup: lookupIn(sized.images, defaultImageBase) } : sized;
}

async function playAll(
  lines: AsyncIterable<FileLine>,
  player: LogPlayer,
  tenant: string | null,
): Promise<ReplayReport> {
  const report: Writable<ReplayReport> = {
    ...{ decisions: 0, repeated: 0, changed: [] },
    ...{ broken: [], newer: [], unplayable: [] },
  };
  for await (const line of lines) playLine(line, { player, tenant, report });
  return report;
}

type Writable<T> = {
  -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K];
};

function playLine(
  { number: line, text, ended }: FileLine,
  {
    player,
    tenant,
    report,
  }: {
    readonly player: LogPlayer;
    readonly tenant: string | null;
    readonly report: Writable<ReplayReport>;
  },
): void {
  if (text === undefined) return void report.broken.push({ line, reason: notText });
  const read = readLogLine(text);
  if (!read.ok) {
    const { kind, reason } = read.fault;
    return void report[kind].push({ line, reason: ended ? reason : halfWritten });
  }
  if (tenant !== null && read.line.tenant !== tenant) return;
  if (read.line.kind === "revision") {
    const reason = player.revise(read.line);
    if (reason !== null) report.unplayable.push({ line, reason });
    return;
  }
  const played: PlayedAgain = player.play(read.line);
  if (played.kind === "unplayable") {
    return void report.unplayable.push({ line, reason: played.reason });
  }
  report.decisions += played.kind === "repeated" ? 0 : 1;
  report.repeated += played.kind === "repeated" ? 1 : 0;
  if (played.kind !== "different") return;
  const { now, differences } = played;
  report.changed.push({ line, decision: read.line, now, differences });
}

const halfWritten: Doc = {
  ko: "마지막 줄이 끝까지 쓰여 있지 않습니다",
  en: "the last line is written only in part",
};

/** A log of which nothing could be played is a mistake. */
function tell(
  report: ReplayReport,
  { policy, json }: { readonly policy: string; readonly json: boolean },
  terminal: Terminal,
): ExitCode {
  terminal.out.write(
    json ? jsonText(reportJson(policy, report)) : replayText(report, styleOf(terminal)),
  );
  if (report.decisions + report.repeated === 0) {
    complain(terminal, nothingPlayed);
    return exitCode.badUse;
  }
  return report.changed.length > 0 ? exitCode.policyErrors : exitCode.fine;
}

const nothingPlayed: Doc = {
  ko: "오류: 로그에 재생할 수 있는 결정이 없습니다",
  en: "error: the log has no decision that can be played",
};
