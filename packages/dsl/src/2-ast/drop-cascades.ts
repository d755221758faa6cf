import { lineColumn } from "../0-source/source-file.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

/** What was found wrong with a file, by who found it. */
export interface Findings {
  readonly lexical: readonly Diagnostic[];
  /** What is wrong and what was meant. */
  readonly certain: readonly Diagnostic[];
  /** Something that cannot stand where it stands, and the offset where what it spoils begins. */
  readonly mismatches: readonly { readonly diagnostic: Diagnostic; readonly from: number }[];
}

/** Diagnostics that leave the rest of their line without meaning. */
const spoilsLine: ReadonlySet<string> = new Set([
  "unknown-character",
  "unterminated-text",
  "bad-number",
]);
/** Diagnostics that leave the rest of the file without meaning. */
const spoilsFile: ReadonlySet<string> = new Set(["unterminated-block", "unterminated-comment"]);

/** The findings that are nobody else's consequence; of mismatches, one a line. */
export function dropCascades(findings: Findings): Diagnostic[] {
  const quoteless = findings.mismatches.filter((m) => m.diagnostic.code === "missing-quotes");
  const lexical = findings.lexical.filter(
    (one) =>
      !findings.certain.some((other) => covers(other, one)) &&
      !quoteless.some(({ diagnostic }) => covers(diagnostic, one)),
  );
  const certain = findings.certain.filter((one) => !isSpoiled(one, lexical));
  const lines = new Set<number>();
  const mismatches = findings.mismatches.filter(({ diagnostic, from }) => {
    const line = lineOf(diagnostic);
    const isConsequence =
      lines.has(line) ||
      isSpoiled(diagnostic, lexical) ||
      certain.some((other) => spoilsStatement(other, diagnostic, from, line));
    lines.add(line);
    return !isConsequence;
  });
  return [...lexical, ...certain, ...mismatches.map(({ diagnostic }) => diagnostic)];
}
