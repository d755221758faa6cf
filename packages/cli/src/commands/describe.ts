import type { Command } from "../command-line/command.ts";

const languages = ["ko", "en"] as const;
const formats = ["markdown", "html"] as const;

/** `annae describe`: policies as a document that people can read and sign. */
export const describe: Command = {
  name: "describe",
  summary: {
    ko: "정책을 담당자가 읽고 확인할 문서로 만듭니다",
    en: "writes a policy as a document that people can read and sign",
  },
  positionals: { min: 0, max: Number.POSITIVE_INFINITY },
  options: [
    {
      name: "language",
      value: languages.join("|"),
      words: languages,
      doc: {
        ko: "문서의 언어. 지정하지 않으면 표시 언어",
        en: "the document's language; otherwise that of the terminal",
      },
    },
    {
      name: "format",
      value: formats.join("|"),
      words: formats,
      doc: { ko: "문서의 형식. 지정하지 않으면 markdown", en: "the format; otherwise markdown" },
    },
    {
      name: "output",
      value: "<file>",
      doc: {
        ko: "문서를 저장할 파일. 지정하지 않으면 화면에 표시",
        en: "the file for the document; otherwise it is shown",
      },
    },
  ],
  run: async ({ positionals, options }, terminal) => {
    const { describePolicies } = await import("../describe-policies.ts");
    const wish = {
      locale: languages.find((one) => one === options.get("language")) ?? terminal.locale,
      format: formats.find((one) => one === options.get("format")) ?? "markdown",
      output: options.get("output") ?? null,
    };
    return describePolicies(positionals.length > 0 ? positionals : ["."], wish, terminal);
  },
};
