import type { Compilation } from "@annae/dsl";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { assertNever, type Locale } from "@annae/vocabulary";
import { jsonText } from "../text/json-text.ts";
import { checkSuite } from "./check-suite.ts";
import { foundByFile } from "./found.ts";
import { githubReport } from "./github.ts";
import { jsonDiagnostics } from "./json.ts";
import { junitReport, type Suite } from "./junit.ts";
import type { ReportFormat } from "./report-format.ts";
import { type SarifTool, sarifReport } from "./sarif.ts";

/** What became of a policy's tests or properties, as each format tells of it. */
export interface RunResults {
  /** What failed, for formats that know only diagnostics. */
  readonly failures: readonly Diagnostic[];
  readonly suite: Suite;
  /** Each of them as JSON. */
  readonly rows: readonly object[];
}

/** A policy, what is wrong with it, and where it was tested or proved, how that went. */
export interface ReportedPolicy extends Pick<Compilation, "files" | "diagnostics"> {
  readonly told?: RunResults;
}

/** What was done with policies; null: they were only checked. */
export type ReportOf = "tests" | "properties" | null;

/** What a report is told beside the policies. */
export interface ReportContext {
  readonly locale: Locale;
  readonly of: ReportOf;
  /** What a SARIF log says of annae; asked only for that. */
  readonly tool: () => Promise<SarifTool>;
}

/** What was found in the policies, in a format for programs. */
export async function reportText(
  format: Exclude<ReportFormat, "pretty">,
  policies: readonly ReportedPolicy[],
  { locale, of, tool }: ReportContext,
): Promise<string> {
  const found = foundByFile(policies);
  const told = policies.flatMap((one) => one.told ?? []);
  switch (format) {
    case "json": {
      const diagnostics = jsonDiagnostics(found, locale);
      const rows = told.flatMap((one) => one.rows);
      return jsonText(of === null ? diagnostics : { [of]: rows, diagnostics });
    }
    case "junit":
      return junitReport([checkSuite(found, locale), ...told.map(({ suite }) => suite)]);
    case "github":
      return githubReport(foundByFile(policies.map(withFailures)), locale);
    case "sarif": {
      const shown = foundByFile(policies.map(withFailures));
      return sarifReport(shown, { locale, ...(await tool()) });
    }
    default:
      return assertNever(format);
  }
}

/** The diagnostics of the policy, and what failed as more of them. */
function withFailures({ files, diagnostics, told }: ReportedPolicy) {
  return { files, diagnostics: [...diagnostics, ...(told?.failures ?? [])] };
}
