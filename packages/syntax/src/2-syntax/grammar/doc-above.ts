import { lineColumn, lineText, type SourceFile } from "../../0-source/source-file.ts";

/** The text of the `///` lines that stand directly above the offset's line; null where there are none. */
export function docAbove(source: SourceFile, offset: number): string | null {
  const found: string[] = [];
  const { line } = lineColumn(source, offset);
  for (let above = line - 1; above > 0; above -= 1) {
    const doc = /^[ \t]*\/\/\/(?!\/) ?(.*)$/.exec(lineText(source, above))?.[1];
    if (doc === undefined) break;
    found.push(doc.trimEnd());
  }
  return found.length === 0 ? null : found.reverse().join("\n");
}
