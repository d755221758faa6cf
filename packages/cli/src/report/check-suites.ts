import { type Diagnostic, lineColumn, renderDiagnostics } from "@annae/dsl";
import type { Locale } from "@annae/vocabulary";
import type { FoundInFile } from "./found.ts";
import type { Suite, SuiteTest } from "./junit.ts";

/** What `annae check` found as suites of tests: one test per file, which fails by its errors; warnings are its output. */
export function checkSuites(found: readonly FoundInFile[], locale: Locale): readonly Suite[] {
  const tests = found.map((file) => fileTest(file, locale));
  return [{ name: "annae check", tests }];
}

function fileTest({ path, diagnostics }: FoundInFile, locale: Locale): SuiteTest {
  const warnings = diagnostics.filter(({ severity }) => severity === "warning");
  return {
    name: path,
    file: path,
    failures: diagnostics
      .filter(({ severity }) => severity === "error")
      .map((one) => ({
        message: `${placeOf(one)}: ${one.wording[locale].title}`,
        type: one.code,
        text: shown([one], locale),
      })),
    ...(warnings.length === 0 ? {} : { output: shown(warnings, locale) }),
  };
}

function placeOf({ span }: Diagnostic): string {
  const { line, column } = lineColumn(span.source, span.start);
  return `${span.source.path}:${line}:${column}`;
}

function shown(diagnostics: readonly Diagnostic[], locale: Locale): string {
  return renderDiagnostics(diagnostics, { locale, color: false });
}
