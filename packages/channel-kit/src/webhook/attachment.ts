import type { AttachmentName } from "@annae/vocabulary";
import { isSafeUrl } from "../safe-url.ts";

/** A picture, file or recording that came with what somebody wrote. */
export interface Attachment {
  readonly type: AttachmentName;
  /** Where it can be fetched; null where the platform gives no address, or none that is safe to fetch. */
  readonly url: string | null;
}

/** The platforms' own words for each. */
const names: Readonly<Record<string, AttachmentName>> = {
  photo: "photo",
  image: "photo",
  picture: "photo",
  video: "video",
  audio: "audio",
  voice: "audio",
  file: "file",
  sticker: "sticker",
  emoticon: "sticker",
  location: "location",
  map: "location",
};

/** What the platform's word for a sort of message means; undefined for text and for words that nobody knows yet. */
export function attachmentNamed(word: string): AttachmentName | undefined {
  const name = word.toLowerCase();
  return Object.hasOwn(names, name) ? names[name] : undefined;
}

/** The address where it is safe to fetch, else null. */
export function fetchable(url: string | null): string | null {
  return url !== null && isSafeUrl(url, "fetch") ? url : null;
}
