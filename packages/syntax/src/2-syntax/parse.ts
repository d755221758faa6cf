import type { SourceFile } from "../0-source/source-file.ts";
import type { Locate } from "../0-source/span.ts";
import { retokenize } from "../1-tokens/retokenize.ts";
import type { Lexeme } from "../1-tokens/scan.ts";
import { type Tokens, tokenize } from "../1-tokens/source-to-tokens.ts";
import type { Token } from "../1-tokens/tokens.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { limitDiagnostics } from "../diagnostics/limit-diagnostics.ts";
import { sortDiagnostics } from "../diagnostics/sort-diagnostics.ts";
import type { FileNode } from "./ast.ts";
import { PolicyGrammar } from "./grammar/grammar.ts";
import { placesOf, worthlessVersions } from "./places.ts";
import { dropCascades } from "./recover/drop-cascades.ts";
import { explainMismatch } from "./recover/explain-mismatch.ts";
import { limitNesting } from "./recover/limit-nesting.ts";
import { mismatchesOf, readMended } from "./recover/read-mended.ts";
import { type Native, type NativeBefore, takeForeign } from "./recover/take-foreign.ts";
import { type Earlier, itemsOf, mostMismatches, type ReadStep } from "./steps.ts";

/** All that is known of one version of a file by itself; whoever needs its tokens or nodes takes them from here. */
export interface Syntax {
  readonly source: SourceFile;
  /** The words, values and symbols, in order. */
  readonly tokens: readonly Token[];
  /** What stands between them, in order. */
  readonly lexemes: readonly Lexeme[];
  readonly diagnostics: readonly Diagnostic[];
  /** Its nodes; those that an earlier version has, too, are the same objects, with places in that version. */
  readonly tree: FileNode;
  /** Where the place of a node of the tree is in this version. */
  readonly locate: Locate;
}

/** A version of a file as it was read, from which the next is read. */
export interface Reading {
  /** Its diagnostics are everything that is wrong with its spelling, in order; at most a hundred, and one that counts the rest. */
  readonly syntax: Syntax;
  readonly tokens: Tokens;
  /** Where its tests are, as long as nothing in it belongs to other tools. */
  readonly tests: Native["tests"];
  /** As they were read before anything was mended; none where they do not follow from the tokens alone. */
  readonly steps: readonly ReadStep[];
}

/** Building it takes longer than reading most files; each use begins afresh. */
const grammar = new PolicyGrammar();

/** The words and nodes of a file. Any text gives a result; each text is read once, and what is wrong in it once more. */
export function parse(source: SourceFile): Syntax {
  return read(source).syntax;
}

/** The same, to read the next version from. Of an earlier version only what has changed since is read. */
export function read(source: SourceFile, before?: Reading): Reading {
  if (before === undefined) return readSteps(source, tokenize(source));
  const { tokens, change } = retokenize(before.syntax.source, before.tokens, source);
  const { steps, tests } = before;
  const earlier = { steps, changes: [change], worthless: worthlessVersions(steps) };
  return readSteps(source, tokens, earlier, { tests, change });
}

/** Where nothing is taken over from an earlier version, a place is where it says, and neither tokens nor steps need be kept to tell it. */
const asItIs: Locate = (span) => span;

const nothingEarlier: Earlier = { steps: [], changes: [] };

function readSteps(
  source: SourceFile,
  tokenized: Tokens,
  earlier = nothingEarlier,
  before?: NativeBefore,
): Reading {
  const native = takeForeign(source, tokenized.tokens, before);
  const isSame = native.tests !== null && earlier.steps.length > 0;
  const { tokens: own, diagnostics: foreign, tests } = native;
  const { tokens, diagnostics: nesting } = limitNesting(
    source,
    own,
    isSame ? before?.change : undefined,
  );
  const isWhole = tokens === tokenized.tokens;
  const first = grammar.read(source, tokens, isWhole ? earlier : nothingEarlier);
  const { steps, diagnostics: mended } = readMended(source, tokens, first, (changed, earlier) =>
    grammar.read(source, changed, earlier),
  );
  const mismatches = mismatchesOf(steps);
  const found = dropCascades({
    lexical: tokenized.diagnostics,
    certain: [
      ...foreign,
      ...nesting,
      ...mended,
      ...steps.flatMap(({ diagnostics }) => diagnostics),
    ],
    mismatches: mismatches.map((mismatch) => ({
      diagnostic: explainMismatch(source, mismatch),
      from: mismatch.within.startOffset,
    })),
  });
  const diagnostics = limitDiagnostics(sortDiagnostics(found));
  const locate = before === undefined ? asItIs : placesOf(source, tokens, steps);
  const tree = { items: itemsOf(steps) };
  const isClear = isWhole && mismatches.length < mostMismatches;
  return {
    syntax: {
      source,
      get tokens() {
        return tokenized.tokens.all();
      },
      get lexemes() {
        return tokenized.lexemes.all();
      },
      ...{ tree, diagnostics, locate },
    },
    tokens: tokenized,
    tests,
    steps: isClear ? first : [],
  };
}
