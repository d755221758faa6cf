import { type Note, noteBelow } from "@annae/codemirror";
import { type EditorState, type Range, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What the page knows of a text's lines. */
export interface LineMarks {
  /** Rules that apply at the step that is looked at. */
  readonly lit: readonly Stretch[];
  /** The message that is edited. */
  readonly open: readonly Stretch[];
  /** What was changed since the text was opened. */
  readonly changed: readonly Stretch[];
  /** Said below the line in which a place is. */
  readonly notes: readonly { readonly at: number; readonly note: Note }[];
}

/** Marks these lines, and no others. */
export const markLines = StateEffect.define<LineMarks>();

/** Lines that have to do with what is looked at elsewhere on the page. */
export const lineMarks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marked, { changes, effects, state }) => {
    const last = effects.findLast((effect) => effect.is(markLines));
    return last === undefined ? marked.map(changes) : marksIn(last.value, state);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const looks = {
  lit: Decoration.line({ class: "cm-lit" }),
  open: Decoration.line({ class: "cm-open" }),
  changed: Decoration.line({ class: "cm-changed" }),
} as const;

function marksIn(marks: LineMarks, state: EditorState): DecorationSet {
  const { doc } = state;
  const lineAt = (offset: number) => doc.lineAt(Math.min(offset, doc.length));
  const marked = (look: keyof typeof looks): readonly Range<Decoration>[] => {
    const lines = marks[look].flatMap(({ from, to }) => {
      const first = lineAt(from).number;
      return Array.from({ length: lineAt(to).number - first + 1 }, (_, index) => first + index);
    });
    return [...new Set(lines)].map((line) => looks[look].range(doc.line(line).from));
  };
  const notes = marks.notes.map(({ at, note }) => {
    const line = lineAt(at);
    const widget = noteBelow(note, line);
    return Decoration.widget({ block: true, side: 2, widget }).range(line.to);
  });
  return Decoration.set(
    [...marked("lit"), ...marked("open"), ...marked("changed"), ...notes],
    true,
  );
}
