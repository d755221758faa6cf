import type { SourceFile } from "../0-source/source-file.ts";
import { type Tokens, tokenize } from "../1-tokens/source-to-tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { FileNode } from "./ast.ts";
import { PolicyGrammar } from "./grammar/grammar.ts";
import { dropCascades } from "./recover/drop-cascades.ts";
import { explainMismatch } from "./recover/explain-mismatch.ts";
import { limitNesting } from "./recover/limit-nesting.ts";
import { readMended } from "./recover/read-mended.ts";
import { itemsOf } from "./steps.ts";

/** All that is known of one version of a file by itself; whoever needs its tokens or nodes takes them from here. */
export interface Syntax extends Tokens {
  readonly source: SourceFile;
  readonly tree: FileNode;
  /** Everything that is wrong with its spelling, in order; at most a hundred, and one that counts the rest. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Building it takes longer than reading most files; each use begins afresh. */
const grammar = new PolicyGrammar();

/** The words and nodes of a file. Any text gives a result; each text is read once, and what is wrong in it once more. */
export function parse(source: SourceFile): Syntax {
  const { diagnostics: lexical, ...tokenized } = tokenize(source);
  const { docs } = tokenized;
  const { tokens, diagnostics: nesting } = limitNesting(source, tokenized.tokens);
  const first = grammar.read(source, { tokens, docs });
  const { steps, diagnostics: mended } = readMended(source, tokens, first, (changed, earlier) =>
    grammar.read(source, { tokens: changed, docs }, earlier),
  );
  const found = dropCascades({
    lexical,
    certain: [...nesting, ...mended, ...steps.flatMap(({ diagnostics }) => diagnostics)],
    mismatches: steps.flatMap(({ mismatches }) =>
      mismatches.map((mismatch) => ({
        diagnostic: explainMismatch(source, mismatch),
        from: mismatch.within.startOffset,
      })),
    ),
  });
  const diagnostics = limitDiagnostics(sortDiagnostics(found));
  return { ...tokenized, source, tree: { items: itemsOf(steps) }, diagnostics };
}
