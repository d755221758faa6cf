import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isOutdated, pageFiles, standard, standardFiles } from "./packed-sources.mjs";
import { root } from "./repository.mjs";

const folder = join(root, "packages/cli/dist");
const manifest = JSON.parse(readFileSync(join(folder, "../package.json"), "utf8"));
const result = join(folder, "annae.js");

/** Bundles the command line into packages/cli/dist if a source is newer; false, and said why, where a source is faulty. */
export async function buildCli() {
  if (!isOutdated(result)) return true;
  try {
    place(await bundle());
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
    // Native or large, and needed by few commands: what the package depends on. The rest, its devDependencies, is inside.
    external: Object.keys(manifest.dependencies),
    legalComments: "none",
    // Less to read at every start; names stay, for the sake of stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: "error",
    plugins: [pagesInside, frameInside],
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

/** Puts the frame of the coverage page into the bundle, in place of the file that reads it. */
const frameInside = {
  name: "frame",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[/\\]test[/\\]coverage-frame\.ts$/ }, () => ({
      contents: `export const coverageFrame = ${JSON.stringify(coverageFrame())};`,
      loader: "js",
    })),
};

function coverageFrame() {
  const asset = (name) => readFileSync(join(root, "packages/reports/assets", name), "utf8");
  return { page: asset("coverage-page.txt"), style: asset("coverage.css") };
}

/** Writes the bundle, its beginning last, and takes away what an older one left behind. While it does there is no mark of what is there: nothing is kept under a wrong one. */
function place(files) {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, "mark");
  rmSync(mark, { force: true });
  const inside = join(folder, "standard", basename(standard));
  rmSync(inside, { recursive: true, force: true });
  for (const file of standardFiles()) cpSync(file, join(inside, relative(standard, file)));
  const last = files.toSorted((one, other) => (one.path === result) - (other.path === result));
  for (const { path, contents } of last) writeFileSync(path, contents);
  const names = new Set(["standard", ...files.map(({ path }) => basename(path))]);
  for (const name of readdirSync(folder)) {
    if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  writeFileSync(mark, markOf(files));
}

function markOf(files) {
  const marked = createHash("sha256");
  for (const { path, contents } of files)
    marked.update(`${basename(path)} ${contents.length}\n`).update(contents);
  return marked.digest("hex");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = (await buildCli()) ? 0 : 1;
}
