import { browserStorage, keepText } from "../../page/browser-storage.ts";
import { readPicture } from "../folder/read-picture.ts";
import type { OpenDraft } from "../state.ts";
import { findDraft, type KeptDraft, keptDraftOf, versionKey } from "./kept-draft.ts";
import { keptPictures } from "./kept-pictures.ts";

const lastDraft = "annae.draft-open";

/** Opens a draft as this browser keeps it; null: it keeps none of that id. */
export async function openKept(id: string): Promise<OpenDraft | null> {
  const kept = findDraft(browserStorage(), id);
  if (kept === null) return null;
  const blobs = await keptPictures(id).catch(() => new Map<string, Blob>());
  const read = [...blobs].map(async ([path, blob]) => [path, await readPicture(blob)] as const);
  return { ...kept, pictures: Object.fromEntries(await Promise.all(read)) };
}

/** The draft that was open last in this browser; null: none was. */
export function lastOpen(): string | null {
  return browserStorage().getItem(lastDraft);
}

/** This draft is the one that was open last; false: the browser does not keep that. */
export function noteOpen({ id }: OpenDraft): boolean {
  return keepText(browserStorage(), lastDraft, id);
}

/** Hears what another tab keeps of a draft, and under which name. */
export function onKeptElsewhere(heard: (key: string, draft: KeptDraft) => void): void {
  addEventListener("storage", ({ key, newValue }) => {
    const draft = key === null ? null : keptDraftOf(newValue);
    if (key !== null && draft !== null && key.startsWith(versionKey(draft.id, ""))) {
      heard(key, draft);
    }
  });
}
