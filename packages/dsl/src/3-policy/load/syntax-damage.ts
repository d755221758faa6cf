import type { Locate, SourceFile, Span } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";

/** Where the syntax is wrong, so that something may only seem to be missing or to be there. */
export interface Damage {
  /** Whether a syntax error stands inside the span. */
  readonly isDamaged: (span: Span) => boolean;
  /** Whether the span is part of what nobody could read. */
  readonly isUnread: (span: Span) => boolean;
}

/** Errors after which the rest of the line means nothing. */
const spoilsLine: ReadonlySet<string> = new Set([
  "unknown-character",
  "unterminated-text",
  "bad-number",
]);
/** Errors that stand for a piece of the line, up to the spaces around it. */
const spoilsWord: ReadonlySet<string> = new Set([...spoilsLine, "unexpected-text"]);

/** What the syntax errors leave without a meaning. `locate`: where the places that are asked about are by now. */
export function syntaxDamage(
  errors: readonly Diagnostic[],
  locate: Locate = (span) => span,
): Damage {
  const starts = sortedBySource(errors.map(({ span }) => span));
  const spoiled = sortedBySource(errors.flatMap(spoiledSpan));
  return {
    isDamaged: (span) => {
      if (starts.size === 0) return false;
      const { source, start, end } = locate(span);
      const next = starts.get(source)?.find((place) => place.start >= start);
      return next !== undefined && next.start <= end;
    },
    isUnread: (span) => {
      if (spoiled.size === 0) return false;
      const { source, start, end } = locate(span);
      return spoiled.get(source)?.some((place) => place.start < end && start < place.end) === true;
    },
  };
}

function spoiledSpan({ code, span }: Diagnostic): readonly Span[] {
  if (!spoilsWord.has(code)) return [];
  const { source, start, end } = span;
  const before = source.text.slice(Math.max(0, start - 200), start);
  const behind = source.text.slice(end, end + 200);
  const word = /[^\s"{}()]*$/.exec(before)?.[0].length ?? 0;
  const rest = (spoilsLine.has(code) ? /^[^\r\n]*/ : /^[^\s"{}()]*/).exec(behind)?.[0].length ?? 0;
  return [{ source, start: start - word, end: end + rest }];
}

function sortedBySource(spans: readonly Span[]): ReadonlyMap<SourceFile, readonly Span[]> {
  const bySource = Map.groupBy(spans, ({ source }) => source);
  for (const here of bySource.values()) here.sort((one, other) => one.start - other.start);
  return bySource;
}
