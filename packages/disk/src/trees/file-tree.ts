import { dirname, join, resolve } from "node:path";
import { kindOf, listFolder, type PathKind, realPath } from "../files/paths.ts";
import { readHead, readText } from "../files/read-files.ts";

/** Files that policies can be read from: those on disk, or those of a revision. */
export interface FileTree {
  readonly kindOf: (path: string) => PathKind;
  readonly listFolder: typeof listFolder;
  readonly readText: typeof readText;
  readonly readHead: typeof readHead;
  /** The path with all symbolic links resolved; undefined where there is nothing. */
  readonly realPath: (path: string) => string | undefined;
  /** The nearest folder at or above that one which is a repository; where there is none, the folder itself. */
  readonly workspaceOf: (folder: string) => string;
}

/** What the compiler needs of files. */
export type HostTree = Omit<FileTree, "listFolder">;

/** The files on disk, paths relative to the working folder. */
export const diskTree: FileTree = {
  kindOf,
  listFolder,
  readText,
  readHead,
  realPath,
  workspaceOf,
};

function workspaceOf(folder: string): string {
  const start = resolve(folder);
  for (let at = start; at !== dirname(at); at = dirname(at)) {
    if (kindOf(join(at, ".git")) !== "missing") return at;
  }
  return start;
}
