import { readingOrder } from "../folder/policy-folder.ts";
import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";

/** Which file the editor shows. */
export function FilePicker({ view: { studio, acts } }: { view: StudioView }) {
  const words = editorWords[studio.language];
  if (studio.draft === null) return null;
  return (
    <select
      class="in mono"
      aria-label={words.file}
      value={studio.shown}
      onChange={({ currentTarget }) => acts.show(currentTarget.value)}
    >
      {readingOrder(studio.draft).map((path) => (
        <option key={path} value={path}>
          {path}
        </option>
      ))}
    </select>
  );
}
