import { type FSWatcher, watch } from "node:fs";
import { join } from "node:path";

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
