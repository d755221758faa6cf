import {
  calm,
  commands,
  openPolicyDesk,
  type PolicyDesk,
  type PolicyDeskOptions,
  whenCalm,
} from "@annae/codemirror";
import { historyField, isolateHistory, redo, undo, undoDepth } from "@codemirror/commands";
import { Compartment, EditorState, type Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { basicSetup } from "codemirror";
import type { ToldProblem } from "../state.ts";
import { codeLook } from "./code-look.ts";
import { joinSteps } from "./join-steps.ts";
import { type LineMarks, lineMarks, markLines } from "./line-marks.ts";
import { toldProblems } from "./told-problems.ts";

/** One change of a text, as the editor takes it. */
export interface EditorChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Changes of texts that are made at once. */
export interface EditorWriting {
  readonly texts: ReadonlyMap<string, readonly EditorChange[]>;
  /** They are what somebody types, and join what was typed just before; else they are a step of their own. */
  readonly typed?: boolean;
}

/** What an editor of a folder is opened with. */
export interface CodeSetup extends Pick<PolicyDeskOptions, "files" | "locale" | "settings"> {
  /** The language server's end; null: texts are edited without it. */
  readonly server: PolicyDeskOptions["worker"] | null;
  readonly textOf: (path: string) => string;
  readonly label: (path: string) => string;
  readonly dark: boolean;
  readonly changed: (path: string, text: string) => void;
  readonly told: (path: string, problems: readonly ToldProblem[]) => void;
  /** What is asked above a message and above a test, by name and title. */
  readonly openMessage: (name: string) => void;
  readonly openTest: (title: string) => void;
  /** Another file is seen now. */
  readonly showed: (path: string) => void;
  /** How often can be undone in the file that is shown. */
  readonly undoable: (depth: number) => void;
  /** What the editor before this one remembers of the same folder. */
  readonly kept?: ReadonlyMap<string, unknown> | undefined;
}

/** The one editor of a page: it shows a file at a time, and every change of a text goes through it. */
export interface CodeEditor {
  /** Shows nothing of the page's styles, so that its own need no permission of the page. */
  readonly host: HTMLElement;
  readonly show: (path: string, place?: { readonly from: number; readonly to: number }) => void;
  /** Changes texts; the last of them is shown then. */
  readonly write: (changes: EditorWriting) => void;
  /** Takes back the last step of the file that is shown, with all that the same step changed elsewhere. */
  readonly undo: () => void;
  readonly redo: () => void;
  readonly darken: (dark: boolean) => void;
  readonly focus: () => void;
  /** Marks these lines of the file that is shown, and no others. */
  readonly mark: (marks: LineMarks) => void;
  /** The states of all files with their steps back, as JSON. */
  readonly remember: () => ReadonlyMap<string, unknown>;
  /** The language server's client, for questions of the page. */
  readonly client: PolicyDesk["client"] | null;
  readonly close: () => void;
}

const remembered = { history: historyField };

/** Opens the files in an editor; `path` is shown first. */
export function openCode(setup: CodeSetup, path: string): CodeEditor {
  const host = document.createElement("div");
  host.className = "codehost";
  const root = host.attachShadow({ mode: "open" });
  const colours = new Compartment();
  let dark = setup.dark;
  let shown = path;
  const desk =
    setup.server &&
    openPolicyDesk({
      ...{ ...setup, worker: setup.server },
      run: (command, [, name]) => {
        if (command === commands.preview) setup.openMessage(String(name));
        if (command === commands.runTest) setup.openTest(String(name));
      },
      told: (file, told) => setup.told(file, toldProblems(told)),
      show: async (file) => {
        show(file);
        return view;
      },
    });
  const extensionsOf = (file: string): Extension => [
    ...[basicSetup, calm, codeLook, lineMarks, colours.of(EditorView.darkTheme.of(dark))],
    EditorView.contentAttributes.of({ "aria-label": setup.label(file), tabindex: "0" }),
    // What is said below the line of the cursor is seen, too.
    EditorView.scrollMargins.of(() => ({ bottom: 40 })),
    EditorView.updateListener.of(({ state }) => setup.undoable(undoDepth(state))),
    desk === null ? [] : desk.editing(file),
  ];
  const known = setup.kept ?? new Map<string, unknown>();
  const states = new Map<string, EditorState>();
  const stateOf = (file: string) => states.get(file) ?? openedOf(file);
  const openedOf = (file: string) => {
    const doc = desk?.textOf(file) ?? setup.textOf(file);
    const extensions = extensionsOf(file);
    const old = Object(known.get(file));
    return old.doc === doc
      ? EditorState.fromJSON(old, { extensions }, remembered)
      : EditorState.create({ doc, extensions });
  };
  const view = new EditorView({
    ...{ state: stateOf(path), root, parent: root },
    dispatchTransactions: (all, of) => {
      // Told before it is drawn: what works behind the page begins meanwhile.
      const changed = all.findLast(({ docChanged }) => docChanged);
      if (changed !== undefined) setup.changed(shown, changed.newDoc.toString());
      of.update(all);
    },
  });
  const show: CodeEditor["show"] = (file, place) => {
    if (file !== shown) {
      states.set(shown, view.state);
      shown = file;
      const kept = states.get(file);
      const opened = openedOf(file);
      view.setState(kept?.doc.eq(opened.doc) ? kept : opened);
      view.dispatch({ effects: colours.reconfigure(EditorView.darkTheme.of(dark)) });
      setup.showed(file);
    }
    if (place === undefined) return;
    const { length } = view.state.doc;
    const selection = { anchor: Math.min(place.from, length), head: Math.min(place.to, length) };
    view.dispatch({
      selection,
      effects: EditorView.scrollIntoView(selection.anchor, { y: "center" }),
    });
  };
  const steps = joinSteps();
  const depthOf = (file: string) => undoDepth(file === shown ? view.state : stateOf(file));
  const inAll = (files: readonly string[], step: (target: EditorView) => boolean) => {
    for (const file of files) {
      show(file);
      step(view);
    }
  };
  return {
    host,
    show,
    write: ({ texts, typed = false }) => {
      for (const [file, changes] of texts) {
        show(file);
        view.dispatch({
          ...{ changes: [...changes], userEvent: "input.type.form" },
          ...(!typed && { annotations: isolateHistory.of("full") }),
        });
      }
      if (texts.size > 1) steps.joined([...texts.keys()], depthOf);
    },
    undo: () => inAll(steps.undoneWith(shown, depthOf), undo),
    redo: () => inAll(steps.redoneWith(shown, depthOf), redo),
    darken: (to) => {
      dark = to;
      whenCalm(view, "colours", () =>
        view.dispatch({ effects: colours.reconfigure(EditorView.darkTheme.of(dark)) }),
      );
    },
    focus: () => view.focus(),
    mark: (marks) => whenCalm(view, "marks", () => view.dispatch({ effects: markLines.of(marks) })),
    remember: () => {
      const now = new Map(states).set(shown, view.state);
      return new Map([...now].map(([file, state]) => [file, state.toJSON(remembered)]));
    },
    client: desk?.client ?? null,
    close: () => {
      view.destroy();
      desk?.close();
      host.remove();
    },
  };
}
