import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { isOutdated } from "../packed-sources.mjs";
import { cacheFolder, program, root } from "../repository.mjs";
import { lastingFolder } from "../temporary-folder.mjs";
import { buildPackages } from "./build-packages.ts";
import { publishedPackages, type WorkspacePackage } from "./workspace.ts";

const tarballs = join(cacheFolder, "tarballs");
const pnpm = program("pnpm", "bin/pnpm.cjs");

/** Whoever writes a server in TypeScript has them. */
const nodeTypes = [
  "@types/node",
  `link:${realpathSync(join(root, "node_modules/@types/node"))}`,
] as const;

/** A folder outside the repository: nothing in it finds the workspace by looking upwards. */
const place = join(
  realpathSync(lastingFolder),
  `annae-strangers-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`,
);

/** A folder where the packages as they are now are installed from their tarballs, as anybody would install them. */
export function installedPackages(): string {
  const stamp = join(place, "installed.txt");
  alone(() => {
    if (!isOutdated(stamp)) return;
    buildAll();
    for (const folder of [place, tarballs]) rmSync(folder, { recursive: true, force: true });
    packPackages(publishedPackages(), tarballs);
    install(publishedPackages());
    writeFileSync(stamp, "");
  });
  return place;
}

/** Does it while no other process does; a lock of SQLite's ends with the process that holds it. */
function alone(work: () => void): void {
  mkdirSync(cacheFolder, { recursive: true });
  const lock = new DatabaseSync(join(cacheFolder, "installing.db"), { timeout: 600_000 });
  try {
    lock.exec("begin exclusive");
    work();
  } finally {
    lock.close();
  }
}

function buildAll(): void {
  const { status } = spawnSync(process.execPath, [join(root, "tools/build-cli.mjs")]);
  if (status !== 0 || !buildPackages()) throw new Error("The packages can't be built.");
}

/** Absolute path of the package's tarball. */
export function tarballOf({ manifest: { name, version } }: WorkspacePackage): string {
  return join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
}

/** Puts the tarballs of packages that are built into the folder. */
export function packPackages(packages: readonly WorkspacePackage[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  // By folder: the extension of an editor may have the same name.
  const these = packages.flatMap(({ name }) => ["--filter", `./packages/${name}`]);
  run(root, "--recursive", ...these, "pack", "--pack-destination", folder);
}

/** Without any network: what the packages depend on besides one another is linked from the workspace. */
function install(packages: readonly WorkspacePackage[]): void {
  const packed = packages.map((one) => [one.manifest.name, `file:${tarballOf(one)}`] as const);
  const own = new Set(packed.map(([name]) => name));
  const others = packages.flatMap(({ folder, manifest }) =>
    Object.keys(manifest.dependencies ?? {})
      .filter((name) => !own.has(name))
      .map((name) => [name, `link:${realpathSync(join(folder, "node_modules", name))}`] as const),
  );
  const manifest = {
    ...{ private: true, type: "module" },
    dependencies: Object.fromEntries([...packed, nodeTypes]),
    pnpm: { overrides: Object.fromEntries([...packed, ...others]) },
  };
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, "package.json"), JSON.stringify(manifest));
  run(place, "install", "--offline", "--ignore-scripts", "--ignore-workspace");
}

function run(cwd: string, ...parameters: readonly string[]): void {
  const settings = { cwd, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [pnpm, ...parameters], settings);
  if (status !== 0) throw new Error(`pnpm ${parameters[0]} failed:\n${stdout}${stderr}`);
}
