import type { CompilerHost, ImageFacts } from "./host.ts";

/** Files and images by path, for a host without a disk. */
export interface MemoryFiles {
  readonly files: Readonly<Record<string, string>>;
  /** Path of a policy's main file, by the policy's name. */
  readonly policies?: Readonly<Record<string, string>> | undefined;
  /** By path as policies write it. */
  readonly images?: Readonly<Record<string, ImageFacts>> | undefined;
}

/** A host whose paths are keys: an `import` and an image mean the key that is written, whichever file it is in. */
export function memoryHost({ files, policies = {}, images = {} }: MemoryFiles): CompilerHost {
  const texts = new Map(Object.entries(files).map(([path, text]) => [keyOf(path), text]));
  const paths = new Map(Object.entries(policies));
  const pictures = new Map(Object.entries(images).map(([path, one]) => [keyOf(path), one]));
  return {
    read: (path) => {
      const text = texts.get(keyOf(path));
      return text === undefined ? { fault: "missing" } : { text };
    },
    importPath: (_from, written) => plainPath(written),
    policyPath: (_from, name) => paths.get(name) ?? null,
    image: (_from, written) => {
      const path = plainPath(written);
      if (path === null) return { fault: "outside" };
      const image = pictures.get(path);
      return image === undefined ? { fault: "missing" } : { image, path };
    },
  };
}

function keyOf(path: string): string {
  return plainPath(path) ?? path;
}

/** The path without `.` and `..`; null where it leads out. */
function plainPath(written: string): string | null {
  const parts: string[] = [];
  for (const part of written.split(/[\\/]/)) {
    if (part === ".." && parts.pop() === undefined) return null;
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
