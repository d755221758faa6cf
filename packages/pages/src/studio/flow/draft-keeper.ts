import type { Store } from "../../page/store.ts";
import { keepOpen, onKeptElsewhere } from "../drafts/keep-draft.ts";
import { meetOtherTabs } from "../drafts/other-tabs.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";

const keepAfter = 250;

/** Sees that nothing that was written is lost. */
export interface DraftKeeper {
  /** This draft is worked on from now on. */
  readonly took: (draft: OpenDraft) => void;
  /** Something of it was changed. */
  readonly changed: () => void;
  /** Keeps it now. */
  readonly keep: () => void;
}

/** Keeps the open draft soon after each change and when the page goes away. `heard`: another tab has changed it so. */
export function keepDrafts(
  { state, tell }: Store<StudioState, StudioEvent>,
  heard: (texts: OpenDraft["texts"]) => void,
): DraftKeeper {
  let planned: ReturnType<typeof setTimeout> | undefined;
  const tabs = meetOtherTabs((elsewhere) => tell({ type: "set", set: { elsewhere } }));
  const keep = () => {
    clearTimeout(planned);
    planned = undefined;
    const { draft } = state();
    if (draft === null) return;
    const kept = keepOpen(draft, Date.now()) ? "kept" : "refused";
    // The link has done its work: what is shown is a draft of this browser now.
    if (location.hash.startsWith("#policy=")) history.replaceState(null, "", "#");
    tell({ type: "set", set: { kept } });
  };
  onKeptElsewhere(({ id, texts, company }) => {
    const { draft } = state();
    if (draft?.id !== id) return;
    // First what the server has: what follows is compared with it.
    if (company !== undefined) tell({ type: "set", set: { draft: { ...draft, company } } });
    heard(texts);
  });
  addEventListener("pagehide", () => {
    if (planned !== undefined) keep();
    tabs.close();
  });
  return {
    took: ({ id }) => tabs.open(id),
    changed: () => {
      clearTimeout(planned);
      planned = setTimeout(keep, keepAfter);
    },
    keep,
  };
}
