import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { textMateGrammar } from "@annae/highlighting";
import { build } from "esbuild";
import { standard, standardFiles } from "./packed-sources.mjs";

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const folder = at("editors/vscode");

const server = `
import { serveEditor } from "./language-server/serve-editor.ts";
import { localeOf, systemLanguage } from "@annae/installation/locale";
await serveEditor(localeOf(process.env, systemLanguage));
`;

/** Bundles the extension's two programs, and puts beside them what they read: the grammar and the standard policies. */
export async function buildExtension(): Promise<void> {
  const dist = `${folder}/dist`;
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  const shared = {
    bundle: true,
    platform: "node",
    target: "node22",
    minify: true,
    logLevel: "warning",
  } as const;
  await build({
    ...shared,
    entryPoints: [`${folder}/src/extension.ts`],
    outfile: `${dist}/extension.cjs`,
    format: "cjs",
    external: ["vscode"],
  });
  await build({
    ...shared,
    // The command line without its commands: an editor needs no more, and their libraries are large.
    stdin: { contents: server, resolveDir: at("packages/cli/src"), loader: "ts" },
    outfile: `${dist}/server.mjs`,
    format: "esm",
    banner: {
      js: 'import { createRequire as annaeRequire } from "node:module"; const require = annaeRequire(import.meta.url);',
    },
  });
  writeFileSync(`${dist}/annae.tmLanguage.json`, `${JSON.stringify(textMateGrammar, null, 2)}\n`);
  for (const file of standardFiles()) {
    cpSync(file, join(dist, "standard", basename(standard), relative(standard, file)));
  }
}

/** Packs the extension, without asking anything of a network; the path of the package. */
export async function packExtension(): Promise<string> {
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
  mkdirSync(at("build"), { recursive: true });
  const packagePath = at(`build/annae-${version}.vsix`);
  const { createVSIX } = createRequire(`${folder}/package.json`)("@vscode/vsce");
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    skipLicense: true,
  });
  return packagePath;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildExtension();
  console.log(await packExtension());
}
