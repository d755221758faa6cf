import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { listFolder, readText } from "@annae/disk/files";

const folder = fileURLToPath(new URL("../../../../docs/diagnostics", import.meta.url));

/** The pages of `docs/diagnostics` as they are written; the bundle has them inside instead of this file. */
export const pages: readonly string[] = listFolder(folder).files.flatMap((name) => {
  const read = readText(join(folder, name));
  return "text" in read ? [read.text] : [];
});
