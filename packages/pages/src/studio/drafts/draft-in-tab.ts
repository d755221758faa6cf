import type { PageStorage } from "../../page/browser-storage.ts";
import type { OpenDraft } from "../state.ts";
import {
  type DraftVersion,
  isContained,
  isSameDraft,
  joinedVersions,
  type PastDraft,
  pastOf,
  type TabDraft,
  unitedDrafts,
} from "./draft-version.ts";
import { findDraft, type KeptDraft, keepVersion, versionKey, versionsOf } from "./kept-draft.ts";

/** A draft as one of the browser's tabs works on it. What any of them keeps is overwritten by none, and taken away only once a kept version has all of it. */
export interface DraftInTab {
  /** Keeps what is written here; false: the browser does not let it. */
  readonly keep: (draft: OpenDraft, at: number) => boolean;
  /** Another tab has kept a version under this name: the draft with all that either has written. */
  readonly heard: (draft: OpenDraft, key: string, version: KeptDraft, at: number) => TabDraft;
  /** What the draft has been, here and in other tabs, as far as that is remembered. */
  readonly past: () => readonly PastDraft[];
}

/** How many drafts of before are remembered, as many as tabs are behind one another at most. */
const mostPast = 40;

/** `tab`: a name that no other tab has had, nor this one before it opened the draft again; `opened`: the draft as it is opened here, over what is kept of it. */
export function draftInTab(storage: PageStorage, tab: string, opened: OpenDraft): DraftInTab {
  const before = versionsOf(storage, opened.id);
  const found = findDraft(storage, opened.id);
  let known: DraftVersion = found ?? { ...opened, seen: {}, over: null };
  let past: readonly PastDraft[] = [...before.map(([, version]) => version), pastOf(known)];
  /** What others had last, too. */
  let shared: PastDraft = pastOf(known);
  /** Names of versions of which all is in what is known. */
  let within = before.map(([key]) => key);
  let isKept = before.length === 1;
  let written = 0;

  const know = (next: DraftVersion) => {
    known = next;
    past = [...past, pastOf(next)].slice(-mostPast);
  };
  const write = (next: DraftVersion, { id, name, main, opened: first }: OpenDraft, at: number) => {
    const { texts, company, seen, over } = next;
    const draft = { id, name, main, opened: first, at, texts, seen, over };
    const key = versionKey(id, `${tab}.${written}`);
    if (!keepVersion(storage, key, company === undefined ? draft : { ...draft, company })) {
      return false;
    }
    for (const old of within) storage.removeItem(old);
    within = [key];
    written += 1;
    return true;
  };
  return {
    keep: (draft, at) => {
      const isSame = isSameDraft(known, draft);
      if (isSame && isKept) return true;
      const seen = { ...known.seen, [tab]: (known.seen[tab] ?? 0) + 1 };
      const { texts, company } = draft;
      const next = isSame ? known : { texts, company, seen, over: shared };
      // What nobody can hear of is written here alone, as before.
      if (!write(next, draft, at)) return false;
      isKept = true;
      know(next);
      return true;
    },
    heard: (draft, key, version, at) => {
      const isNews = !isContained(version, known);
      if (isNews) past = [...past, pastOf(version)];
      const joined = joinedVersions(known, version, past);
      within = [...within, key];
      if (isNews) shared = pastOf(joined);
      if (joined === known) return draft;
      const page = unitedDrafts(known, draft, joined);
      know(joined);
      isKept = joined === version || write(joined, draft, at);
      return page;
    },
    past: () => past,
  };
}
