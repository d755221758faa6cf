import type { Doc } from "@annae/vocabulary";
import type { Option } from "../command-line/command.ts";
import { printable } from "../printable.ts";

/** How results are written: for people, or for the programs that read them. */
const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

/** The name of a format. */
export type ReportFormat = (typeof reportFormats)[number];

/** The option that chooses the format. */
export const formatOption: Option = {
  name: "format",
  value: "<name>",
  doc: {
    ko: "pretty(사람), json, sarif(코드 검사 도구), github(GitHub Actions), junit(CI) 가운데 하나",
    en: "pretty (for people), json, sarif (code scanning), github (Actions) or junit (CI)",
  },
};

/** The format of that name, "pretty" where none is named; undefined where there is no such format. */
export function reportFormat(name: string | undefined): ReportFormat | undefined {
  return name === undefined ? "pretty" : reportFormats.find((format) => format === name);
}

/** What to say about a format that does not exist. */
export function unknownFormat(written: string): Doc {
  const list = reportFormats.join(", ");
  const name = printable(written);
  return {
    ko: `오류: 없는 형식입니다: --format ${name}\n  도움말: ${list}`,
    en: `error: there is no --format ${name}\n  help: ${list}`,
  };
}
