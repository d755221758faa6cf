import type { FolderPicture } from "./policy-folder.ts";

/** First bytes of the formats that are told apart; whatever else a browser shows is `other`. */
const marks: Readonly<Record<string, readonly number[]>> = {
  png: [0x89, 0x50, 0x4e, 0x47],
  jpg: [0xff, 0xd8, 0xff],
  gif: [0x47, 0x49, 0x46, 0x38],
};

/** A picture with what the compiler needs to know of it. The browser decodes it once to learn its size. */
export async function readPicture(blob: Blob): Promise<FolderPicture> {
  const format = pictureFormat(new Uint8Array(await blob.slice(0, 4).arrayBuffer()));
  const url = URL.createObjectURL(blob);
  if (format === null) return { blob, url, facts: null };
  try {
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    bitmap.close();
    return { blob, url, facts: { format, width, height, bytes: blob.size } };
  } catch {
    return { blob, url, facts: null };
  }
}

/** What the first bytes say; null: no picture that platforms know. */
export function pictureFormat(first: Uint8Array): string | null {
  const found = Object.entries(marks).find(([, mark]) =>
    mark.every((byte, index) => first[index] === byte),
  );
  return found?.[0] ?? null;
}
