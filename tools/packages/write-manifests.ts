import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "../repository.mjs";
import { derivedManifest } from "./derived-fields.ts";
import { publishedPackages } from "./workspace.ts";

/** Every `package.json` that differs from what follows of it, as it ought to be; paths are relative to the repository. */
export function staleManifests(): readonly { readonly path: string; readonly text: string }[] {
  return publishedPackages()
    .map((one) => ({ file: join(one.folder, "package.json"), text: derivedManifest(one) }))
    .filter(({ file, text }) => readFileSync(file, "utf8") !== text)
    .map(({ file, text }) => ({ path: relative(root, file).replaceAll("\\", "/"), text }));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { path, text } of staleManifests()) {
    writeFileSync(join(root, path), text);
    console.log(`${path} is written anew.`);
  }
}
