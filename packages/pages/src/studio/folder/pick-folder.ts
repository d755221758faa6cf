import { mainOf, type PolicyFolder } from "./policy-folder.ts";
import { readPicture } from "./read-picture.ts";

/** What a folder may hold; the server takes no more of a policy either. */
export const folderLimits = {
  texts: 64,
  textBytes: 256 * 1024,
  allBytes: 1024 * 1024,
  pictures: 200,
  depth: 4,
} as const;

/** Why files could not be opened. */
export type PickFault = "noPolicy" | "tooMany" | "tooLarge" | "notText" | "notRead";

/** A file that was picked, by its path in the folder. */
export interface PickedFile {
  readonly path: string;
  readonly file: File;
}

/** The policy in the files that were picked; anything that belongs to none is left out. */
export async function folderOf(
  name: string,
  picked: readonly PickedFile[],
): Promise<PolicyFolder | PickFault> {
  const written = picked.filter(({ path }) => /\.rules$/i.test(path));
  const drawn = picked.filter(({ path }) => /\.(png|jpe?g|gif)$/i.test(path));
  const { texts: most, textBytes, allBytes, pictures } = folderLimits;
  if (written.length > most || drawn.length > pictures) return "tooMany";
  const sizes = written.map(({ file }) => file.size);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  if (Math.max(0, ...sizes) > textBytes || all > allBytes) return "tooLarge";
  const bytes = await Promise.all(written.map(bytesOf));
  if (bytes.includes(null)) return "notRead";
  const texts = bytes.map(textIn);
  if (texts.includes(null)) return "notText";
  const known = Object.fromEntries(written.map(({ path }, index) => [path, texts[index] ?? ""]));
  const main = mainOf(known);
  if (main === undefined) return "noPolicy";
  const read = drawn.map(async ({ path, file }) => [path, await readPicture(file)] as const);
  return { name, main, texts: known, pictures: Object.fromEntries(await Promise.all(read)) };
}

/** Null: the file is gone, or may not be read. */
async function bytesOf({ file }: PickedFile): Promise<ArrayBuffer | null> {
  return file.arrayBuffer().catch(() => null);
}

function textIn(bytes: ArrayBuffer | null): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes ?? undefined);
  } catch {
    return null;
  }
}
