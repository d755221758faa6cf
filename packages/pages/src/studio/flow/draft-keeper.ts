import { browserStorage } from "../../page/browser-storage.ts";
import { drawByLot } from "../../page/draw-by-lot.ts";
import type { Store } from "../../page/store.ts";
import { type DraftInTab, draftInTab } from "../drafts/draft-in-tab.ts";
import type { PastDraft } from "../drafts/draft-version.ts";
import { noteOpen, onKeptElsewhere } from "../drafts/keep-draft.ts";
import { type KeptDraft, versionsOf } from "../drafts/kept-draft.ts";
import { meetOtherTabs } from "../drafts/other-tabs.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";

const keepAfter = 250;

/** Sees that nothing that was written is lost. */
export interface DraftKeeper {
  /** This draft is worked on from now on; what was written of the one before is kept first. */
  readonly take: (draft: OpenDraft) => void;
  /** Something of it was changed. */
  readonly changed: () => void;
  /** Keeps it now. */
  readonly keep: () => void;
  /** What it has been, here and in other tabs. */
  readonly past: () => readonly PastDraft[];
}

/** Keeps the open draft soon after each change and when the page goes away. `heard`: with what another tab has written, it is so. */
export function keepDrafts(
  { state, tell }: Store<StudioState, StudioEvent>,
  heard: (texts: OpenDraft["texts"]) => void,
): DraftKeeper {
  let planned: ReturnType<typeof setTimeout> | undefined;
  const tabs = meetOtherTabs((elsewhere) => tell({ type: "set", set: { elsewhere } }));
  let here: DraftInTab | null = null;
  const keep = () => {
    clearTimeout(planned);
    planned = undefined;
    const { draft } = state();
    if (draft === null || here === null) return;
    const isKept = here.keep(draft, Date.now()) && noteOpen(draft);
    // The link has done its work: what is shown is a draft of this browser now.
    if (location.hash.startsWith("#policy=")) history.replaceState(null, "", "#");
    tell({ type: "set", set: { kept: isKept ? "kept" : "refused" } });
  };
  const hear = (key: string, version: KeptDraft) => {
    const { draft } = state();
    if (here === null || draft?.id !== version.id) return;
    const { texts, company } = here.heard(draft, key, version, Date.now());
    // First what the server has: what follows is compared with it.
    if (company !== draft.company) tell({ type: "set", set: { draft: { ...draft, company } } });
    heard(texts);
  };
  onKeptElsewhere(hear);
  // A page that the browser had put aside was told of nothing meanwhile.
  addEventListener("pageshow", ({ persisted }) => {
    const kept = persisted ? versionsOf(browserStorage(), state().draft?.id ?? "") : [];
    for (const [key, version] of kept) hear(key, version);
  });
  addEventListener("pagehide", () => {
    if (planned !== undefined) keep();
    tabs.close();
  });
  return {
    take: (draft) => {
      if (planned !== undefined) keep();
      tell({ type: "opened", draft });
      here = draftInTab(browserStorage(), drawByLot(), draft);
      tabs.open(draft.id);
    },
    changed: () => {
      clearTimeout(planned);
      planned = setTimeout(keep, keepAfter);
    },
    keep,
    past: () => here?.past() ?? [],
  };
}
