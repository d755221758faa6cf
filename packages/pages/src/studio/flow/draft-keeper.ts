import { browserStorage } from "../../page/browser-storage.ts";
import type { Store } from "../../page/store.ts";
import { keepOpen, onKeptElsewhere } from "../drafts/keep-draft.ts";
import { findDraft } from "../drafts/kept-draft.ts";
import { metDrafts, type TabDraft } from "../drafts/met-drafts.ts";
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
  /** As it was kept when this tab last looked. */
  let agreed: TabDraft | null = null;
  /** Takes over what another tab has kept since. */
  const meet = () => {
    const { draft } = state();
    const kept = draft && findDraft(browserStorage(), draft.id);
    if (draft === null || kept === null || agreed === null) return;
    const { texts, company } = metDrafts(agreed, draft, kept);
    agreed = kept;
    tell({ type: "set", set: { draft: { ...draft, company } } });
    heard(texts);
  };
  const keep = () => {
    clearTimeout(planned);
    planned = undefined;
    meet();
    const { draft } = state();
    if (draft === null) return;
    const isKept = keepOpen(draft, Date.now());
    if (isKept) agreed = draft;
    // The link has done its work: what is shown is a draft of this browser now.
    if (location.hash.startsWith("#policy=")) history.replaceState(null, "", "#");
    tell({ type: "set", set: { kept: isKept ? "kept" : "refused" } });
  };
  onKeptElsewhere(({ id }) => {
    if (state().draft?.id === id) meet();
  });
  addEventListener("pagehide", () => {
    if (planned !== undefined) keep();
    tabs.close();
  });
  return {
    took: (draft) => {
      agreed = findDraft(browserStorage(), draft.id) ?? draft;
      tabs.open(draft.id);
    },
    changed: () => {
      clearTimeout(planned);
      planned = setTimeout(keep, keepAfter);
    },
    keep,
  };
}
