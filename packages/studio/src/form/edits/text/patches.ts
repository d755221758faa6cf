import type { TextPatch } from "../../text-patch.ts";

type Patch = Pick<TextPatch, "start" | "end" | "text">;

/** The text with the patches made: places are those of the text as it was, and no patch touches another. */
export function patchedText(text: string, patches: readonly Patch[]): string {
  let made = "";
  let end = 0;
  for (const patch of inOrder(patches)) {
    made += text.slice(end, patch.start) + patch.text;
    end = patch.end;
  }
  return made + text.slice(end);
}

/** What takes the patches of a text back: places are those of the text as it is then. */
export function inverseOf(text: string, patches: readonly TextPatch[]): readonly TextPatch[] {
  let shift = 0;
  return inOrder(patches).map(({ path, start, end, text: said }) => {
    const from = start + shift;
    shift += said.length - (end - start);
    return { path, start: from, end: from + said.length, text: text.slice(start, end) };
  });
}

/** The texts of files with the patches made, by path: of those that change alone. */
export function textsAfter(
  textOf: (path: string) => string,
  patches: readonly TextPatch[],
): ReadonlyMap<string, string> {
  const byPath = Map.groupBy(patches, ({ path }) => path);
  return new Map([...byPath].map(([path, own]) => [path, patchedText(textOf(path), own)]));
}

function inOrder<One extends Patch>(patches: readonly One[]): readonly One[] {
  return patches.toSorted((one, other) => one.start - other.start || one.end - other.end);
}
