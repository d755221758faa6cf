import { LSPPlugin } from "@codemirror/lsp-client";
import { type Extension, StateEffect, StateField, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { whenCalm } from "./when-calm.ts";

/** A question that is asked again after each edit, and what its answer looks like in the text. */
export interface Question<Answer> {
  readonly about: string;
  /** Milliseconds without an edit before it is asked. */
  readonly pause: number;
  /** What, beside an edit, makes another answer of it: another part that is seen, say. */
  readonly isAlsoOf: (update: ViewUpdate) => boolean;
  readonly ask: (plugin: LSPPlugin, view: EditorView) => Promise<Answer | null>;
  /** The answer in the text that was asked about. */
  readonly show: (answer: Answer, plugin: LSPPlugin, text: Text) => DecorationSet;
  /** What a screen reader is told of it, once for as long as it stays the same; "": nothing. */
  readonly say?: (answer: Answer, view: EditorView) => string;
}

/** The answers as a part of the text; what is shown moves with edits until the next answer. */
export function answered<Answer>(question: Question<Answer>): Extension {
  const shown = StateEffect.define<DecorationSet>();
  const field = StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (before, { changes, effects }) =>
      effects.reduce((now, effect) => (effect.is(shown) ? effect.value : now), before.map(changes)),
    provide: (own) => EditorView.decorations.from(own),
  });
  const asking = ViewPlugin.define((view) => {
    let planned: ReturnType<typeof setTimeout> | undefined;
    let said = "";
    const plan = (pause: number) => {
      clearTimeout(planned);
      planned = setTimeout(() => void ask(), pause);
    };
    const ask = async () => {
      const plugin = LSPPlugin.get(view);
      if (plugin === null) return;
      plugin.client.sync();
      const { doc } = view.state;
      const answer = await question.ask(plugin, view).catch(() => null);
      if (answer === null) return;
      whenCalm(view, question.about, () => {
        // Another text has been asked about since.
        if (view.state.doc !== doc) return;
        const says = question.say?.(answer, view) ?? "";
        const told = says === said || says === "" ? [] : [EditorView.announce.of(says)];
        said = says;
        view.dispatch({ effects: [shown.of(question.show(answer, plugin, doc)), ...told] });
      });
    };
    plan(0);
    return {
      update: (update) => {
        if (update.docChanged || question.isAlsoOf(update)) plan(question.pause);
      },
      destroy: () => clearTimeout(planned),
    };
  });
  return [field, asking];
}
