import { declarationsOf, standingAt } from "@annae/dsl";
import type { Location } from "vscode-languageserver";
import { atPlace, type Feature } from "../feature.ts";
import { locationOf } from "../positions.ts";
import type { DocumentView, Session } from "../session.ts";

/** Where what a name stands for is declared: the effective declaration and those it replaces, or the file it names. */
export const definition: Feature = {
  capabilities: { definitionProvider: true },
  connect: (connection, session) =>
    connection.onDefinition((asked) =>
      atPlace(session, asked, (view, offset) => declaredAt(session, view, offset), []),
    ),
};

/** The places of the declarations, the effective one first. */
export function declaredAt(session: Session, view: DocumentView, offset: number): Location[] {
  const { analysis, path } = view;
  const use = standingAt(analysis, path, offset)?.use;
  if (use === undefined) return [];
  const { host } = session.files;
  if (use.kind === "file") return fileStart(session, host.importPath(path, use.name));
  if (use.kind === "policy" && !use.declares) {
    return fileStart(session, host.policyPath(path, use.name));
  }
  return declarationsOf(use, analysis)
    .toReversed()
    .map((span) => locationOf(span, session.uriOf));
}

function fileStart(session: Session, path: string | null): Location[] {
  if (path === null) return [];
  const start = { line: 0, character: 0 };
  return [{ uri: session.uriOf(path), range: { start, end: start } }];
}
