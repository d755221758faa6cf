import type { Locale } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { type AllWords, type Details, type Fillings, fillWords } from "./words.ts";

/** A kind of diagnostic: call it with a place and its details to report one. */
export interface DiagnosticKind<Needed> {
  (span: Span, details: Needed, fix?: Fix): Diagnostic;
  readonly code: string;
  readonly severity: Diagnostic["severity"];
}

/** A kind of error that is only words. */
export function error<const Worded extends AllWords>(code: string, words: Worded) {
  return kindOf<Details<Worded>>(code, "error", () => words);
}

/** A kind of warning that is only words. */
export function warning<const Worded extends AllWords>(code: string, words: Worded) {
  return kindOf<Details<Worded>>(code, "warning", () => words);
}

/** A kind of error that is worded by the case that its detail of that name tells. */
export function errorBy<
  const By extends string,
  Case extends string,
  const Cases extends Readonly<Record<Case, AllWords>>,
>(code: string, by: By, cases: Cases & Readonly<Record<Case, AllWords>>) {
  type Needed = { [Each in Case]: Readonly<Record<By, Each>> & Fillings<Cases[Each]> }[Case];
  const words: Readonly<Record<Case, AllWords>> = cases;
  return kindOf<Needed & Readonly<Record<By, Case>>>(
    code,
    "error",
    (details) => words[details[by]],
  );
}

/** The same kind with details that have to be put into words first. */
export function told<Needed, Given>(
  kind: DiagnosticKind<Needed>,
  details: (given: Given) => Needed,
): DiagnosticKind<Given> {
  const { code, severity } = kind;
  const report = (span: Span, given: Given, fix?: Fix) => kind(span, details(given), fix);
  return Object.assign(report, { code, severity });
}

function kindOf<Needed extends object>(
  code: string,
  severity: Diagnostic["severity"],
  wordsFor: (details: Needed) => AllWords,
): DiagnosticKind<Needed> {
  const report = (span: Span, details: Needed, fix?: Fix): Diagnostic => {
    const words = wordsFor(details);
    const say = (locale: Locale) => fillWords(words[locale], details, locale);
    return { code, severity, span, wording: { ko: say("ko"), en: say("en") }, fix };
  };
  return Object.assign(report, { code, severity });
}
