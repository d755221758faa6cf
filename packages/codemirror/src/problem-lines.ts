import { forEachDiagnostic, setDiagnosticsEffect } from "@codemirror/lint";
import type { EditorState } from "@codemirror/state";
import { Decoration } from "@codemirror/view";
import type { CodeAction } from "vscode-languageserver-protocol";
import { answered } from "./answered.ts";
import { doAction, fixesIn, showActions } from "./code-actions.ts";
import { type Note, noteBelow } from "./note-below.ts";

/** Something wrong, where it is in the text now. */
interface Problem {
  readonly from: number;
  readonly severity: string;
  readonly message: string;
}

/** What is known of a text's problems. */
interface Told {
  readonly problems: readonly Problem[];
  readonly actions: readonly CodeAction[];
}

/**
 * Below each line with something wrong: what it is, and what mends it. Lines come and go when nobody has typed for a while, and move with
 * the text until then. A screen reader is told of the line of the cursor; of the others where one reads.
 */
export const problemLines = answered<Told>({
  about: "problemLines",
  pause: 600,
  isAlsoOf: ({ transactions }) =>
    transactions.some(({ effects }) => effects.some((one) => one.is(setDiagnosticsEffect))),
  ask: async (plugin, { state }) => {
    const problems = problemsIn(state);
    const { doc } = state;
    const actions = problems.length === 0 ? [] : await fixesIn(plugin, 0, doc.length, doc);
    return { problems, actions };
  },
  show: ({ problems, actions }, { fromPosition, view }, text) => {
    const whatToDo = view.state.phrase("What to do");
    const isOf = ({ from, message }: Problem, { diagnostics }: CodeAction) =>
      diagnostics?.some(
        (one) => one.message === message && fromPosition(one.range.start, text) === from,
      ) === true;
    return Decoration.set(
      problems.map((problem) => {
        const line = text.lineAt(problem.from);
        const own = actions.filter((one) => isOf(problem, one));
        const widget = noteBelow(noteOf(problem, own, whatToDo), line);
        return Decoration.widget({ block: true, side: 1, widget }).range(line.to);
      }),
      true,
    );
  },
  say: ({ problems }, { hasFocus, state }) => {
    const { from, to } = state.doc.lineAt(state.selection.main.head);
    const own = problems.find((one) => from <= one.from && one.from <= to);
    return hasFocus && own !== undefined ? own.message : "";
  },
});

/** Each once for its line, in the order of the text. */
function problemsIn(state: EditorState): readonly Problem[] {
  const found = new Map<string, Problem>();
  forEachDiagnostic(state, ({ severity, message }, from) => {
    const key = `${state.doc.lineAt(from).number} ${message}`;
    if (!found.has(key)) found.set(key, { from, severity, message });
  });
  return [...found.values()].toSorted((a, b) => a.from - b.from);
}

/** The part of the message that says what to do is what one presses, where that can be done by itself. */
function noteOf(
  { severity, message }: Problem,
  actions: readonly CodeAction[],
  whatToDo: string,
): Note {
  const parts = message.split("\n");
  const mending = actions.find(({ title }) => parts.includes(title))?.title;
  const says = parts.filter((part) => part !== mending);
  const isError = severity === "error";
  if (mending === undefined && actions.length === 0) return { isError, says, acts: [] };
  return {
    ...{ isError, says },
    acts: [
      mending === undefined
        ? { words: whatToDo, act: (view, { from, to }) => showActions(view, from, to) }
        : { words: mending, act: (view, { from, to }) => doAction(view, from, to, mending) },
    ],
  };
}
