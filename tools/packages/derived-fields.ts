import { existsSync } from "node:fs";
import { join } from "node:path";
import { oldestNode } from "@annae/vocabulary";
import { exportsOf, publishedEntries } from "./entries.ts";
import { isProgram, type Manifest, type WorkspacePackage } from "./workspace.ts";

/** In this order the fields are written; what is not named here follows as it was. */
const order = [
  ...["name", "version", "description", "license", "type", "engines", "files", "sideEffects"],
  ...["bin", "exports", "publishConfig", "dependencies", "peerDependencies"],
  ...["peerDependenciesMeta", "devDependencies"],
];

/**
 * The text of the package's `package.json` with everything that follows from the rest: what all packages say alike, which
 * files are packed, and what `exports` become once they are built.
 */
export function derivedManifest(one: WorkspacePackage, version: string): string {
  const { manifest } = one;
  const peers = Object.keys(manifest.peerDependencies ?? {});
  const all: Manifest = {
    ...manifest,
    ...{ version, license: "MIT", type: "module", engines: { node: `>=${oldestNode}` } },
    exports: exportsOf(manifest),
    files: packedFiles(one),
    sideEffects: manifest.sideEffects ?? false,
    publishConfig: { access: "public", exports: builtExports(one) },
    ...(peers.length > 0 ? { peerDependenciesMeta: record(peers, { optional: true }) } : {}),
  };
  const fields = [...new Set([...order, ...Object.keys(all)])].filter((field) => field in all);
  const ordered = Object.fromEntries(fields.map((field) => [field, all[field]]));
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function record<Value>(names: readonly string[], value: Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function packedFiles({ folder, manifest }: WorkspacePackage): readonly string[] {
  const beside = ["bin", "assets"].filter((name) => existsSync(join(folder, name)));
  return ["dist", ...beside, ...plainExports(manifest).map(([, path]) => path.replace("./", ""))];
}

/** Exported files that are what they are: schemas. */
function plainExports(manifest: Manifest): readonly (readonly [string, string])[] {
  return Object.entries(exportsOf(manifest)).filter(([, target]) => !target.endsWith(".ts"));
}

function builtExports(one: WorkspacePackage): Readonly<Record<string, unknown>> {
  const itself = { "./package.json": "./package.json" };
  if (isProgram(one)) return itself;
  const built = publishedEntries(one).map(({ subpath, source }) => [subpath, builtFrom(source)]);
  return { ...Object.fromEntries([...built, ...plainExports(one.manifest)]), ...itself };
}

/** `types` first: whoever looks takes the first that fits. `default` rather than `import`, so that `require` finds it too. */
function builtFrom(source: string): Readonly<Record<string, string>> {
  const path = source.replace("./src/", "./dist/").replace(/\.ts$/, "");
  return { types: `${path}.d.ts`, default: `${path}.js` };
}
