import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { cacheFolder, program, root } from "./repository.mjs";
import { runProgram } from "./run-program.mjs";

/** The packages whose types a built policy needs: it imports the runtime's, which are made of the others'. */
const packages = ["vocabulary", "channel-kit", "ir", "runtime"];

const out = join(cacheFolder, "types");

/**
 * Writes the declarations of these packages into their `dist/types`, so that a built policy passes `tsc` in any project,
 * whatever that project thinks of the sources' own settings. False, and said why, where a source is faulty.
 */
export async function buildTypes() {
  mkdirSync(cacheFolder, { recursive: true });
  const project = join(cacheFolder, "tsconfig.types.json");
  writeFileSync(project, JSON.stringify(settings));
  rmSync(out, { recursive: true, force: true });
  const tsc = program("typescript", "bin/tsc");
  if ((await runProgram(process.execPath, [tsc, "-p", project])) !== 0) return false;
  for (const name of packages) {
    place(join(out, name, "src"), join(root, "packages", name, "dist/types"));
  }
  return true;
}

/** Copies the declarations; they find one another under the names of the modules that they declare. */
function place(from, to) {
  rmSync(to, { recursive: true, force: true });
  for (const file of readdirSync(from, { recursive: true })) {
    if (!file.endsWith(".d.ts")) continue;
    const text = readFileSync(join(from, file), "utf8");
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), text.replaceAll(/(["'])(\.{1,2}\/[^"']+)\.ts\1/g, "$1$2.js$1"));
  }
}

const settings = {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    outDir: out,
    rootDir: join(root, "packages"),
    typeRoots: [join(root, "node_modules/@types")],
  },
  // All files by name: what is only found by way of another package counts as foreign, and is not written.
  include: packages.map((name) => join(root, "packages", name, "src/**/*.ts")),
  exclude: ["**/*.test.ts", "**/testing/**"].map((files) => join(root, "packages", files)),
};
