import type { Analysis } from "@annae/dsl";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import type { Locale } from "@annae/vocabulary";
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic as Reported,
} from "vscode-languageserver";
import { rangeOf } from "../positions.ts";

/** Whoever looks at them sees what could be taken away in fainter colours. */
const faint: ReadonlySet<string> = new Set([
  "idle-silence",
  "message-never-sent",
  "rule-never-holds",
  "unreachable-rule",
  "unused-message",
  "variant-never-shown",
]);

/** What is wrong with the policy and the files it is made of, by path; files with nothing wrong have an empty list. */
export function diagnosticsOf(
  { syntaxes, diagnostics }: Analysis,
  locale: Locale,
): ReadonlyMap<string, readonly Reported[]> {
  const byPath = Map.groupBy(diagnostics, ({ span }) => span.source.path);
  return new Map(
    syntaxes.map(({ source }) => [
      source.path,
      (byPath.get(source.path) ?? []).map((one) => reported(one, locale)),
    ]),
  );
}

/** A diagnostic as an editor shows it. */
export function reported({ code, severity, span, wording }: Diagnostic, locale: Locale): Reported {
  const { title, help } = wording[locale];
  return {
    range: rangeOf(span),
    severity: severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    code,
    source: "annae",
    message: help === undefined ? title : `${title}\n${help}`,
    ...(faint.has(code) ? { tags: [DiagnosticTag.Unnecessary] } : {}),
  };
}
