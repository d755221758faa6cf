import { reportFormats } from "@annae/reports/formats";
import { choice } from "../command-line/option.ts";

/** The option that chooses the format. */
export const reportFormat = choice(reportFormats, {
  ko: "pretty(사람), json, sarif(코드 검사 도구), github(GitHub Actions), junit(CI) 중 하나",
  en: "pretty (for people), json, sarif (code scanning), github (Actions) or junit (CI)",
});
