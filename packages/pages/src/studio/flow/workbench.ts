import { openStudio, type Studio, type TypedProof } from "@annae/studio";
import { changeBetween } from "@annae/syntax";
import type { Store } from "../../page/store.ts";
import { openMessage } from "../bench-state.ts";
import type { CodeEditor, CodeSetup, EditorWriting } from "../editor/open-code.ts";
import { memoryFilesOf } from "../folder/policy-folder.ts";
import { lineMarksOf } from "../followed/line-marks-of.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";
import { editorWords } from "../words/editor-words.ts";
import { type BenchAnswers, followBench } from "./bench-answers.ts";
import { type FormWriter, writeForms } from "./form-writer.ts";
import { followProofs } from "./proof-acts.ts";

/** A place in a file, in UTF-16 units from its start. */
export interface FilePlace {
  readonly from: number;
  readonly to: number;
}

/** The editor and what works behind it, for the draft that is open. */
export interface Workbench extends FormWriter {
  /** Another draft, or another language: everything begins anew. `again`: the same draft, so one can still go back. */
  readonly begin: (again: boolean) => void;
  readonly show: (path: string, place?: FilePlace) => void;
  /** Makes a text this one, whichever is looked at. */
  readonly replace: (path: string, text: string) => void;
  /** The same, where there may be no such file yet. */
  readonly addText: (path: string, text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly darken: (dark: boolean) => void;
  readonly place: (element: HTMLElement | null) => void;
  /** The line, the step or the channel that is looked at is another now. */
  readonly look: () => void;
  /** The page shows this now. */
  readonly drew: (now: StudioState) => void;
  /** The property of that number is looked at. */
  readonly openProof: (index: number) => void;
  /** Null: nothing works behind the page. */
  readonly studio: () => Studio | null;
}

/** What is on the bench. */
interface OnBench {
  readonly code: CodeEditor;
  readonly studio: Studio | null;
  readonly answers: BenchAnswers | null;
  readonly openProof: ((index: number) => void) | null;
}

/** What is wanted of the page from the text, and that it changed. */
export interface BenchWishes {
  /** What works behind it is another now. */
  readonly begun: () => void;
  readonly changed: () => void;
  /** The conversation that breaks a property. */
  readonly openChat: (proof: TypedProof) => void;
  /** A message by its name. */
  readonly openMessage: (name: string) => void;
  /** A test by its title. */
  readonly openTest: (title: string) => void;
}

/** A bench without anything on it. */
export function createWorkbench(
  store: Store<StudioState, StudioEvent>,
  wishes: BenchWishes,
): Workbench {
  const { state, tell } = store;
  let on: OnBench | null = null;
  let place: HTMLElement | null = null;
  let begun = 0;
  let marked: readonly unknown[] = [];
  const edit = (path: string, text: string) => {
    tell({ type: "text", path, text });
    on?.studio?.change(path, text);
    wishes.changed();
  };
  const write = (changes: EditorWriting) => on?.code.write(changes);
  const writer = writeForms(store, () => on?.studio ?? null, write);
  const begin = async (again: boolean) => {
    begun += 1;
    const mine = begun;
    const { openCode } = await import("../editor/open-code.ts");
    const { draft, shown } = state();
    if (draft === null || mine !== begun) return;
    const kept = again ? on?.code.remember() : undefined;
    on?.code.close();
    on?.studio?.close();
    writer.forget();
    const studio = startStudio(draft, state());
    const code = openCode(codeSetup(store, { studio, draft, edit, kept, wishes }), shown);
    on = {
      ...{ code, studio },
      answers: studio && followBench(store, studio),
      openProof: studio && followProofs(store, studio),
    };
    place?.append(code.host);
    tell({ type: "set", set: { works: studio !== null } });
    wishes.begun();
  };
  const drew = (now: StudioState) => {
    const { bench, draft, shown, proofs, language } = now;
    // Lines are those of the form, which follows each letter a moment later.
    if (on === null || now.mode === "form" || !bench.current) return;
    const told = [draft?.texts, draft?.opened, shown, language, proofs.known];
    const marks = [...told, bench.form, bench.why, openMessage(bench)?.name, on];
    if (marks.every((one, index) => one === marked[index])) return;
    marked = marks;
    on.code.mark(lineMarksOf(now, wishes.openChat));
  };
  const replace = (path: string, text: string) => {
    const old = state().draft?.texts[path] ?? "";
    if (old === text) return;
    // While the editor is on its way.
    if (on === null) return edit(path, text);
    const { shown } = state();
    const { from, before, after } = changeBetween(old, text);
    write({ texts: new Map([[path, [{ from, to: before, insert: text.slice(from, after) }]]]) });
    on.code.show(shown);
  };
  return {
    ...{ ...writer, replace, drew },
    addText: (path, text) => {
      if (state().draft?.texts[path] === undefined) edit(path, text);
      else replace(path, text);
    },
    begin: (again) => void begin(again),
    show: (path, at) => on?.code.show(path, at),
    undo: () => on?.code.undo(),
    redo: () => on?.code.redo(),
    darken: (dark) => on?.code.darken(dark),
    place: (element) => {
      place = element;
      if (on !== null) element?.append(on.code.host);
    },
    look: () => on?.answers?.look(),
    openProof: (index) => on?.openProof?.(index),
    studio: () => on?.studio ?? null,
  };
}

interface CodeParts {
  readonly studio: Studio | null;
  readonly draft: OpenDraft;
  readonly edit: CodeSetup["changed"];
  readonly kept: CodeSetup["kept"];
  readonly wishes: BenchWishes;
}

function codeSetup(
  { state, tell }: Store<StudioState, StudioEvent>,
  { studio, draft, edit, kept, wishes }: CodeParts,
): CodeSetup {
  const { language, theme } = state();
  return {
    ...{ server: studio?.language() ?? null, files: memoryFilesOf(draft), locale: language },
    textOf: (path) => state().draft?.texts[path] ?? "",
    ...{ changed: edit, dark: theme === "dark", label: editorWords[language].label, kept },
    ...{ openMessage: wishes.openMessage, openTest: wishes.openTest },
    told: (path, problems) => tell({ type: "told", path, problems }),
    showed: (path) => tell({ type: "set", set: { shown: path } }),
    undoable: (depth) => {
      if (state().undoable !== depth > 0) tell({ type: "set", set: { undoable: depth > 0 } });
    },
  };
}

/** Null: a browser without workers, or one that forbids them. */
function startStudio(draft: OpenDraft, { language }: StudioState): Studio | null {
  try {
    return openStudio({
      start: () =>
        new Worker(new URL("../worker/policy-worker.ts", import.meta.url), { type: "module" }),
      ...{ files: memoryFilesOf(draft), policy: draft.main, locale: language },
    });
  } catch {
    return null;
  }
}
