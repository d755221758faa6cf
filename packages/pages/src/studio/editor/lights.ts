import { type EditorState, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Lights the lines of these stretches up, and no others. */
export const lightUp = StateEffect.define<readonly Stretch[]>();

/** Lines that have to do with what is looked at elsewhere on the page. */
export const lights = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (lit, { changes, effects, state }) => {
    const last = effects.findLast((effect) => effect.is(lightUp));
    return last === undefined ? lit.map(changes) : linesOf(last.value, state);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const lit = Decoration.line({ class: "cm-lit" });

function linesOf(stretches: readonly Stretch[], { doc }: EditorState): DecorationSet {
  const within = (offset: number) => doc.lineAt(Math.min(offset, doc.length)).number;
  const lines = stretches.flatMap(({ from, to }) => {
    const first = within(from);
    return Array.from({ length: within(to) - first + 1 }, (_, index) => first + index);
  });
  const starts = [...new Set(lines)].toSorted((a, b) => a - b).map((line) => doc.line(line).from);
  return Decoration.set(starts.map((from) => lit.range(from)));
}
