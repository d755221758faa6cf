import type { Doc } from "@annae/vocabulary";

/** How results are written: for people, or for the programs that read them. */
const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

export type ReportFormat = (typeof reportFormats)[number];

/** The format of that name, "pretty" where none is named; undefined where there is no such format. */
export function reportFormat(name: string | undefined): ReportFormat | undefined {
  return name === undefined ? "pretty" : reportFormats.find((format) => format === name);
}

/** What to say about a format that does not exist. */
export function unknownFormat(name: string, formats: readonly string[] = reportFormats): Doc {
  const list = formats.join(", ");
  return {
    ko: `오류: 없는 형식입니다: --format ${name}\n  도움말: ${list}`,
    en: `error: there is no --format ${name}\n  help: ${list}`,
  };
}
