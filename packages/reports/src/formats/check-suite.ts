import { lineColumn } from "@annae/syntax";
import { type Diagnostic, renderDiagnostics } from "@annae/syntax/diagnostics";
import type { Locale } from "@annae/vocabulary";
import type { FoundInFile } from "./found.ts";
import type { Suite } from "./junit.ts";

/** What `annae check` found as a suite: one test per file, which fails by its errors; warnings are its output. */
export function checkSuite(found: readonly FoundInFile[], locale: Locale): Suite {
  const shown = (some: readonly Diagnostic[]) => renderDiagnostics(some, { locale, color: false });
  const failure = (one: Diagnostic) => {
    const { line, column } = lineColumn(one.span.source, one.span.start);
    const place = `${one.span.source.path}:${line}:${column}`;
    const message = `${place}: ${one.wording[locale].title}`;
    return { message, type: one.code, text: shown([one]) };
  };
  const tests = found.map(({ path, diagnostics }) => {
    const warnings = diagnostics.filter(({ severity }) => severity === "warning");
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const output = warnings.length === 0 ? {} : { output: shown(warnings) };
    return { name: path, file: path, failures: errors.map(failure), ...output };
  });
  return { name: "annae check", tests };
}
