import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPages } from "@annae/pages";
import { pageSources } from "./packed-sources.mjs";
import { cacheFolder } from "./repository.mjs";

const folder = join(cacheFolder, "pages");
const day = 24 * 60 * 60 * 1000;

/** The folder of the pages as the sources give them now, built if nobody has yet: neither a later run nor another of its processes builds them again. */
export async function builtPages(): Promise<string> {
  const pages = join(folder, pageSources());
  if (existsSync(pages)) {
    utimesSync(pages, new Date(), new Date());
    return pages;
  }
  const part = `${pages}.${process.pid}`;
  await buildPages(part);
  forgetOld();
  try {
    renameSync(part, pages);
  } catch (error) {
    // Another process has built the same meanwhile.
    if (!existsSync(pages)) throw error;
    rmSync(part, { recursive: true });
  }
  return pages;
}

/** What older sources gave and nobody has used for a day; another run may still show what it has. */
function forgetOld(): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    // Another process may have moved or removed it meanwhile.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (used < Date.now() - day) rmSync(path, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await builtPages();
