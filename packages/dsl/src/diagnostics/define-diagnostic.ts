import type { Locale } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic, Fix, Wording } from "./diagnostic.ts";

/** A kind of diagnostic: call it with a place and its details to report one. */
export interface DiagnosticKind<Details> {
  (span: Span, details: Details, fix?: Fix): Diagnostic;
  readonly code: string;
  readonly severity: Diagnostic["severity"];
}

/**
 * A kind of diagnostic, worded in every language: `ko` names the details it needs, `en` receives the same.
 * A missing language or detail does not compile.
 */
export function defineDiagnostic<Details>(definition: {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly wording: Readonly<Record<Locale, (details: Details) => Wording>>;
}): DiagnosticKind<Details> {
  const { code, severity, wording } = definition;
  const report = (span: Span, details: Details, fix?: Fix): Diagnostic => ({
    code,
    severity,
    span,
    wording: { ko: wording.ko(details), en: wording.en(details) },
    fix,
  });
  return Object.assign(report, { code, severity });
}
