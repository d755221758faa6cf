import type { Doc } from "./locale.ts";

/** What can come with a customer's words, or in their place. */
export const attachments = {
  photo: { doc: { ko: "사진", en: "photo" } },
  video: { doc: { ko: "동영상", en: "video" } },
  audio: { doc: { ko: "음성", en: "audio" } },
  file: { doc: { ko: "파일", en: "file" } },
  sticker: { doc: { ko: "스티커", en: "sticker" } },
  location: { doc: { ko: "위치", en: "location" } },
} as const satisfies Readonly<Record<string, { readonly doc: Doc }>>;

/** What came with a message. */
export type AttachmentName = keyof typeof attachments;

/** The names of everything that can come with a message. */
export const attachmentNames = Object.keys(attachments) as readonly AttachmentName[];
