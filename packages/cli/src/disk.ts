import {
  closeSync,
  createReadStream,
  type FSWatcher,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from "node:fs";
import { dirname, join, sep } from "node:path";
import type { FileFault } from "@annae/dsl";

/** What stands at a path. `other`: something that can't be read to its end, such as a device. */
export type PathKind = "file" | "folder" | "other" | "missing";

/** Why something could not be written; `reason` is the system's code, such as "EACCES". */
export interface WriteFault {
  readonly path: string;
  readonly reason: string;
}

/** A file larger than this is not read at all. Bytes. */
const largest = 256 * 1024 * 1024;

/** The code of the operating system for what went wrong, such as "ENOENT". */
export function systemCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown";
}

const absent: ReadonlySet<string> = new Set([
  "ENOENT",
  "ENOTDIR",
  "ENAMETOOLONG",
  "ERR_INVALID_ARG_VALUE",
]);

/** What stands at the path, symbolic links followed. */
export function kindOf(path: string): PathKind {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return "folder";
    return stat.isFile() || stat.isFIFO() ? "file" : "other";
  } catch (error) {
    return absent.has(systemCode(error)) ? "missing" : "other";
  }
}

/** The bytes of a file, or why they can't be had. */
export function readBytes(
  path: string,
): { readonly bytes: Buffer } | { readonly fault: FileFault } {
  const kind = kindOf(path);
  if (kind === "missing") return { fault: "missing" };
  if (kind === "folder") return { fault: "folder" };
  if (kind === "other") return { fault: "unreadable" };
  try {
    if (statSync(path).size > largest) return { fault: "unreadable" };
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { fault: absent.has(systemCode(error)) ? "missing" : "unreadable" };
  }
}

/** The text of a UTF-8 file; a byte that is not UTF-8 is a fault, never a replacement character. */
export function readText(path: string): { readonly text: string } | { readonly fault: FileFault } {
  const read = readBytes(path);
  return "fault" in read ? read : decodeUtf8(read.bytes);
}

/** All that comes from standard input, as text. */
export function readStandardInput(): { readonly text: string } | { readonly fault: FileFault } {
  try {
    return decodeUtf8(readFileSync(0));
  } catch {
    return { fault: "unreadable" };
  }
}

/** The bytes as text; any that are not UTF-8 are a fault. */
export function decodeUtf8(
  bytes: Uint8Array,
): { readonly text: string } | { readonly fault: "notUtf8" } {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return { fault: "notUtf8" };
  }
}

/** The bytes of a file piece by piece, however long it is; of standard input for "-". Reading them throws where they can't be read. */
export function streamBytes(path: string): AsyncIterable<Uint8Array> {
  return path === "-" ? process.stdin : createReadStream(path);
}

/** The first bytes of a file, at most `count`, and the size of the whole; undefined where it can't be read. */
export function readHead(
  path: string,
  count: number,
): { readonly head: Buffer; readonly size: number } | undefined {
  try {
    const file = openSync(path, "r");
    try {
      const { size } = fstatSync(file);
      const head = Buffer.alloc(Math.min(count, size));
      return { head: head.subarray(0, readSync(file, head)), size };
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
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

/** Puts new contents into the place of a file, links followed and its mode kept, in one step. */
export function replaceFile(path: string, data: string | Uint8Array): WriteFault | undefined {
  const real = realPath(path) ?? path;
  return attempt(path, () => writeBeside(real, data, statSync(real).mode));
}

/** Puts a file, old or new, into its place in one step, with the folders it needs; a link there would itself be replaced. */
export function placeFile(path: string, data: string | Uint8Array): WriteFault | undefined {
  return attempt(path, () => {
    makeFolder(dirname(path));
    writeBeside(path, data);
  });
}

/** Makes the folder with those around it. Node's own way does not end in places like `/proc`, where nothing can be made. */
function makeFolder(path: string): void {
  if (kindOf(path) === "folder") return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (kindOf(path) !== "folder") throw error;
  }
}

/** Writes a draft beside the file and moves it into its place: whoever reads the file sees the old contents or the new ones. */
function writeBeside(path: string, data: string | Uint8Array, mode?: number): void {
  const draft = `${path}.${process.pid}.tmp`;
  rmSync(draft, { force: true });
  try {
    writeFileSync(draft, data, { mode, flag: "wx" });
    renameSync(draft, path);
  } catch (error) {
    attempt(draft, () => rmSync(draft, { force: true }));
    throw error;
  }
}

/** Leaves so many files in a folder at most: those that were written last. Somebody else may be doing the same. */
export function keepNewest(folder: string, count: number): void {
  const { files } = listFolder(folder);
  if (files.length <= count) return;
  const aged = files.flatMap((name) => {
    const stat = statSync(join(folder, name), { throwIfNoEntry: false });
    return stat === undefined ? [] : [{ name, written: stat.mtimeMs }];
  });
  const old = aged.sort((one, other) => other.written - one.written).slice(count);
  for (const { name } of old) removeFile(join(folder, name));
}

/** Takes a file away. */
export function removeFile(path: string): WriteFault | undefined {
  return attempt(path, () => rmSync(path));
}

/** What stands at the path itself, wherever a link there may lead. */
export function kindHere(path: string): PathKind | "link" {
  try {
    const stat = lstatSync(path);
    if (stat.isSymbolicLink()) return "link";
    if (stat.isDirectory()) return "folder";
    return stat.isFile() ? "file" : "other";
  } catch (error) {
    return absent.has(systemCode(error)) ? "missing" : "other";
  }
}

function attempt(path: string, write: () => void): WriteFault | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return { path, reason: systemCode(error) };
  }
}

/** Eyes on folders. */
export interface FolderWatch {
  /** Watches these folders from now on, without missing anything in those that it watches already. */
  readonly look: (folders: Iterable<string>) => void;
  readonly stop: () => void;
}

/** Calls back with the path of whatever changes directly in the folders that are looked at. */
export function watchFolders(changed: (path: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  const close = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const open = (folder: string) => {
    try {
      const watcher = watch(folder, (_, name) => changed(join(folder, name ?? "")));
      watcher.on("error", () => close(folder));
      watchers.set(folder, watcher);
    } catch {
      // A folder that is gone has nothing to be seen in it.
    }
  };
  const look = (folders: Iterable<string>) => {
    const wanted = new Set(folders);
    for (const folder of watchers.keys()) if (!wanted.has(folder)) close(folder);
    for (const folder of wanted) if (!watchers.has(folder)) open(folder);
  };
  return { look, stop: () => look([]) };
}

/** Writes the files in order, with the folders they need; stops at the first that can't be written and says why. */
export function writeFiles(
  files: readonly { readonly path: string; readonly data: string | Uint8Array }[],
): WriteFault | undefined {
  for (const { path, data } of files) {
    const fault = attempt(path, () => {
      makeFolder(dirname(path));
      writeFileSync(path, data);
    });
    if (fault !== undefined) return fault;
  }
  return undefined;
}
