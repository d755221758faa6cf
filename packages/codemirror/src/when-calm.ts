import { type EditorView, type PluginValue, ViewPlugin } from "@codemirror/view";

/** What waits for the end of a composition. */
interface Calm extends PluginValue {
  /** By what it is about: of each only the last is done. */
  readonly waiting: Map<string, () => void>;
  readonly soon: () => void;
}

/** Keeps what an editor is told while Hangul is being composed in it; without it `whenCalm` waits for nothing. */
export const calm: ViewPlugin<Calm> = ViewPlugin.define(
  (view) => {
    const waiting: Calm["waiting"] = new Map();
    // Afterwards, because a view must not be changed while it changes, and because the next syllable may begin at once.
    const soon = () => void setTimeout(() => flush(view, waiting), 0);
    return {
      waiting,
      soon,
      update: () => {
        if (waiting.size > 0 && !view.compositionStarted) soon();
      },
    };
  },
  {
    eventObservers: {
      compositionend() {
        this.soon();
      },
    },
  },
);

/**
 * Does the work now, or when nothing is being composed any more: a browser may give a composition up where the page changes
 * what stands around it. What still waits about the same is not done then.
 */
export function whenCalm(view: EditorView, about: string, work: () => void): void {
  const waiting = view.plugin(calm)?.waiting;
  if (view.compositionStarted && waiting !== undefined) return void waiting.set(about, work);
  waiting?.delete(about);
  work();
}

function flush(view: EditorView, waiting: Calm["waiting"]): void {
  if (view.compositionStarted) return;
  const work = [...waiting.values()];
  waiting.clear();
  for (const one of work) one();
}
