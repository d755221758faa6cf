import { markedParts } from "@annae/vocabulary";
import type { Line } from "@codemirror/state";
import type { EditorView, WidgetType } from "@codemirror/view";
import { drawn } from "./drawn.ts";

/** What is said below a line of the text about what stands in it, and what can be done about it. */
export interface Note {
  readonly isError: boolean;
  readonly says: readonly string[];
  /** `line`: where it stands when it is pressed. */
  readonly acts: readonly {
    readonly words: string;
    readonly act: (view: EditorView, line: Line) => void;
  }[];
}

/** The note as a line of its own, as far from the edge as the line it is about; not part of the text. */
export function noteBelow({ isError, says, acts }: Note, { text }: Line): WidgetType {
  const indent = /^\s*/.exec(text)?.[0].length ?? 0;
  return drawn({
    key: JSON.stringify([isError, says, acts.map(({ words }) => words), indent]),
    draw: (view) => {
      const row = document.createElement("div");
      row.style.paddingInlineStart = `${indent}ch`;
      row.className = "cm-annae-below";
      const note = document.createElement("div");
      note.className = `cm-annae-note ${isError ? "error" : "warning"}`;
      note.setAttribute("role", "note");
      note.setAttribute("aria-label", view.state.phrase(isError ? "Error" : "Warning"));
      note.append(...says.map(spoken));
      const here = () => view.state.doc.lineAt(view.posAtDOM(row));
      note.append(...acts.map(({ words, act }) => button(words, () => act(view, here()))));
      row.append(note);
      return row;
    },
  });
}

/** What stands between backticks is code. */
function spoken(words: string): HTMLElement {
  const element = document.createElement("span");
  element.append(...markedParts(words).map((part, at) => (at % 2 === 0 ? part : code(part))));
  return element;
}

function code(words: string): HTMLElement {
  const element = document.createElement("code");
  element.textContent = words;
  return element;
}

function button(words: string, act: () => void): HTMLElement {
  const element = document.createElement("button");
  element.type = "button";
  element.append(spoken(words));
  element.onclick = act;
  return element;
}
