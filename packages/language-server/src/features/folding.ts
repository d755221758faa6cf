import type { Syntax } from "@annae/syntax";
import { type FoldingRange, FoldingRangeKind } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { positionAt } from "../positions.ts";

/** What can be folded: blocks in braces, texts of several lines, runs of comments and of imports. */
export const folding: Feature = {
  capabilities: { foldingRangeProvider: true },
  connect: (connection, session) =>
    connection.onFoldingRanges((asked) =>
      ofView(session, asked, ({ syntax }) => foldsOf(syntax), []),
    ),
};

/** The folds of the file; lines from 0. */
export function foldsOf(syntax: Syntax): FoldingRange[] {
  return [...blocks(syntax), ...runs(syntax)].filter((fold) => fold.endLine > fold.startLine);
}

function blocks({ source, tokens }: Syntax): readonly FoldingRange[] {
  const open: number[] = [];
  const found: FoldingRange[] = [];
  const line = (offset: number) => positionAt(source, offset).line;
  for (const { image, startOffset } of tokens) {
    if (image === "{") open.push(line(startOffset));
    else if (image === "}") {
      const startLine = open.pop();
      if (startLine !== undefined) found.push({ startLine, endLine: line(startOffset) - 1 });
    } else if (image.includes("\n")) {
      found.push({ startLine: line(startOffset), endLine: line(startOffset + image.length) });
    }
  }
  return found;
}

interface Run {
  readonly kind: FoldingRangeKind;
  readonly startLine: number;
  endLine: number;
}

/** Comments, and imports, on lines that follow one another. */
function runs({ source, lexemes, tree, locate }: Syntax): readonly FoldingRange[] {
  const comments = lexemes
    .filter(({ kind }) => kind === "comment" || kind === "doc" || kind === "blockComment")
    .map(({ image, startOffset: start }) => ({
      kind: FoldingRangeKind.Comment,
      start,
      end: start + image.length,
    }));
  const imports = tree.items
    .filter(({ node }) => node === "import")
    .map(({ span }) => ({ kind: FoldingRangeKind.Imports, ...locate(span) }));
  const found: Run[] = [];
  for (const { kind, start, end } of [...comments, ...imports]) {
    const startLine = positionAt(source, start).line;
    const endLine = positionAt(source, end).line;
    const last = found.at(-1);
    if (last?.kind === kind && last.endLine + 1 === startLine) last.endLine = endLine;
    else found.push({ kind, startLine, endLine });
  }
  return found;
}
