import type { Place } from "@annae/ir";
import { lineText, type SourceFile, type Span } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";

/** One file that a program is told about, with what was found in it. */
export interface FoundInFile {
  /** As the user named it. */
  readonly path: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found in policies, file by file, each diagnostic once although several policies may share its file. */
export function foundByFile(
  policies: readonly {
    readonly files: readonly { readonly path: string }[];
    readonly diagnostics: readonly Diagnostic[];
  }[],
): readonly FoundInFile[] {
  const byPath = new Map<string, Map<string, Diagnostic>>();
  const inFile = (path: string) => {
    const known = byPath.get(path) ?? new Map<string, Diagnostic>();
    byPath.set(path, known);
    return known;
  };
  for (const { files, diagnostics } of policies) {
    for (const { path } of files) inFile(path);
    for (const diagnostic of diagnostics) {
      const { span, code, wording } = diagnostic;
      const key = JSON.stringify([span.start, span.end, code, wording.en.title]);
      inFile(span.source.path).set(key, diagnostic);
    }
  }
  return [...byPath].map(([path, found]) => ({ path, diagnostics: [...found.values()] }));
}

/** From the place to the end of its line; undefined where its file was not read. */
export function lineFrom(
  { file, line, column }: Place,
  files: readonly SourceFile[],
): Span | undefined {
  const source = files.find(({ path }) => path === file);
  if (source === undefined) return undefined;
  const begin = source.lineStarts[line - 1] ?? 0;
  const end = begin + lineText(source, line).trimEnd().length;
  return { source, start: begin + column - 1, end };
}
