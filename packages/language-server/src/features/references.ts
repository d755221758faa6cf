import { allNames, type NameUse, standingAt, usesOf } from "@annae/dsl";
import type { Span } from "@annae/syntax";
import { DocumentHighlightKind } from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import { locationOf, rangeOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";

/** Every place of any policy where the same thing is named. */
export const references: Feature = {
  capabilities: { referencesProvider: true },
  connect: (connection, session) =>
    connection.onReferences((asked) => {
      const { includeDeclaration } = asked.context;
      return atPlace(
        session,
        asked,
        (view, offset) =>
          usesAt(session, view, offset)
            .filter(({ declares }) => includeDeclaration || !declares)
            .map(({ span }) => locationOf(span, session.uriOf)),
        [],
      );
    }),
};

/** The other places of the file where what stands at the cursor is named. */
export const highlights: Feature = {
  capabilities: { documentHighlightProvider: true },
  connect: (connection, session) =>
    connection.onDocumentHighlight((asked) =>
      atPlace(
        session,
        asked,
        (view, offset) =>
          usesInFile(view, offset).map((span) => ({
            range: rangeOf(span),
            kind: DocumentHighlightKind.Text,
          })),
        [],
      ),
    ),
};

/** Where the file names what is named at the offset. */
export function usesInFile({ analysis, path }: DocumentView, offset: number): readonly Span[] {
  const use = standingAt(analysis, path, offset)?.use;
  if (use === undefined) return [];
  return usesOf(use, analysis).filter(({ source }) => source.path === path);
}

/** Where any policy that shares the declaration names it; each place once. */
export function usesAt(session: Session, view: DocumentView, offset: number): readonly NameUse[] {
  const use = standingAt(view.analysis, view.path, offset)?.use;
  return use === undefined ? [] : usesOfUse(session, view, use);
}

/** The same for a name that may stand elsewhere. */
export function usesOfUse(session: Session, view: DocumentView, use: NameUse): readonly NameUse[] {
  const home = declaringPath(view, use);
  const found = new Map<string, NameUse>();
  for (const place of session.policiesWith(home, true)) {
    for (const other of allNames(session.analysisOf(place))) {
      if (other.kind !== use.kind || other.name !== use.name || other.of !== use.of) continue;
      found.set(`${other.span.source.path}:${other.span.start}`, other);
    }
  }
  return [...found.values()];
}

/** The file of the first declaration: whoever shares the name has it from there. */
function declaringPath({ analysis, path }: DocumentView, use: NameUse): string {
  const paths = new Map(analysis.syntaxes.map(({ source }, at) => [source.path, at]));
  const declared = allNames(analysis)
    .filter(({ declares, kind, name }) => declares && kind === use.kind && name === use.name)
    .map(({ span }) => span.source.path)
    .sort((one, other) => (paths.get(other) ?? 0) - (paths.get(one) ?? 0));
  return declared[0] ?? path;
}
