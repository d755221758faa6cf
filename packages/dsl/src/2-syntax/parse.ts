import type { SourceFile } from "../0-source/source-file.ts";
import { type Tokens, tokenize } from "../1-tokens/source-to-tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { FileNode } from "./ast.ts";
import { PolicyGrammar, type Reading } from "./grammar/grammar.ts";
import { dropCascades } from "./recover/drop-cascades.ts";
import { explainMismatch } from "./recover/explain-mismatch.ts";
import { limitNesting } from "./recover/limit-nesting.ts";
import {
  explainMending,
  keepHelpful,
  type Mending,
  mendKeywords,
} from "./recover/mend-keywords.ts";

/** Building it takes longer than reading most files; each use begins afresh. */
const grammar = new PolicyGrammar();

/** The nodes of a file, and everything that is wrong with its spelling, in order. Any text gives a result. */
export function parse(source: SourceFile): {
  readonly file: FileNode;
  readonly diagnostics: Diagnostic[];
} {
  const { diagnostics: lexical, docs, tokens: all } = tokenize(source);
  const { tokens, diagnostics: nesting } = limitNesting(source, all);
  const { items, diagnostics, mismatches } = readMended(source, { tokens, docs });
  const found = dropCascades({
    lexical,
    certain: [...nesting, ...diagnostics],
    mismatches: mismatches.map((mismatch) => ({
      diagnostic: explainMismatch(source, mismatch),
      from: mismatch.within.startOffset,
    })),
  });
  return { file: { items }, diagnostics: limitDiagnostics(sortDiagnostics(found)) };
}

/** A rule seldom has more mistyped keywords than this; one is found a round. */
const mostRounds = 5;

/** Reads the tokens; where something is wrong, again with mistyped keywords taken for what they mean. */
function readMended(source: SourceFile, tokens: Tokens): Reading {
  let final = grammar.read(source, tokens);
  const tried: Mending[] = [];
  for (let round = 0; round < mostRounds && final.mismatches.length > 0; round += 1) {
    const mendings = mendKeywords(source, tokens.tokens, final.mismatches);
    if (mendings.length === 0) break;
    tried.push(...mendings);
    final = grammar.read(source, tokens);
  }
  if (tried.length === 0) return final;
  const kept = keepHelpful(source, tokens.tokens, tried, final.mismatches);
  if (kept.length < tried.length) final = grammar.read(source, tokens);
  const mended = kept.map((mending) => explainMending(source, mending));
  return { ...final, diagnostics: [...mended, ...final.diagnostics] };
}
