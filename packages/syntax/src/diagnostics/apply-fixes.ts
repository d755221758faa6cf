import type { SourceFile } from "../0-source/source-file.ts";
import type { Fix } from "./diagnostic.ts";

type Edit = Fix["edits"][number];

/** Those of the fixes that can be made together: one that touches what an earlier one changes is left out. */
export function compatibleFixes(fixes: readonly Fix[]): readonly Fix[] {
  const edits: Edit[] = [];
  return fixes.filter((fix) => {
    if (fix.edits.some((edit) => edits.some((made) => collide(edit, made)))) return false;
    edits.push(...fix.edits);
    return true;
  });
}

/** The file's text with the fixes made. A fix that touches what an earlier one changes is left out whole. */
export function applyFixes(source: SourceFile, fixes: readonly Fix[]): string {
  const edits = compatibleFixes(fixes)
    .flatMap((fix) => fix.edits)
    .filter((edit) => edit.span.source === source);
  let text = "";
  let end = 0;
  for (const edit of edits.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    text += source.text.slice(end, edit.span.start) + edit.text;
    end = edit.span.end;
  }
  return text + source.text.slice(end);
}

function collide({ span: a }: Edit, { span: b }: Edit): boolean {
  return a.source === b.source && (a.start === b.start || (a.start < b.end && b.start < a.end));
}
