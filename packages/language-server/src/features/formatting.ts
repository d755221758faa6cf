import { format, parse, type SourceFile, type Span, type Syntax, sourceFile } from "@annae/syntax";
import { hasErrors } from "@annae/syntax/diagnostics";
import { diffLines } from "diff";
import type { Position, Range, TextEdit } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { offsetAt, rangeIn, rangeOf } from "../positions.ts";
import type { DocumentView } from "../session.ts";

/** The one style of the language, for a file, a selection, or the block that a `}` has just ended. */
export const formatting: Feature = {
  capabilities: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: "}" },
  },
  connect: (connection, session) => {
    connection.onDocumentFormatting((asked) =>
      ofView(session, asked, ({ syntax }) => [...editsOf(syntax)], []),
    );
    connection.onDocumentRangeFormatting((asked) =>
      ofView(session, asked, ({ syntax }) => [...editsWithin(syntax, asked.range)], []),
    );
    connection.onDocumentOnTypeFormatting((asked) =>
      ofView(session, asked, (view) => [...editsOfBlock(view, asked.position)], []),
    );
  },
};

/** The lines that the style changes; none where the file can't be read. */
export function editsOf(syntax: Syntax): readonly TextEdit[] {
  const formatted = format(syntax);
  return "text" in formatted ? changedLines(syntax.source, formatted.text) : [];
}

function changedLines(source: SourceFile, text: string): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = 0;
  let open: { readonly from: number; text: string } | undefined;
  const close = (to: number) => {
    if (open !== undefined) {
      edits.push({ range: rangeIn(source, open.from, to), newText: open.text });
    }
    open = undefined;
  };
  for (const { added, removed, value } of diffLines(source.text, text)) {
    if (!added && !removed) close(at);
    else open ??= { from: at, text: "" };
    if (added && open !== undefined) open.text += value;
    if (!added) at += value.length;
  }
  close(at);
  return edits;
}

/** The edits of the items that the range touches; what stands between items stays. */
export function editsWithin(syntax: Syntax, range: Range): readonly TextEdit[] {
  const { source } = syntax;
  const [from, to] = [offsetAt(source, range.start), offsetAt(source, range.end)];
  return itemsWhere(syntax, ({ start, end }) => start <= to && from <= end);
}

/** Those of the item that ends with the `}` in front of the place. */
export function editsOfBlock({ syntax }: DocumentView, position: Position): readonly TextEdit[] {
  const offset = offsetAt(syntax.source, position);
  return itemsWhere(syntax, ({ end }) => end === offset);
}

/** Each item is laid out as if it were a file. */
function itemsWhere(syntax: Syntax, isMeant: (span: Span) => boolean): readonly TextEdit[] {
  if (hasErrors(syntax.diagnostics)) return [];
  const { source, tree, locate } = syntax;
  return tree.items
    .map(({ span }) => locate(span))
    .filter(isMeant)
    .flatMap((span) => {
      const written = source.text.slice(span.start, span.end);
      const formatted = format(parse(sourceFile(source.path, written)));
      if (!("text" in formatted)) return [];
      const newText = formatted.text.trimEnd();
      return newText === written ? [] : [{ range: rangeOf(span), newText }];
    });
}
