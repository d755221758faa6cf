import { gitTree, revisionIn } from "@annae/disk/git";
import { diskHost, findPolicies } from "@annae/disk/policies";
import { diskTree, type FileTree } from "@annae/disk/trees";
import { type Compilation, compileIn } from "@annae/dsl";
import type { PolicyIr } from "@annae/ir";
import type { ImageMarks } from "@annae/review";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode, graver } from "../exit-code.ts";
import { openPolicies } from "../policies/compile-policy.ts";
import { reportCompilation } from "../policies/report-compilation.ts";
import { complain, refuse, type Terminal } from "../terminal/terminal.ts";

/** A policy of one version, compiled. */
export interface VersionedPolicy {
  readonly label: string;
  readonly ir: PolicyIr;
  readonly images: ImageMarks;
}

/** The policies that are meant by a path, or by a revision with a path; or the code to end with, after saying why. */
export function readVersion(
  written: string,
  terminal: Terminal,
): { readonly policies: readonly VersionedPolicy[] } | { readonly code: ExitCode } {
  const meant = revisionIn(written);
  if (meant === undefined) return compileAll(written, written, diskTree, terminal);
  const found = gitTree(meant.revision);
  if ("fault" in found) return { code: refuse(terminal, found.fault) };
  return compileAll(written, meant.path, found.tree, terminal);
}

function compileAll(
  written: string,
  path: string,
  tree: FileTree,
  terminal: Terminal,
): { readonly policies: readonly VersionedPolicy[] } | { readonly code: ExitCode } {
  const found = findPolicies(path, tree);
  if (!found.ok) return { code: refuse(terminal, found.fault) };
  const policies: VersionedPolicy[] = [];
  let code: ExitCode = exitCode.fine;
  for (const entry of found.entries) {
    const compilation = compileIn(openPolicies(diskHost(tree)), entry.file);
    code = graver(code, reportCompilation(entry, compilation, terminal, "errors"));
    const { ir } = compilation;
    if (ir !== null) policies.push({ label: entry.label, ir, images: marksOf(compilation) });
  }
  if (code === exitCode.fine) return { policies };
  complain(terminal, withErrors(printableLine(written)));
  return { code };
}

function marksOf({ images }: Compilation): ImageMarks {
  return new Map(
    images.map(({ source, facts }) => {
      const { format, width, height, bytes } = facts;
      return [source, `${format} ${width}x${height}, ${bytes} B`];
    }),
  );
}

function withErrors(written: string): Doc {
  return {
    ko: `${written}: 정책에 오류가 있어 비교할 수 없습니다`,
    en: `${written}: there are errors, so it can't be compared`,
  };
}
