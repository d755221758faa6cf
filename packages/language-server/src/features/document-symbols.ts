import type { DocumentSymbol } from "vscode-languageserver";
import { type Feature, ofView } from "../feature.ts";
import { type OutlineEntry, outlineOf } from "../outline.ts";
import { rangeOf } from "../positions.ts";

/** What a file declares, as a tree: messages, settings, blocks with their rules, tests. */
export const documentSymbols: Feature = {
  capabilities: { documentSymbolProvider: true },
  connect: (connection, session) =>
    connection.onDocumentSymbol((asked) =>
      ofView(
        session,
        asked,
        ({ syntax, analysis }) => outlineOf(syntax, analysis).map(symbolOf),
        [],
      ),
    ),
};

function symbolOf({ name, detail, kind, span, nameSpan, children }: OutlineEntry): DocumentSymbol {
  return {
    name,
    detail,
    kind,
    range: rangeOf(span),
    selectionRange: rangeOf(nameSpan),
    children: children.map(symbolOf),
  };
}
