import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { cacheFolder, program, root } from "../repository.mjs";
import { publishedEntries } from "./entries.ts";
import { isProgram, publishedPackages, type WorkspacePackage } from "./workspace.ts";

const emitted = join(cacheFolder, "packages");

/**
 * Writes every package's JavaScript, declarations and source maps into its `dist`: what its published entries reach, so
 * no tests. False, and said why, where a source is faulty. Types are not checked: that is `tsc -p .`, over everything.
 */
export function buildPackages(): boolean {
  mkdirSync(cacheFolder, { recursive: true });
  const project = join(cacheFolder, "tsconfig.packages.json");
  writeFileSync(project, JSON.stringify(settings));
  rmSync(emitted, { recursive: true, force: true });
  const tsc = program("typescript", "bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", project], { stdio: "inherit" });
  if (status !== 0) return false;
  for (const one of libraries()) place(one);
  return true;
}

/** What somebody can import: nobody reads the declarations of a program, or of what stays here. */
function libraries(): readonly WorkspacePackage[] {
  return publishedPackages().filter((one) => !isProgram(one));
}

function place(one: WorkspacePackage): void {
  const src = join(one.folder, "src");
  const built = join(emitted, relative(join(root, "packages"), src));
  const dist = join(one.folder, "dist");
  rmSync(dist, { recursive: true, force: true });
  const files = new Set(publishedEntries(one).flatMap(({ reached }) => reached.files));
  for (const file of files) {
    const path = relative(src, file).replace(/\.ts$/, "");
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    for (const ending of [".js", ".js.map"])
      cpSync(join(built, path + ending), join(dist, path + ending));
    writeFileSync(join(dist, `${path}.d.ts`), declarations(join(built, `${path}.d.ts`)));
  }
}

/** tsc leaves the endings in declarations as they were written; whoever reads them looks for the files that are there. */
function declarations(file: string): string {
  return readFileSync(file, "utf8").replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1");
}

const settings = {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    noCheck: true,
    declaration: true,
    sourceMap: true,
    inlineSources: true,
    rewriteRelativeImportExtensions: true,
    outDir: emitted,
    rootDir: join(root, "packages"),
    typeRoots: [join(root, "node_modules/@types")],
  },
  // All files by name: what is only found by way of another package counts as foreign, and is not written.
  include: libraries().map(({ folder }) => join(folder, "src/**/*.ts")),
  exclude: [join(root, "packages/**/*.test.ts")],
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = buildPackages() ? 0 : 1;
}
