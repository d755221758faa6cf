import type { Locale } from "@annae/vocabulary";
import type { Locate, Span } from "../0-source/span.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";
import { type AllWords, type Details, type Fillings, fillWords } from "./words.ts";

/** A kind of diagnostic: call it with a place and its details to report one. */
export interface DiagnosticKind<Needed> {
  (span: Span, details: Needed, fix?: Fix): Diagnostic;
  readonly code: string;
  readonly severity: Diagnostic["severity"];
  readonly say: Say<Needed>;
}

type Say<Needed> = (
  details: Needed,
  locale: Locale,
  place: Locate,
) => Diagnostic["wording"][Locale];

/** The details of a kind that is worded by case: the case, under the name `By`, and what fills the holes of its words. */
export type DetailsBy<
  By extends string,
  Case extends string,
  Cases extends Readonly<Record<Case, AllWords>>,
> = { [Each in Case]: Readonly<Record<By, Each>> & Fillings<Cases[Each]> }[Case] &
  Readonly<Record<By, Case>>;

/** A kind of error that is only words. */
export function error<const Worded extends AllWords>(
  code: string,
  words: Worded,
): DiagnosticKind<Details<Worded>> {
  return kindOf<Details<Worded>>(
    code,
    "error",
    fillingOf(() => words),
  );
}

/** A kind of warning that is only words. */
export function warning<const Worded extends AllWords>(
  code: string,
  words: Worded,
): DiagnosticKind<Details<Worded>> {
  return kindOf<Details<Worded>>(
    code,
    "warning",
    fillingOf(() => words),
  );
}

/** A kind of error that is worded by the case that its detail of that name tells. */
export function errorBy<
  const By extends string,
  Case extends string,
  const Cases extends Readonly<Record<Case, AllWords>>,
>(
  code: string,
  by: By,
  cases: Cases & Readonly<Record<Case, AllWords>>,
): DiagnosticKind<DetailsBy<By, Case, Cases>> {
  return kindBy<By, Case, Cases>(code, "error", by, cases);
}

/** A kind of warning that is worded so. */
export function warningBy<
  const By extends string,
  Case extends string,
  const Cases extends Readonly<Record<Case, AllWords>>,
>(
  code: string,
  by: By,
  cases: Cases & Readonly<Record<Case, AllWords>>,
): DiagnosticKind<DetailsBy<By, Case, Cases>> {
  return kindBy<By, Case, Cases>(code, "warning", by, cases);
}

function kindBy<
  By extends string,
  Case extends string,
  Cases extends Readonly<Record<Case, AllWords>>,
>(code: string, severity: Diagnostic["severity"], by: By, cases: Cases) {
  const words: Readonly<Record<Case, AllWords>> = cases;
  return kindOf<DetailsBy<By, Case, Cases>>(
    code,
    severity,
    fillingOf((details) => words[details[by]]),
  );
}

/** The same kind with details that have to be put into words first; `place` says where places are by now. */
export function told<Needed, Given>(
  { code, severity, say }: DiagnosticKind<Needed>,
  details: (given: Given, place: Locate) => Needed,
): DiagnosticKind<Given> {
  return kindOf<Given>(code, severity, (given, locale, place) =>
    say(details(given, place), locale, place),
  );
}

function fillingOf<Needed extends object>(wordsFor: (details: Needed) => AllWords): Say<Needed> {
  return (details, locale, place) => fillWords(wordsFor(details)[locale], details, locale, place);
}

function kindOf<Needed>(
  code: string,
  severity: Diagnostic["severity"],
  say: Say<Needed>,
): DiagnosticKind<Needed> {
  const reported = (span: Span, details: Needed, fix: Fix | undefined, at: Locate): Diagnostic => ({
    ...{ code, severity, span, fix },
    wording: {
      get ko() {
        return say(details, "ko", at);
      },
      get en() {
        return say(details, "en", at);
      },
    },
    moved: (place) =>
      reported(place(span), details, fix && movedFix(fix, place), (one) => place(at(one))),
  });
  const report = (span: Span, details: Needed, fix?: Fix) =>
    reported(span, details, fix, (one) => one);
  return Object.assign(report, { code, severity, say });
}

function movedFix({ edits, ...fix }: Fix, place: Locate): Fix {
  return { ...fix, edits: edits.map(({ span, text }) => ({ span: place(span), text })) };
}
