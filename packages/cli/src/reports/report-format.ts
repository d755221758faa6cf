import { choice } from "../command-line/option.ts";

/** How results are written: for people, or for the programs that read them. */
const reportFormats = ["pretty", "json", "sarif", "github", "junit"] as const;

/** The name of a format. */
export type ReportFormat = (typeof reportFormats)[number];

/** The option that chooses the format. */
export const reportFormat = choice(reportFormats, {
  ko: "pretty(사람), json, sarif(코드 검사 도구), github(GitHub Actions), junit(CI) 중 하나",
  en: "pretty (for people), json, sarif (code scanning), github (Actions) or junit (CI)",
});
