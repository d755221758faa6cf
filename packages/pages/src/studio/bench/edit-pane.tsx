import { IconButton } from "../../page/icon-button.tsx";
import { type BenchMode, benchModes } from "../state.ts";
import type { StudioView } from "../studio-view.ts";
import { editorWords } from "../words/editor-words.ts";
import { FilePicker } from "./file-picker.tsx";
import { MessageForm } from "./message-form.tsx";
import { ProblemBar } from "./problem-bar.tsx";

/** The policy as a form, as its text, or as both: two views of one text. */
export function EditPane({ view }: { view: StudioView }) {
  const { studio, acts } = view;
  const words = editorWords[studio.language];
  return (
    <>
      <header>
        <fieldset class="seg" aria-label={words.modesLabel}>
          {benchModes.map((mode) => (
            <button
              type="button"
              key={mode}
              aria-pressed={studio.mode === mode}
              onClick={() => acts.setMode(mode)}
            >
              {words.modes[mode]}
            </button>
          ))}
        </fieldset>
        <span class="grow" />
        <IconButton icon="undo" says={words.undo} disabled={!studio.undoable} act={acts.undo} />
        <FilePicker view={view} />
      </header>
      <Inside mode={studio.mode} view={view} />
      <ProblemBar view={view} />
    </>
  );
}

function Inside({ mode, view }: { mode: BenchMode; view: StudioView }) {
  switch (mode) {
    case "form":
      return (
        <div class="scroll">
          <MessageForm view={view} />
        </div>
      );
    case "rules":
    case "split":
      // The same place for both, so that the editor stays where it was scrolled to.
      return (
        <div class={mode === "split" ? "split" : "alone"}>
          {mode === "split" && (
            <div class="scroll">
              <MessageForm view={view} />
            </div>
          )}
          <div class="codebox" key="code" ref={view.acts.place} />
        </div>
      );
  }
}
