import {
  readStandardInput,
  readText,
  replaceFile,
  unreadable,
  unwritable,
} from "@annae/disk/files";
import { findRulesFiles } from "@annae/disk/policies";
import { format, parse, sourceFile } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { showDiagnostics } from "../policies/show-diagnostics.ts";
import { complain, type Terminal } from "../terminal/terminal.ts";

/** How policies are to be laid out. */
export interface FormatWish {
  /** Whether to change nothing and only name what would change. */
  readonly check: boolean;
}

/** What can become of a file: the code that it stands for, and how such files are counted. */
const outcomes = {
  changed: { code: exitCode.fine, ko: "정리", en: "reformatted" },
  wouldChange: { code: exitCode.policyErrors, ko: "정리 필요", en: "would change" },
  unchanged: { code: exitCode.fine, ko: "변경 없음", en: "unchanged" },
  untouched: { code: exitCode.policyErrors, ko: "오류로 제외", en: "left untouched" },
  failed: { code: exitCode.badUse, ko: "실패", en: "failed" },
} as const;

type Outcome = keyof typeof outcomes;

const standardInput = "-";

/** Lays out every file that the paths mean, names those that change, and gives the gravest exit code. */
export function formatPolicies(
  paths: readonly string[],
  wish: FormatWish,
  terminal: Terminal,
): ExitCode {
  const { files, code } = filesOf(paths, terminal);
  const ended = files.map((file) => formatFile(file, wish, terminal));
  if (ended.length > 0 && !files.includes(standardInput)) complain(terminal, summary(ended));
  return ended.map((outcome) => outcomes[outcome].code).reduce(graver, code);
}

/** Every file that the paths mean, each once; a path that means none is complained about. */
function filesOf(
  paths: readonly string[],
  terminal: Terminal,
): { readonly files: readonly string[]; readonly code: ExitCode } {
  const files = new Set<string>();
  let code: ExitCode = exitCode.fine;
  for (const path of paths) {
    const found = path === standardInput ? { files: [path] } : findRulesFiles(path);
    if ("fault" in found) {
      complain(terminal, found.fault);
      code = exitCode.badUse;
    } else for (const file of found.files) files.add(file);
  }
  return { files: [...files], code };
}

function formatFile(file: string, { check }: FormatWish, terminal: Terminal): Outcome {
  const read = file === standardInput ? readStandardInput() : readText(file);
  if ("fault" in read) {
    complain(terminal, unreadable(read.fault, file));
    return read.fault === "notUtf8" ? "untouched" : "failed";
  }
  const formatted = format(parse(sourceFile(file, read.text)));
  if ("diagnostics" in formatted) return leave(file, formatted.diagnostics, terminal);
  const changes = formatted.text !== read.text;
  if (file === standardInput && !check) terminal.out.write(formatted.text);
  else if (changes) return change(file, formatted.text, check, terminal);
  return changes ? "changed" : "unchanged";
}

function change(file: string, text: string, check: boolean, terminal: Terminal): Outcome {
  const fault = check ? undefined : replaceFile(file, text);
  if (fault !== undefined) {
    complain(terminal, unwritable(fault));
    return "failed";
  }
  terminal.out.write(`${printableLine(file)}\n`);
  return check ? "wouldChange" : "changed";
}

function leave(file: string, diagnostics: readonly Diagnostic[], terminal: Terminal): Outcome {
  showDiagnostics(diagnostics, terminal);
  complain(terminal, {
    ko: `문법 오류가 있어 그대로 두었습니다: ${printableLine(file)}`,
    en: `${printableLine(file)} has syntax errors and was left untouched`,
  });
  return "untouched";
}

function summary(all: readonly Outcome[]): Doc {
  const told = Object.entries(outcomes).flatMap(([outcome, { ko, en }]) => {
    const count = all.filter((one) => one === outcome).length;
    return count === 0 ? [] : [{ ko: `${count}개 ${ko}`, en: `${count} ${en}` }];
  });
  return {
    ko: `파일 ${all.length}개: ${told.map(({ ko }) => ko).join(", ")}`,
    en: `${all.length} ${all.length === 1 ? "file" : "files"}: ${told.map(({ en }) => en).join(", ")}`,
  };
}
