import type { Draft } from "@annae/server/protocol";
import type { Store } from "../../page/store.ts";
import type { PastDraft } from "../drafts/draft-version.ts";
import type { FolderPicture } from "../folder/policy-folder.ts";
import { readPicture } from "../folder/read-picture.ts";
import type { OpenDraft, StudioEvent, StudioState } from "../state.ts";
import type { CompanyAsk } from "./ask-company.ts";
import { withTheirs } from "./draft-of-company.ts";

/** How the draft that is open is worked on from outside. */
export interface DraftMeans {
  /** Makes a text this one, where it can be undone. */
  readonly write: (path: string, text: string) => void;
  /** There is a picture that there was not before. */
  readonly show: (path: string, picture: FolderPicture) => void;
  /** Keeps the draft in this browser now. */
  readonly keep: () => void;
  /** What the draft has been, here and in other tabs. */
  readonly past: () => readonly PastDraft[];
}

/** Puts what somebody else has written into the draft that is open: nothing of either is lost, and who it was is told. */
export async function meetDraft(
  { state, tell }: Store<StudioState, StudioEvent>,
  { fetchBytes }: Pick<CompanyAsk, "fetchBytes">,
  means: DraftMeans,
  theirs: Draft,
): Promise<void> {
  const before = state();
  if (before.draft?.company?.tenant !== before.company.person?.tenant.id) return;
  if (before.draft?.company === undefined) return;
  const { person, other } = before.company;
  const past = theirs.by?.id === person?.id ? means.past() : [];
  const { draft, clashes } = withTheirs(before.draft, theirs, before.company.shelf, past);
  for (const [path, text] of Object.entries(draft.texts)) {
    if (before.draft.texts[path] !== text) means.write(path, text);
  }
  const now = state().draft;
  if (now !== null) tell({ type: "set", set: { draft: { ...now, company: draft.company } } });
  const by = theirs.by;
  tell({
    type: "company",
    set: {
      clashes: [...state().company.clashes, ...clashes],
      other: by === null || by.id === person?.id ? other : { name: by.name, at: by.at },
    },
  });
  for (const [path, picture] of Object.entries(await picturesOf({ fetchBytes }, draft))) {
    const digest = draft.company?.digests[path];
    tell({ type: "picture", path, picture, ...(digest !== undefined && { digest }) });
    means.show(path, picture);
  }
  means.keep();
}

/** The pictures that the server has, but those that are here. */
export async function picturesOf(
  { fetchBytes }: Pick<CompanyAsk, "fetchBytes">,
  { company: part, pictures }: OpenDraft,
): Promise<Readonly<Record<string, FolderPicture>>> {
  const missing = Object.entries(part?.digests ?? {}).filter(
    ([path]) => pictures[path] === undefined,
  );
  const read = missing.map(async ([path, digest]) => {
    const blob = await fetchBytes(`/api/pictures/${digest}`);
    return blob === null ? [] : [[path, await readPicture(blob)] as const];
  });
  return Object.fromEntries((await Promise.all(read)).flat());
}
