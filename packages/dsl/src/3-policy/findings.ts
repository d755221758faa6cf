import type { Name, Span } from "@annae/syntax";
import type { Diagnostic, Fix } from "@annae/syntax/diagnostics";
import { nearestName } from "@annae/vocabulary/text";
import type { Damage } from "./load/syntax-damage.ts";

/** A name that may have been meant, and the edit that writes it. */
export interface Suggestion {
  readonly name: string;
  readonly fix: Fix;
}

/** Where the steps of the model put what they have to say. */
export interface Findings {
  readonly report: (diagnostic: Diagnostic) => void;
  /** Whether an unknown name may stand in a part of the policy that could not be read. */
  readonly mayExist: (name: string) => boolean;
  /** The candidate that is close to the name as written, if any. */
  readonly suggest: (
    wanted: Name,
    ...candidates: readonly Iterable<string>[]
  ) => Suggestion | undefined;
  /** Whether the syntax inside the span is wrong, so that something may only seem to be missing there. */
  readonly isDamaged: (span: Span) => boolean;
}

/** Comparisons of names after which no more suggestions are made, so that thousands of misspellings stay cheap. */
const comparisons = 300_000;

/** Findings that are added to the list. */
export function collectFindings(
  list: Diagnostic[],
  { mayExist, isDamaged, isUnread }: Pick<Findings, "mayExist"> & Damage,
): Findings {
  let left = comparisons;
  return {
    report: (diagnostic) => {
      if (!isUnread(diagnostic.span)) list.push(diagnostic);
    },
    mayExist,
    isDamaged,
    suggest: ({ text, span }, ...candidates) => {
      if (left <= 0) return undefined;
      const names = candidates.flatMap((some) => [...some]);
      left -= names.length;
      const name = nearestName(text, names);
      return name === undefined
        ? undefined
        : { name, fix: { ...replacement(span, name), guess: true } };
    },
  };
}

/** Reports a name that stands for nothing here, with the nearest of the candidates that it may have been meant as. */
export function reportUnknownName<Details extends object>(
  { report, suggest }: Findings,
  kind: (
    span: Span,
    details: Details & { readonly nearest: string | undefined },
    fix?: Fix,
  ) => Diagnostic,
  wanted: Name,
  details: Details,
  ...candidates: readonly Iterable<string>[]
): void {
  const suggestion = suggest(wanted, ...candidates);
  report(kind(wanted.span, { ...details, nearest: suggestion?.name }, suggestion?.fix));
}

/** The same findings, and how often they have been asked or told anything. */
export function countingFindings(findings: Findings): {
  readonly findings: Findings;
  readonly timesAsked: () => number;
} {
  let times = 0;
  const counted =
    <Given extends readonly unknown[], Answer>(ask: (...given: Given) => Answer) =>
    (...given: Given): Answer => {
      times += 1;
      return ask(...given);
    };
  const { report, mayExist, suggest, isDamaged } = findings;
  return {
    findings: {
      report: counted(report),
      mayExist: counted(mayExist),
      suggest: counted(suggest),
      isDamaged: counted(isDamaged),
    },
    timesAsked: () => times,
  };
}

/** The fix that writes the text in the place of the span. */
export function replacement(span: Span, text: string): Fix {
  return { edits: [{ span, text }] };
}
