import type { FileLine } from "@annae/disk/files";
import { type RevisionLine, readLogLine } from "@annae/host/log";
import {
  type Backdrop,
  chatsText,
  decisionJson,
  type FoundDecision,
  type LogReport,
} from "@annae/reports/log";
import { parseMoment } from "@annae/runtime";
import { type Doc, isJsonObject, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { complain, refuse, styleOf, type Terminal } from "../terminal/terminal.ts";
import { isWanted, type LogQuery } from "./log-query.ts";
import { logFault, notText, withLog } from "./open-log.ts";

/** Which log is to be shown, what of it, and how. Times as they were typed. */
export interface LogRequest extends Omit<LogQuery, "from" | "until"> {
  /** A file with a decision log; "-" is standard input. */
  readonly path: string;
  readonly from: string | null;
  readonly until: string | null;
  readonly format: "pretty" | "json";
}

/** Decisions that are shown to read. */
const most = 2_000;

/** Shows the decisions that are wanted; a log without any of them is a mistake. */
export async function showLog(wanted: LogRequest, terminal: Terminal): Promise<ExitCode> {
  const fault = logFault(wanted.path);
  if (fault !== null) return refuse(terminal, fault);
  const from = momentOf(wanted.from);
  const until = momentOf(wanted.until);
  if (from === undefined) return refuse(terminal, noTime("--from", wanted.from));
  if (until === undefined) return refuse(terminal, noTime("--until", wanted.until));
  const { tenant, customer, rule, format } = wanted;
  const query: LogQuery = { tenant, customer, rule, from, until };
  const show = format === "json" ? showJson : showChats;
  return withLog(wanted.path, terminal, (lines) => show(lines, query, terminal));
}

/** Null: nothing was said. */
function momentOf(text: string | null): number | null | undefined {
  return text === null ? null : parseMoment(text);
}

function noTime(option: string, text: string | null): Doc {
  const shown = printableLine(text ?? "");
  return {
    ko: `오류: ${option} ${shown}: 시간대가 붙은 시각이 아닙니다. 2026-11-20T09:00+09:00처럼 쓰세요`,
    en: `error: ${option} ${shown} is no time with its offset; write it like 2026-11-20T09:00+09:00`,
  };
}

async function showChats(
  lines: AsyncIterable<FileLine>,
  query: LogQuery,
  terminal: Terminal,
): Promise<ExitCode> {
  const found: FoundDecision[] = [];
  const unread: { line: number; reason: Doc }[] = [];
  let more = 0;
  for await (const one of decisionsIn(lines, query)) {
    if ("reason" in one) unread.push(one);
    else if (found.length < most) found.push(one);
    else more += 1;
  }
  const report: LogReport = { found, more, unread };
  if (found.length > 0 || unread.length > 0)
    terminal.out.write(chatsText(report, styleOf(terminal)));
  return found.length > 0 ? exitCode.fine : nothing(terminal);
}

/** One array, written as it is read: a log may be larger than memory. */
async function showJson(
  lines: AsyncIterable<FileLine>,
  query: LogQuery,
  terminal: Terminal,
): Promise<ExitCode> {
  let shown = 0;
  terminal.out.write("[");
  for await (const one of decisionsIn(lines, query)) {
    if ("reason" in one) {
      const { ko, en } = one.reason;
      complain(terminal, {
        ko: `${one.line}행: ${printableLine(ko)}`,
        en: `line ${one.line}: ${printableLine(en)}`,
      });
      continue;
    }
    terminal.out.write(`${shown === 0 ? "\n" : ",\n"}${JSON.stringify(decisionJson(one))}`);
    shown += 1;
  }
  terminal.out.write("\n]\n");
  return shown > 0 ? exitCode.fine : nothing(terminal);
}

function nothing(terminal: Terminal): ExitCode {
  return refuse(terminal, {
    ko: "오류: 로그에 해당하는 결정이 없습니다",
    en: "error: the log has no such decision",
  });
}

const noBackdrop: Backdrop = { timezone: "UTC", counselors: [] };

/** The decisions that are wanted, and lines that say nothing. */
async function* decisionsIn(
  lines: AsyncIterable<FileLine>,
  query: LogQuery,
): AsyncGenerator<FoundDecision | { readonly line: number; readonly reason: Doc }> {
  const backdrops = new Map<string, Backdrop>();
  for await (const { number: line, text } of lines) {
    const read = text === undefined ? null : readLogLine(text);
    if (read === null) yield { line, reason: notText };
    else if (!read.ok) yield { line, reason: read.fault.reason };
    else if (read.line.kind === "revision") backdrops.set(nameOf(read.line), backdropOf(read.line));
    else if (isWanted(read.line, query)) {
      const backdrop = backdrops.get(nameOf(read.line)) ?? noBackdrop;
      yield { line, decision: read.line, backdrop };
    }
  }
}

function nameOf({ tenant, revision }: Pick<RevisionLine, "tenant" | "revision">): string {
  return JSON.stringify([tenant, revision]);
}

/** A roster and settings that cannot be read are no reason not to show what was said. */
function backdropOf({ settings, counselors }: RevisionLine): Backdrop {
  const zone = isJsonObject(settings) ? settings.timezone : null;
  const known = typeof zone === "string" && Intl.supportedValuesOf("timeZone").includes(zone);
  const named = Array.isArray(counselors) ? counselors : [];
  return {
    timezone: known ? zone : "UTC",
    counselors: named.flatMap((one: unknown) => {
      if (!isJsonObject(one) || typeof one.id !== "string") return [];
      return [{ id: one.id, name: typeof one.name === "string" ? one.name : one.id }];
    }),
  };
}
