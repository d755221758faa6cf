import type { Analysis, CompilerHost } from "@annae/dsl";
import { type PolicyPlace, renamePlaces, type Session } from "@annae/language-server";
import type { Syntax } from "@annae/syntax";
import type { Doc } from "@annae/vocabulary";
import type { TextPatch } from "./text-patch.ts";

/** The text that a form is a view of: all files of a policy, and what is known of it, errors or not. */
export interface PolicyText {
  /** The path of the policy's main file. */
  readonly entry: string;
  readonly analysis: Analysis;
  readonly host: Pick<CompilerHost, "importPath" | "policyPath">;
  /** The same with other texts of some of its files. */
  readonly after: (texts: ReadonlyMap<string, string>) => PolicyText;
  /** Gives what is named at the offset another name, wherever it is named; or why it keeps the one it has. */
  readonly rename: (
    path: string,
    offset: number,
    to: string,
  ) => readonly FileChange[] | { readonly why: Doc };
}

/** Patches of one file. */
export interface FileChange {
  readonly syntax: Syntax;
  readonly patches: readonly TextPatch[];
}

/** The policy at that place, as the session knows it; `changed`: texts of files that it does not know. */
export function policyText(
  session: Session,
  place: PolicyPlace,
  changed: ReadonlyMap<string, string> = new Map(),
): PolicyText {
  return {
    entry: place.file,
    host: session.files.host,
    analysis: changed.size === 0 ? session.analysisOf(place) : session.analysisWith(place, changed),
    after: (texts) => policyText(session, place, new Map([...changed, ...texts])),
    rename: (path, offset, to) => renamed(session, { path, offset, to }),
  };
}

function renamed(
  session: Session,
  { path, offset, to }: { readonly path: string; readonly offset: number; readonly to: string },
): readonly FileChange[] | { readonly why: Doc } {
  const view = session.view(session.uriOf(path));
  if (view === undefined) return [];
  const places = renamePlaces(session, view, offset, to);
  if ("why" in places) return places;
  const byPath = Map.groupBy(places, ({ span }) => span.source.path);
  return [...byPath].flatMap(([file, own]) => {
    const syntax = session.view(session.uriOf(file))?.syntax;
    const patches = own.map(({ span: { start, end }, newText: text }) => ({
      ...{ path: file, start, end, text },
    }));
    return syntax === undefined ? [] : [{ syntax, patches }];
  });
}

/** Whose each file is: the name of the policy that it is part of; files of tests aside. */
export function ownersOf({
  host,
  entry,
  analysis: { syntaxes },
}: Pick<PolicyText, "host" | "entry" | "analysis">): ReadonlyMap<string, string> {
  const byPath = new Map(syntaxes.map((syntax) => [syntax.source.path, syntax]));
  const mains: { readonly path: string; readonly name: string }[] = [];
  for (let path: string | null = entry; path !== null; ) {
    const header = headerIn(byPath.get(path));
    mains.push({ path, name: header?.name.text ?? path });
    const base = header?.extends ?? null;
    const next: string | null = base === null ? null : host.policyPath(path, base.text);
    path = mains.some((main) => main.path === next) ? null : next;
  }
  const owners = new Map<string, string>();
  for (const { path, name } of mains.toReversed()) {
    const files = [path];
    for (const file of files) {
      const syntax = byPath.get(file);
      if (syntax === undefined || owners.has(file)) continue;
      owners.set(file, name);
      for (const item of syntax.tree.items) {
        if (item.node === "import") files.push(host.importPath(file, item.path.text) ?? "");
      }
    }
  }
  return owners;
}

/** The line that names the policy. */
export function headerIn(syntax: Syntax | undefined) {
  return syntax?.tree.items.find((item) => item.node === "policy");
}
