import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { kindOf, listFolder, realPath, systemCode } from "./paths.ts";

/** Why something could not be written; `reason` is the system's code, such as "EACCES". */
export interface WriteFault {
  readonly path: string;
  readonly reason: string;
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

function attempt(path: string, write: () => void): WriteFault | undefined {
  try {
    write();
    return undefined;
  } catch (error) {
    return { path, reason: systemCode(error) };
  }
}
