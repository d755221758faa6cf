import type { PolicyFolder } from "../folder/policy-folder.ts";

/** What a link holds: texts alone, no roster, no customers, no pictures. */
export type SharedTexts = Pick<PolicyFolder, "name" | "main" | "texts">;

/** Bytes that a link may unpack to (threat L10). */
export const mostShared = 512 * 1024;

/** The shape of what a link holds. */
const known = 1;

/** The part of an address that a whole policy stands in, with its `#`; null: it is more than a link may hold. */
export async function shareLink({ name, main, texts }: SharedTexts): Promise<string | null> {
  const whole = new Blob([JSON.stringify({ version: known, name, main, texts })]);
  if (whole.size > mostShared) return null;
  const packed = await streamed(whole, new CompressionStream("deflate-raw"));
  const letters = Array.from(packed, (byte) => String.fromCharCode(byte)).join("");
  return `#policy=${btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "")}`;
}

/** What the link holds; "newer": only a newer studio can read it; null: it holds no policy, or more than a link may. Meant for a worker: a stranger has written it. */
export async function openShared(link: string): Promise<SharedTexts | "newer" | null> {
  const packed = /^#policy=([\w-]+)$/.exec(link)?.[1];
  if (packed === undefined) return null;
  try {
    const letters = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    const text = await streamed(new Blob([bytes]), new DecompressionStream("deflate-raw"));
    return readShared(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(text)));
  } catch {
    return null;
  }
}

function readShared(value: unknown): SharedTexts | "newer" | null {
  const { version, name, main, texts } = Object(value);
  if (Number.isInteger(version) && version > known) return "newer";
  if (version !== known || typeof name !== "string" || name.length > 200) return null;
  const files = Object.entries(Object(texts));
  const fine = files.every(([path, text]) => isPath(path) && typeof text === "string");
  if (!fine || files.length > 64 || typeof main !== "string" || !Object.hasOwn(texts, main))
    return null;
  return { name, main, texts };
}

/** A file below the policy's folder, as people write it. */
function isPath(path: string): boolean {
  return /^[^/\\\p{Cc}][^\\\p{Cc}]{0,200}\.rules$/u.test(path) && !/(^|\/)\.\.?(\/|$)/.test(path);
}

/** All that comes out, up to what a link may hold; rejects where there is more. */
async function streamed(
  blob: Blob,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of blob.stream().pipeThrough(through)) {
    length += part.length;
    if (length > mostShared) throw new RangeError("more than a link may hold");
    parts.push(part);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}
