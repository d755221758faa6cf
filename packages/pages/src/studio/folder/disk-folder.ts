import { folderLimits, type PickedFile } from "./pick-folder.ts";

/** Asks for a folder of this computer; undefined where the browser has no such thing. TypeScript does not know it yet. */
const picker: ((options: object) => Promise<FileSystemDirectoryHandle>) | undefined = Reflect.get(
  globalThis,
  "showDirectoryPicker",
);

/** Whether folders of this computer can be opened and written to. */
export const hasFolders: boolean = picker !== undefined;

/** A folder of this computer that somebody has opened here. */
export interface DiskFolder {
  readonly name: string;
  readonly files: readonly PickedFile[];
  /** Writes these files; rejects where the browser or the person does not let it. */
  readonly write: (files: ReadonlyMap<string, string | Blob>) => Promise<void>;
}

/** Lets somebody choose a folder; null: they chose none. */
export async function openDiskFolder(): Promise<DiskFolder | null> {
  try {
    const handle = await picker?.({ id: "annae", mode: "readwrite" });
    if (handle === undefined) return null;
    const files = await filesIn(handle, "", folderLimits.depth);
    return { name: handle.name, files, write: (changed) => writeAll(handle, changed) };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") return null;
    throw fault;
  }
}

async function filesIn(
  folder: FileSystemDirectoryHandle,
  before: string,
  depth: number,
): Promise<readonly PickedFile[]> {
  const found: PickedFile[] = [];
  for await (const handle of folder.values()) {
    const path = before + handle.name;
    if (isFile(handle)) found.push({ path, file: await handle.getFile() });
    else if (depth > 0 && !/^(\.|node_modules$)/.test(handle.name)) {
      const inside = await folder.getDirectoryHandle(handle.name);
      found.push(...(await filesIn(inside, `${path}/`, depth - 1)));
    }
  }
  return found;
}

function isFile(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === "file";
}

async function writeAll(
  root: FileSystemDirectoryHandle,
  files: ReadonlyMap<string, string | Blob>,
): Promise<void> {
  for (const [path, content] of files) {
    const names = path.split("/");
    const name = names.pop() ?? path;
    let folder = root;
    for (const one of names) folder = await folder.getDirectoryHandle(one, { create: true });
    const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await writable.write(content);
    await writable.close();
  }
}
