import { browserStorage, keepText } from "../../page/browser-storage.ts";
import { readPicture } from "../folder/read-picture.ts";
import type { OpenDraft } from "../state.ts";
import { draftKey, findDraft, type KeptDraft, keepDraft, keptDraftOf } from "./kept-draft.ts";
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

/** Keeps the draft as it is; false: the browser does not let it. */
export function keepOpen(draft: OpenDraft, at: number): boolean {
  const { id, name, main, texts, opened, company } = draft;
  const storage = browserStorage();
  const done = keepDraft(storage, { id, name, main, texts, opened, at, company });
  return done && keepText(storage, lastDraft, id);
}

/** Hears what another tab keeps of a draft. */
export function onKeptElsewhere(heard: (draft: KeptDraft) => void): void {
  addEventListener("storage", ({ key, newValue }) => {
    const draft = key === null ? null : keptDraftOf(newValue);
    if (draft !== null && key === draftKey(draft.id)) heard(draft);
  });
}
