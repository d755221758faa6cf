import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";
import { CodePane } from "./code-pane.tsx";

/** Where messages are written, seen and played. */
export function Bench({ view }: { view: StudioView }) {
  const { studio } = view;
  const words = editorWords[studio.language];
  return (
    <div class="bench" data-parts="edit" data-mode={studio.mode} data-tab={studio.tab}>
      <section class="pane edit" id="edit" tabIndex={-1} aria-label={words.pane}>
        <CodePane view={view} />
      </section>
    </div>
  );
}
