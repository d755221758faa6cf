import type { WorkspaceSymbol } from "vscode-languageserver";
import type { Feature } from "../feature.ts";
import { type OutlineEntry, outlineOf } from "../outline.ts";
import { locationOf } from "../positions.ts";
import type { Session } from "../session.ts";

/** What any policy of the editor's folders declares, found by a part of its name or of what its author calls it. */
export const workspaceSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },
  connect: (connection, session) =>
    connection.onWorkspaceSymbol(({ query }) => symbolsNamed(session, query)),
};

const most = 500;

/** At most five hundred declarations that the query leads to. */
export function symbolsNamed(session: Session, query: string): WorkspaceSymbol[] {
  const wanted = query.toLowerCase();
  const found = new Map<string, WorkspaceSymbol>();
  for (const place of session.files.policies()) {
    const analysis = session.analysisOf(place);
    for (const syntax of analysis.syntaxes) {
      const { path } = syntax.source;
      for (const { entry, container } of flat(outlineOf(syntax, analysis), "")) {
        const said = `${entry.name} ${entry.detail}`.toLowerCase();
        const key = `${path}:${entry.nameSpan.start}`;
        if (!said.includes(wanted) || found.has(key)) continue;
        found.set(key, symbolOf(entry, container, session));
        if (found.size >= most) return [...found.values()];
      }
    }
  }
  return [...found.values()];
}

interface Contained {
  readonly entry: OutlineEntry;
  readonly container: string;
}

function flat(entries: readonly OutlineEntry[], container: string): readonly Contained[] {
  return entries.flatMap((entry) => [{ entry, container }, ...flat(entry.children, entry.name)]);
}

function symbolOf(
  { name, kind, nameSpan }: OutlineEntry,
  containerName: string,
  { uriOf }: Session,
): WorkspaceSymbol {
  return { name, kind, containerName, location: locationOf(nameSpan, uriOf) };
}
