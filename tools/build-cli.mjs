import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildTypes } from "./build-types.mjs";
import { root } from "./repository.mjs";

const folder = join(root, "packages/cli/dist");
const result = join(folder, "annae.js");

/**
 * Bundles the command line into packages/cli/dist if a source is newer, after the types that the modules it builds need;
 * false, and said why, where a source is faulty.
 */
export async function buildCli() {
  if (!isStale()) return true;
  try {
    const files = await bundle();
    if (!(await buildTypes())) return false;
    place(files);
    return true;
  } catch {
    return false;
  }
}

async function bundle() {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: { annae: join(root, "packages/cli/src/main.ts") },
    outdir: folder,
    write: false,
    bundle: true,
    // Commands are separate files, so that each loads only what it needs.
    splitting: true,
    chunkNames: "[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node22",
    // Native or large, and needed by few commands.
    external: ["ts-morph", "sharp", "typescript"],
    legalComments: "none",
    // Less to read at every start; names stay, for the sake of stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
    plugins: [pagesInside],
  });
  return outputFiles;
}

/** Puts the pages of diagnostics into the bundle, in place of the file that reads them. */
const pagesInside = {
  name: "pages",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]explain[/\\]pages\.ts$/ }, () => ({
      contents: `export const pages = ${JSON.stringify(pageFiles().map((file) => readFileSync(file, "utf8")))};`,
      loader: "js",
    })),
};

function pageFiles() {
  const pages = join(root, "docs/diagnostics");
  return readdirSync(pages)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => join(pages, name));
}

/** Writes the bundle, its beginning last, and takes away what an older one left behind. */
function place(files) {
  mkdirSync(folder, { recursive: true });
  const last = files.toSorted((one, other) => (one.path === result) - (other.path === result));
  for (const { path, contents } of last) writeFileSync(path, contents);
  const names = new Set(files.map(({ path }) => basename(path)));
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { force: true });
  }
}

function isStale() {
  if (!existsSync(result)) return true;
  const built = statSync(result).mtimeMs;
  return sources().some((file) => statSync(file).mtimeMs > built);
}

/** Everything that can end up in the bundle, and this file. */
function sources() {
  const found = [fileURLToPath(import.meta.url), join(root, "pnpm-lock.yaml"), ...pageFiles()];
  for (const name of readdirSync(join(root, "packages"))) {
    const src = join(root, "packages", name, "src");
    if (!existsSync(src)) continue;
    found.push(join(src, "../package.json"));
    for (const entry of readdirSync(src, { recursive: true })) {
      if (entry.endsWith(".ts") && !entry.endsWith(".test.ts")) found.push(join(src, entry));
    }
  }
  return found;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await buildCli()) ? 0 : 1;
}
