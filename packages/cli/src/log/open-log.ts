import { type FileLine, kindOf, readLines, streamBytes, unreadable } from "@annae/disk/files";
import type { Doc } from "@annae/vocabulary";
import type { ExitCode } from "../exit-code.ts";
import { refuse, type Terminal } from "../terminal/terminal.ts";

const use: Doc = { ko: "로그", en: "log" };

/** Why there is no log to read; null: there is one. */
export function logFault(path: string): Doc | null {
  const kind = path === "-" ? "file" : kindOf(path);
  if (kind === "file") return null;
  return unreadable(kind === "other" ? "unreadable" : kind, path, use);
}

/** Does something with the lines of a log, of standard input for "-"; refuses one that can't be read to its end. */
export async function withLog(
  path: string,
  terminal: Terminal,
  work: (lines: AsyncIterable<FileLine>) => Promise<ExitCode>,
): Promise<ExitCode> {
  try {
    return await work(readLines(streamBytes(path)));
  } catch {
    return refuse(terminal, unreadable("unreadable", path, use));
  }
}

/** Why a line without a text says nothing. */
export const notText: Doc = {
  ko: "UTF-8이 아니거나 너무 긴 줄입니다",
  en: "it is not UTF-8, or too long to be read",
};
