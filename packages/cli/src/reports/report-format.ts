import type { Option } from "../command-line/command.ts";

/** How results are written: for people, or for the programs that read them. */
const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

/** The name of a format. */
export type ReportFormat = (typeof reportFormats)[number];

/** The option that chooses the format. */
export const formatOption: Option = {
  name: "format",
  value: "<name>",
  words: reportFormats,
  doc: {
    ko: "pretty(사람), json, sarif(코드 검사 도구), github(GitHub Actions), junit(CI) 중 하나",
    en: "pretty (for people), json, sarif (code scanning), github (Actions) or junit (CI)",
  },
};

/** The format that the options name; "pretty" where they name none. */
export function reportFormat(options: ReadonlyMap<string, string>): ReportFormat {
  return reportFormats.find((format) => format === options.get("format")) ?? "pretty";
}
