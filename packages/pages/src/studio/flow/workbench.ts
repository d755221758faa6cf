import type { Store } from "../../page/store.ts";
import type { CodeEditor } from "../editor/open-code.ts";
import { type EditorChange, editBetween } from "../folder/edit-between.ts";
import { memoryFilesOf } from "../folder/policy-folder.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import { editorWords } from "../words/editor-words.ts";

/** A place in a file, in UTF-16 units from its start. */
export interface FilePlace {
  readonly from: number;
  readonly to: number;
}

/** The editor and what works behind it, for the draft that is open. */
export interface Workbench {
  /** Another draft, or another language: everything begins anew. `again`: the same draft, so one can still go back. */
  readonly begin: (again: boolean) => void;
  readonly show: (path: string, place?: FilePlace) => void;
  readonly write: (path: string, changes: readonly EditorChange[]) => void;
  /** Makes a text this one, wherever it is shown. */
  readonly replace: (path: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly darken: (dark: boolean) => void;
  readonly place: (element: HTMLElement | null) => void;
}

/** A bench without anything on it. `changed`: a text is another now. */
export function createWorkbench(
  { state, tell }: Store<StudioState, StudioEvent>,
  changed: (path: string, text: string) => void,
): Workbench {
  let code: CodeEditor | null = null;
  let worker: Worker | null = null;
  let place: HTMLElement | null = null;
  let begun = 0;
  const edit = (path: string, text: string) => {
    tell({ type: "text", path, text });
    changed(path, text);
  };
  const begin = async (again: boolean) => {
    begun += 1;
    const mine = begun;
    const { openCode } = await import("../editor/open-code.ts");
    const { draft, language, theme, shown } = state();
    if (draft === null || mine !== begun) return;
    const before = again && code !== null ? code : undefined;
    const kept = before?.remember();
    code?.close();
    worker?.terminate();
    worker = startWorker();
    code = openCode(
      {
        ...{ server: worker, files: memoryFilesOf(draft), locale: language, changed: edit },
        ...{ dark: theme === "dark", label: editorWords[language].label, kept },
        told: (path, problems) => tell({ type: "told", path, problems }),
        showed: (path) => tell({ type: "set", set: { shown: path } }),
        undoable: (depth) => {
          if (state().undoable !== depth > 0) tell({ type: "set", set: { undoable: depth > 0 } });
        },
      },
      shown,
    );
    place?.append(code.host);
    tell({ type: "set", set: { works: worker !== null } });
  };
  return {
    begin: (again) => void begin(again),
    show: (path, at) => code?.show(path, at),
    write: (path, changes) => code?.write(path, changes),
    replace: (path, text) => {
      const change = editBetween(state().draft?.texts[path] ?? "", text);
      if (change !== null) code?.write(path, [change]);
    },
    undo: () => code?.undo(),
    redo: () => code?.redo(),
    darken: (dark) => code?.darken(dark),
    place: (element) => {
      place = element;
      if (code !== null) element?.append(code.host);
    },
  };
}

/** Null: a browser without workers. */
function startWorker(): Worker | null {
  if (typeof Worker === "undefined") return null;
  return new Worker(new URL("../worker/policy-worker.ts", import.meta.url), { type: "module" });
}
