import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { sep } from "node:path";

/** What stands at a path. `other`: something that can't be read to its end, such as a device. */
export type PathKind = "file" | "folder" | "other" | "missing";

const absent: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ERR_INVALID_ARG_VALUE",
]);

/** Whether what went wrong says that there is nothing at the path. */
export function isAbsent(error: unknown): boolean {
  return absent.has(systemCode(error));
}

/** What stands at the path, symbolic links followed. */
export function kindOf(path: string): PathKind {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "folder";
    return stat.isFile() || stat.isFIFO() ? "file" : "other";
  } catch (error) {
    return isAbsent(error) ? "missing" : "other";
  }
}

/** What stands at the path itself, wherever a link there may lead. */
export function kindHere(path: string): PathKind | "link" {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return "link";
    if (stat.isDirectory()) return "folder";
    return stat.isFile() ? "file" : "other";
  } catch (error) {
    return isAbsent(error) ? "missing" : "other";
  }
}

/** Names of what lies in a folder, sorted; empty where it can't be read. Symbolic links to folders are not folders here. */
export function listFolder(path: string): {
  readonly files: readonly string[];
  readonly folders: readonly string[];
} {
  try {
    const entries = readdirSync(path, { withFileTypes: true });
    const names = (folders: boolean) =>
      entries
        .filter((entry) => entry.isDirectory() === folders)
        .map((entry) => entry.name)
        .sort();
    return { files: names(false), folders: names(true) };
  } catch {
    return { files: [], folders: [] };
  }
}

/** The path with all symbolic links resolved; undefined where there is nothing. */
export function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** Whether the path lies in the folder, both as `resolve` gives them. */
export function isInside(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The code of the operating system for what went wrong, such as "ENOENT". */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}
