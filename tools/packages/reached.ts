import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const statement = /^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

/** What a TypeScript text imports, in the order written: statements at the start of a line, then `import("…")`. */
export function importsIn(text: string): readonly string[] {
  return [statement, dynamic].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, written = ""]) => written),
  );
}

/** What somebody who imports a file comes to, types included. */
export interface Reached {
  /** Absolute paths, the file itself first. */
  readonly files: readonly string[];
  /** Names of packages, such as "zod" or "@annae/ir"; those of Node, such as "node:fs", are whole. */
  readonly packages: ReadonlySet<string>;
}

/** Everything that a TypeScript file reaches inside its own package, and the packages that it asks for there. */
export function reachedFrom(file: string): Reached {
  const files = new Set([file]);
  const packages = new Set<string>();
  for (const path of files) {
    if (!path.endsWith(".ts") || !existsSync(path)) continue;
    for (const written of importsIn(readFileSync(path, "utf8"))) {
      if (written.startsWith(".")) files.add(join(dirname(path), written));
      else packages.add(packageOf(written));
    }
  }
  return { files: [...files], packages };
}

/** The package that an import means: "@annae/ir" of "@annae/ir/coverage". */
export function packageOf(written: string): string {
  if (written.startsWith("node:")) return written;
  return written
    .split("/")
    .slice(0, written.startsWith("@") ? 2 : 1)
    .join("/");
}
