import { diagnosticsToJson, type JsonDiagnostic } from "@annae/syntax/diagnostics";
import type { Locale } from "@annae/vocabulary";
import type { FoundInFile } from "./found.ts";

/** A diagnostic for other programs: `title` and `help` in the language asked for, `message` in both. */
export interface ReportedDiagnostic extends JsonDiagnostic {
  readonly title: string;
  readonly help: string | null;
  /** The page that explains the code, in annae's repository. */
  readonly page: string;
}

/** The diagnostics as plain data. */
export function jsonDiagnostics(
  found: readonly FoundInFile[],
  locale: Locale,
): readonly ReportedDiagnostic[] {
  return found
    .flatMap(({ diagnostics }) => diagnosticsToJson(diagnostics))
    .map((one) => ({ ...one, ...one.message[locale], page: `docs/diagnostics/${one.code}.md` }));
}
