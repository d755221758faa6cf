import type { FormEdit, Studio } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import { storeDraftPicture } from "../drafts/kept-pictures.ts";
import { readPicture } from "../folder/read-picture.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Bytes of a picture that a message may show, on any channel. */
const mostBytes = 2 * 1024 * 1024;

/** Of which message the picture is to be. */
export type PictureOf = Pick<Extract<FormEdit, { edit: "setImage" }>, "message" | "content">;

/** Takes a picture into the draft and has a message show it; what is none is said, and nothing changes. */
export async function takePicture(
  { state, tell }: Store<StudioState, StudioEvent>,
  file: File,
  means: {
    readonly studio: Studio | null;
    readonly edit: (edit: FormEdit) => void;
    readonly of: PictureOf;
  },
): Promise<void> {
  const { draft } = state();
  const say = (pictureFault: StudioState["pictureFault"]) =>
    tell({ type: "set", set: { pictureFault } });
  if (draft === null) return;
  if (file.size > mostBytes) return say("tooLarge");
  const picture = await readPicture(file);
  if (picture.facts === null) return say("notPicture");
  say(null);
  const path = `images/${fileName(file.name)}`;
  tell({ type: "picture", path, picture });
  means.studio?.picture(path, picture.facts);
  means.edit({ edit: "setImage", ...means.of, image: path });
  // The draft is kept without it where the browser has no room; the page says so when texts are.
  await storeDraftPicture(draft.id, path, file).catch(() => undefined);
}

/** A name that every file system and every policy can hold. */
function fileName(name: string): string {
  return (
    name
      .normalize("NFC")
      .replace(/[^\p{L}\p{N}._-]+/gu, "-")
      .replace(/^[.-]+/, "") || "image.png"
  );
}
