import { Icon } from "../../page/icon.tsx";
import { readingOrder } from "../folder/policy-folder.ts";
import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";
import { ProblemBar } from "./problem-bar.tsx";

/** The text of the policy, file by file. */
export function CodePane({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = editorWords[studio.language];
  if (studio.draft === null) return null;
  return (
    <>
      <header>
        <label class="sr" for="file">
          {words.file}
        </label>
        <select
          class="in mono"
          id="file"
          value={studio.shown}
          onChange={({ currentTarget }) => acts.show(currentTarget.value)}
        >
          {readingOrder(studio.draft).map((path) => (
            <option key={path} value={path}>
              {path}
            </option>
          ))}
        </select>
        <span class="grow" />
        <button type="button" class="btn quiet sm" disabled={!studio.undoable} onClick={acts.undo}>
          <Icon name="undo" />
          {words.undo}
        </button>
      </header>
      <div class="codebox" ref={acts.place} />
      <ProblemBar view={view} />
    </>
  );
}
