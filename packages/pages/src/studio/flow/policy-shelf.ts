import { browserStorage } from "../../page/browser-storage.ts";
import { drawByLot } from "../../page/draw-by-lot.ts";
import type { Store } from "../../page/store.ts";
import { lastOpen, openKept } from "../drafts/keep-draft.ts";
import { changedPaths, findDraft } from "../drafts/kept-draft.ts";
import { storeDraftPicture } from "../drafts/kept-pictures.ts";
import { type DiskFolder, hasFolders, openDiskFolder } from "../folder/disk-folder.ts";
import { downloadFolder } from "../folder/download-folder.ts";
import { examples, loadExample, type PolicyExample } from "../folder/examples.ts";
import { folderOf, type PickedFile } from "../folder/pick-folder.ts";
import type { PolicyFolder } from "../folder/policy-folder.ts";
import { openLink } from "../share/open-link.ts";
import { shareLink } from "../share/share-link.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";

/** Where policies come from and go to. */
export interface PolicyShelf {
  /** What the page begins with: what a link holds, else what was open last, else the standard policy. */
  readonly first: () => Promise<void>;
  readonly openDraft: (id: string) => Promise<void>;
  readonly openExample: (example: PolicyExample) => Promise<void>;
  /** Null: this browser can't open folders. */
  readonly openFolder: (() => Promise<void>) | null;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly share: () => Promise<void>;
}

/** `begin`: this draft is worked on from now on. */
export function openShelf(
  { state, tell }: Store<StudioState, StudioEvent>,
  begin: (draft: OpenDraft) => void,
): PolicyShelf {
  let disk: DiskFolder | null = null;
  const say = (notice: StudioState["notice"]) => tell({ type: "set", set: { notice } });
  const take = (draft: OpenDraft, from: DiskFolder | null = null) => {
    disk = from;
    begin(draft);
  };
  const draftOf = (id: string, folder: PolicyFolder) => ({ ...folder, id, opened: folder.texts });
  /** What was written of it before, and is kept, stays a draft of its own. */
  const openedAnew = (id: string, folder: PolicyFolder) => {
    const { draft } = state();
    const known = [findDraft(browserStorage(), id), draft?.id === id ? draft : null];
    const isWritten = known.some((one) => one !== null && changedPaths(one).length > 0);
    return draftOf(isWritten ? `${id}:${drawByLot()}` : id, folder);
  };
  const openPicked = async (
    name: string,
    files: readonly PickedFile[],
    from: DiskFolder | null,
  ) => {
    const folder = await folderOf(name, files);
    if (typeof folder === "string") return say(folder);
    const draft = openedAnew(`folder:${name}`, folder);
    take(draft, from);
    await keepPictures(draft);
  };
  const openExample = async (example: PolicyExample) => {
    const draft = openedAnew(`example:${example.id}`, await loadExample(example));
    take(draft);
    await keepPictures(draft);
  };
  const openDraft = async (id: string) => {
    const draft = await openKept(id);
    if (draft !== null) take(draft);
  };
  return {
    openExample,
    openDraft,
    first: async () => {
      const isLinked = location.hash.startsWith("#policy=");
      const shared = isLinked ? await openLink(location.hash) : null;
      if (shared !== null && shared !== "newer") {
        return take({
          ...draftOf(`link:${drawByLot()}`, { ...shared, pictures: {} }),
          strange: true,
        });
      }
      const draft = await openKept(lastOpen() ?? "");
      const [standard] = examples;
      if (draft !== null) take(draft);
      else if (standard !== undefined) await openExample(standard);
      if (isLinked) say(shared === "newer" ? "newerLink" : "badLink");
    },
    openFolder: hasFolders
      ? async () => {
          const opened = await openDiskFolder().catch(() => undefined);
          if (opened === undefined) say("notRead");
          else if (opened !== null) await openPicked(opened.name, opened.files, opened);
        }
      : null,
    openFiles: (files) =>
      openPicked(
        files.find(({ name }) => /\.rules$/.test(name))?.name ?? "",
        files.map(placed),
        null,
      ),
    save: async () => {
      const { draft } = state();
      if (draft === null) return;
      try {
        if (disk === null) await downloadFolder(draft);
        else await disk.write(changedFiles(draft));
        tell({ type: "saved", texts: draft.texts });
      } catch (fault) {
        const isGone = fault instanceof DOMException && fault.name === "NotFoundError";
        if (isGone) disk = null;
        say(isGone ? "folderGone" : "notSaved");
      }
    },
    share: async () => {
      const { draft } = state();
      if (draft === null) return;
      const policy = await shareLink(draft);
      if (policy === null) return say("tooMuchToShare");
      const link = location.href.replace(/#.*/, "") + policy;
      tell({ type: "set", set: { asking: { of: "share", link } } });
    },
  };
}

/** Files that were chosen one by one have lost their folders: pictures belong into `images`, tests into `tests`. */
function placed(file: File): PickedFile {
  const { name, webkitRelativePath } = file;
  if (webkitRelativePath !== "") return { path: webkitRelativePath.replace(/^[^/]+\//, ""), file };
  return { path: /\.rules$/i.test(name) ? name : `images/${name}`, file };
}

function changedFiles({ texts, opened }: OpenDraft): ReadonlyMap<string, string | Blob> {
  return new Map(Object.entries(texts).filter(([path, text]) => opened[path] !== text));
}

async function keepPictures({ id, pictures }: OpenDraft): Promise<void> {
  for (const [path, { blob }] of Object.entries(pictures)) {
    // Without them there is the text still, and the browser says elsewhere that it keeps nothing.
    await storeDraftPicture(id, path, blob).catch(() => undefined);
  }
}
