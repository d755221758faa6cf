import type { Language } from "../page/language.ts";
import type { Store } from "../page/store.ts";
import { type KeptDraft, keptDrafts } from "./drafts/kept-draft.ts";
import { type DraftKeeper, keepDrafts } from "./flow/draft-keeper.ts";
import { openShelf, type PolicyShelf } from "./flow/policy-shelf.ts";
import { createWorkbench, type Workbench } from "./flow/workbench.ts";
import type { Screen, StudioDialog, StudioEvent, StudioState } from "./state.ts";

/** What a person can do in the studio. */
export interface StudioActs
  extends Omit<PolicyShelf, "first">,
    Pick<Workbench, "show" | "write" | "undo" | "redo" | "place"> {
  readonly begin: () => void;
  readonly go: (screen: Screen) => void;
  readonly ask: (dialog: StudioDialog | null) => void;
  readonly speak: (language: Language) => void;
  readonly darken: () => void;
  readonly drafts: () => readonly KeptDraft[];
  readonly copy: (text: string) => Promise<void>;
  readonly keep: () => void;
}

/** Connects the state with this browser: what is kept, what works behind the page, what can be done. */
export function runStudio(store: Store<StudioState, StudioEvent>): StudioActs {
  const { state, tell } = store;
  const set = (change: Partial<StudioState>) => tell({ type: "set", set: change });
  const bench: Workbench = createWorkbench(store, () => keeper.changed());
  const keeper: DraftKeeper = keepDrafts(store, (texts) => {
    for (const [path, text] of Object.entries(texts)) bench.replace(path, text);
  });
  const shelf = openShelf(store, (draft) => {
    keeper.took(draft);
    bench.begin(false);
  });
  return {
    ...shelf,
    ...bench,
    begin: () => void shelf.first(),
    go: (screen) => set({ screen }),
    ask: (asking) => set({ asking }),
    speak: (language) => {
      keepLooks({ ...state(), language });
      set({ language });
      bench.begin(true);
    },
    darken: () => {
      const theme = state().theme === "dark" ? "light" : "dark";
      keepLooks({ ...state(), theme });
      set({ theme });
      bench.darken(theme === "dark");
    },
    drafts: () => keptDrafts(localStorage),
    copy: async (text) => {
      await navigator.clipboard.writeText(text);
      set({ notice: "copied", asking: null });
    },
    keep: keeper.keep,
  };
}

const looks = "annae.looks";

/** How the person wished the page to look, in this browser. */
export function keptLooks(): Partial<Pick<StudioState, "language" | "theme">> {
  const { language, theme } = Object(JSON.parse(localStorage.getItem(looks) ?? "{}"));
  return {
    ...((language === "ko" || language === "en") && { language }),
    ...((theme === "light" || theme === "dark") && { theme }),
  };
}

function keepLooks({ language, theme }: StudioState): void {
  localStorage.setItem(looks, JSON.stringify({ language, theme }));
}
