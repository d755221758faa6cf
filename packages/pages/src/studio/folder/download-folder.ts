import type { PolicyFolder } from "./policy-folder.ts";

/** Puts the folder among the downloads, for browsers that can't write to folders: one file as it is, several packed. */
export async function downloadFolder(folder: PolicyFolder): Promise<void> {
  const { texts, pictures, main } = folder;
  const paths = [...Object.keys(texts), ...Object.keys(pictures)];
  if (paths.length === 1) return download(main, new Blob([texts[main] ?? ""]));
  const { strToU8, zipSync } = await import("fflate");
  const drawn = Object.entries(pictures).map(
    async ([path, { blob }]) =>
      [packedPath(path), new Uint8Array(await blob.arrayBuffer())] as const,
  );
  const written = Object.entries(texts).map(
    ([path, text]) => [packedPath(path), strToU8(text)] as const,
  );
  const packed = zipSync(Object.fromEntries([...written, ...(await Promise.all(drawn))]));
  download(main.replace(/\.rules$/, ".zip"), new Blob([packed], { type: "application/zip" }));
}

/** The path below whatever folder it is unpacked in, and without letters that a disk or a reader takes for others: somebody else may have written it. */
export function packedPath(path: string): string {
  const names = path.split(/[/\\]/).filter((name) => !/^\.*$/.test(name.trim()));
  const plain = names.map((name) => name.replace(/[\p{Cc}\p{Cf}<>:"|?*]/gu, "_"));
  return plain.join("/") || "_";
}

function download(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = packedPath(name).replace(/^.*\//, "");
  link.click();
  // The browser has taken it by then, or asks where to put it with the bytes in its hands.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
