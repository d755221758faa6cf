import type { Compilation } from "@annae/dsl";
import { assertNever, type Locale } from "@annae/vocabulary";
import { version } from "../installation.ts";
import { checkSuites } from "./check-suites.ts";
import { foundByFile } from "./found.ts";
import { githubReport } from "./github.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import type { ReportFormat } from "./report-format.ts";
import { sarifReport } from "./sarif.ts";

/** Everything that was found in the policies, in a format for programs. */
export async function reportText(
  format: Exclude<ReportFormat, "pretty">,
  compilations: readonly Compilation[],
  locale: Locale,
): Promise<string> {
  const found = foundByFile(compilations);
  switch (format) {
    case "json":
      return jsonReport(found, locale);
    case "github":
      return githubReport(found, locale);
    case "junit":
      return junitReport(checkSuites(found, locale));
    case "sarif": {
      const { diagnosticPages } = await import("../explain/explain-code.ts");
      return sarifReport(found, { locale, version, pages: diagnosticPages() });
    }
    default:
      return assertNever(format);
  }
}
