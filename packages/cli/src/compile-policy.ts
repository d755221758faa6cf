import { type Compilation, compile, hasErrors, renderDiagnostics } from "@annae/dsl";
import { createVocabulary, type Doc } from "@annae/vocabulary";
import { installedChannels } from "./channels.ts";
import { diskHost } from "./disk-host.ts";
import { type ExitCode, exitCode } from "./exit-code.ts";
import type { PolicyEntry } from "./find-policies.ts";
import { complain, type Terminal } from "./terminal.ts";

/** The policy on disk, compiled for the channels of this installation. */
export function compilePolicy(entry: PolicyEntry): Compilation {
  return compile(entry.file, diskHost(), createVocabulary(installedChannels));
}

/** Shows what is wrong with the policy, warnings only if wanted, and says what it means for the exit code. */
export function reportCompilation(
  entry: PolicyEntry,
  compilation: Compilation,
  terminal: Terminal,
  show: "all" | "errors",
): ExitCode {
  const { fault } = compilation;
  if (fault !== undefined) {
    complain(terminal, unreadable[fault](entry.file));
    return fault === "notUtf8" ? exitCode.policyErrors : exitCode.badUse;
  }
  const shown = compilation.diagnostics.filter(
    ({ severity }) => show === "all" || severity === "error",
  );
  if (shown.length > 0) {
    const { color, width, write } = terminal.err;
    write(
      renderDiagnostics(shown, {
        locale: terminal.locale,
        color,
        ...(width === undefined ? {} : { width }),
      }),
    );
  }
  return hasErrors(compilation.diagnostics) ? exitCode.policyErrors : exitCode.fine;
}

const unreadable: Readonly<Record<NonNullable<Compilation["fault"]>, (file: string) => Doc>> = {
  missing: (file) => ({
    ko: `오류: 없는 파일입니다: ${file}`,
    en: `error: there is no file ${file}`,
  }),
  directory: (file) => ({
    ko: `오류: 파일이 아니라 폴더입니다: ${file}`,
    en: `error: ${file} is a folder, not a file`,
  }),
  notUtf8: (file) => ({
    ko: `오류: UTF-8 텍스트가 아니어서 정책으로 읽을 수 없습니다: ${file}\n  도움말: 편집기에서 인코딩을 UTF-8로 바꾸어 저장하세요`,
    en: `error: ${file} is not UTF-8 text, so it can't be read as a policy\n  help: save it as UTF-8 in your editor`,
  }),
  unreadable: (file) => ({
    ko: `오류: 읽을 수 없는 파일입니다 (권한을 확인하세요): ${file}`,
    en: `error: ${file} can't be read; may you open it?`,
  }),
};
