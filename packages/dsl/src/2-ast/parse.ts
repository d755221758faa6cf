import type { SourceFile } from "../0-source/source-file.ts";
import { type Tokens, tokenize } from "../1-tokens/source-to-tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { FileNode } from "./ast.ts";
import { dropCascades } from "./drop-cascades.ts";
import { explainMismatch } from "./explain-mismatch.ts";
import { PolicyGrammar, type Reading } from "./grammar.ts";
import { limitNesting } from "./limit-nesting.ts";
import { explainMending, keepHelpful, mendKeywords } from "./mend-keywords.ts";

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
  const syntactic = [...nesting, ...diagnostics];
  const unexplained = mismatches.map((mismatch) => explainMismatch(source, mismatch));
  const found = [...lexical, ...syntactic, ...dropCascades(unexplained, lexical, syntactic)];
  return { file: { items }, diagnostics: limitDiagnostics(sortDiagnostics(found)) };
}

/** Reads the tokens; where something is wrong, once more with mistyped keywords taken for what they mean. */
function readMended(source: SourceFile, tokens: Tokens): Reading {
  const first = grammar.read(source, tokens);
  const tried = mendKeywords(source, tokens.tokens, first.mismatches);
  if (tried.length === 0) return first;
  const second = grammar.read(source, tokens);
  const kept = keepHelpful(source, tokens.tokens, tried, second.mismatches);
  const final = kept.length < tried.length ? grammar.read(source, tokens) : second;
  const mended = kept.map((mending) => explainMending(source, mending));
  return { ...final, diagnostics: [...mended, ...final.diagnostics] };
}
