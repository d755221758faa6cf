import { locales } from "@annae/vocabulary";
import { anyPaths, defineCommand } from "../command-line/define-command.ts";
import { localeNamed } from "../command-line/language.ts";
import { choice, givenText } from "../command-line/option.ts";

/** `annae describe`: policies as a document that people can read and sign. */
export const describe = defineCommand({
  name: "describe",
  summary: {
    ko: "정책을 담당자가 읽고 확인할 문서로 만듭니다",
    en: "writes a policy as a document that people can read and sign",
  },
  positionals: anyPaths,
  options: {
    language: {
      value: locales.join("|"),
      words: locales,
      doc: {
        ko: "문서의 언어. 지정하지 않으면 표시 언어",
        en: "the document's language; otherwise that of the terminal",
      },
      read: (written: string | undefined) => localeNamed(written ?? ""),
    },
    format: choice(
      ["markdown", "html"],
      { ko: "문서의 형식. 지정하지 않으면 markdown", en: "the format; otherwise markdown" },
      "markdown|html",
    ),
    output: givenText("<file>", {
      ko: "문서를 저장할 파일. 지정하지 않으면 화면에 표시",
      en: "the file for the document; otherwise it is shown",
    }),
  },
  run: async ({ paths, options: { language, ...wish } }, terminal) => {
    const { describePolicies } = await import("../describe/describe-policies.ts");
    return describePolicies(paths, { locale: language ?? terminal.locale, ...wish }, terminal);
  },
});
