import type { Locale } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import type { FileFault } from "../../host.ts";

const faults: Readonly<Record<Locale, Readonly<Record<FileFault, string>>>> = {
  ko: {
    missing: "그런 파일이 없습니다",
    folder: "파일이 아니라 폴더입니다",
    notUtf8: "UTF-8 글이 아닙니다",
    unreadable: "파일을 열 수 없습니다",
  },
  en: {
    missing: "there is no such file",
    folder: "it is a folder",
    notUtf8: "it is not UTF-8 text",
    unreadable: "the file cannot be opened",
  },
};

/** An imported or extended file that cannot be read as text. */
export const unreadableFile = defineDiagnostic<{
  readonly path: string;
  readonly fault: FileFault;
}>({
  code: "unreadable-file",
  severity: "error",
  wording: {
    ko: ({ path, fault }) => ({
      title: `읽을 수 없는 파일 \`${path}\`: ${faults.ko[fault]}`,
      help: "`import`의 경로는 그것이 쓰인 파일에서 시작합니다",
    }),
    en: ({ path, fault }) => ({
      title: `\`${path}\` cannot be read: ${faults.en[fault]}`,
      help: "the path of an `import` starts at the file it is written in",
    }),
  },
});
