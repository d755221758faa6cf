import { relative, resolve } from "node:path";
import { diskHost, findTests } from "@annae/disk/policies";
import type { PolicyFiles } from "@annae/language-server";
import { URI } from "vscode-uri";

/** Policies on the disk, below the folders or, where there are none, below the working folder. */
export function filesOnDisk(folders: readonly string[]): PolicyFiles {
  const roots = folders.length === 0 ? ["."] : folders.map(pathOf);
  return {
    host: diskHost(),
    policies: () =>
      roots.flatMap((root) => {
        const found = findTests(root);
        if (!found.ok) return [];
        return found.entries.map(({ file, testFiles }) => ({ file, tests: testFiles }));
      }),
    pathOf,
    uriOf: (path) => URI.file(resolve(path)).toString(),
  };
}

/** As a person would write it from the working folder, so that it is the same as on the command line. */
function pathOf(uri: string): string {
  const path = relative(process.cwd(), URI.parse(uri).fsPath);
  return path === "" ? "." : path;
}
