import type { SourceFile } from "../0-source/source-file.ts";
import type { Fix } from "./diagnostic.ts";

type Edit = Fix["edits"][number];

/** The file's text with the fixes made. A fix that touches what an earlier one changes is left out whole. */
export function applyFixes(source: SourceFile, fixes: readonly Fix[]): string {
  const edits: Edit[] = [];
  for (const fix of fixes) {
    const here = fix.edits.filter((edit) => edit.span.source === source);
    if (!here.some((edit) => edits.some((made) => collide(edit, made)))) edits.push(...here);
  }
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
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
