import { diagnosticsToJson, type JsonDiagnostic } from "@annae/dsl";
import type { Locale } from "@annae/vocabulary";
import { jsonText } from "../json/json-text.ts";
import type { FoundInFile } from "./found.ts";

/** A diagnostic for other programs: `title` and `help` in the language asked for, `message` in both. */
export interface ReportedDiagnostic extends JsonDiagnostic {
  readonly title: string;
  readonly help: string | null;
  /** The page that explains the code, in annae's repository. */
  readonly page: string;
}

/** The diagnostics as one JSON array with a line break at its end. */
export function jsonReport(found: readonly FoundInFile[], locale: Locale): string {
  const all = found.flatMap(({ diagnostics }) => diagnosticsToJson(diagnostics));
  const reported = all.map(
    (one): ReportedDiagnostic => ({
      ...one,
      title: one.message[locale].title,
      help: one.message[locale].help,
      page: `docs/diagnostics/${one.code}.md`,
    }),
  );
  return jsonText(reported);
}
