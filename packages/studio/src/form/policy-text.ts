import {
  type Analysis,
  analyzeIn,
  type CompilerHost,
  type Syntax,
  type Workspace,
  withFile,
} from "@annae/dsl";

/** The text that a form is a view of: all files of a policy, and what is known of it, errors or not. */
export interface PolicyText {
  /** The path of the policy's main file. */
  readonly entry: string;
  readonly analysis: Analysis;
  readonly host: Pick<CompilerHost, "importPath" | "policyPath">;
  /** The same with other texts of some of its files. */
  readonly after: (texts: ReadonlyMap<string, string>) => PolicyText;
}

/** The policy of the entry file in the workspace; `tests`: paths of files that hold tests of it and nothing else. */
export function policyText(
  workspace: Workspace,
  entry: string,
  tests: readonly string[] = [],
): PolicyText {
  return {
    entry,
    host: workspace.host,
    analysis: analyzeIn(workspace, entry, { tests }),
    after: (texts) => {
      const changed = [...texts].reduce(
        (all, [path, text]) => withFile(all, path, text),
        workspace,
      );
      return policyText(changed, entry, tests);
    },
  };
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
