import type { ImageFacts, MemoryFiles } from "@annae/dsl";

/** A picture of a folder, as the browser has it. */
export interface FolderPicture {
  readonly blob: Blob;
  /** Where `<img>` finds it: `blob:…`. */
  readonly url: string;
  /** Null: the bytes are no picture. */
  readonly facts: ImageFacts | null;
  /** It comes with the server, which need not be sent it. */
  readonly given?: boolean;
}

/** A policy with everything that belongs to it. Paths are relative to the folder of the policy, with slashes. */
export interface PolicyFolder {
  /** What people call it. */
  readonly name: string;
  /** The path of the policy that is written here; others may be there because it extends them. */
  readonly main: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly pictures: Readonly<Record<string, FolderPicture>>;
}

/** The folder as the compiler takes it. */
export function memoryFilesOf({ texts, pictures }: PolicyFolder): MemoryFiles {
  const images = Object.entries(pictures).flatMap(([path, { facts }]) =>
    facts === null ? [] : [[path, facts] as const],
  );
  return { files: texts, policies: policiesIn(texts), images: Object.fromEntries(images) };
}

/** Main files by the names of their policies. */
export function policiesIn(texts: PolicyFolder["texts"]): Readonly<Record<string, string>> {
  const named = Object.entries(texts).flatMap(([path, text]) => {
    const name = isTests(path) ? undefined : nameInText(text);
    return name === undefined ? [] : [[name, path] as const];
  });
  return Object.fromEntries(named);
}

/** The name in `policy shop extends base`; undefined: the text is a part of one. */
function nameInText(text: string): string | undefined {
  return /^\s*policy\s+([\p{L}_][\p{L}\p{N}_]*)/mu.exec(text)?.[1];
}

/** Whether a path is a file of tests. */
function isTests(path: string): boolean {
  return /(^|\/)tests\/[^/]+$/.test(path);
}

/** Where a new test of the policy belongs: to those that were written here before. */
export function testsPath({ main }: Pick<PolicyFolder, "main">): string {
  const folder = main.replace(/[^/]*$/, "");
  return `${folder}tests/studio.rules`;
}

/** Paths of a folder in the order that people read them: the policy, what it is made of, its tests. */
export function readingOrder({ main, texts }: PolicyFolder): readonly string[] {
  const rank = (path: string) => (path === main ? 0 : isTests(path) ? 2 : 1);
  return Object.keys(texts).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The path of the policy among the texts that a person has picked: the one that extends another, else the first. */
export function mainOf(texts: PolicyFolder["texts"]): string | undefined {
  const paths = Object.values(policiesIn(texts)).toSorted(
    (a, b) => a.split("/").length - b.split("/").length,
  );
  const extending = paths.find((path) => /^\s*policy\s+\S+\s+extends\b/m.test(texts[path] ?? ""));
  return extending ?? paths[0];
}
