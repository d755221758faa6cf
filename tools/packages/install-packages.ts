import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../build-cli.mjs";
import { isOutdated } from "../packed-sources.mjs";
import { cacheFolder, program, root } from "../repository.mjs";
import { buildPackages } from "./build-packages.ts";
import { publishedPackages, type WorkspacePackage } from "./workspace.ts";

const tarballs = join(cacheFolder, "tarballs");
const pnpm = program("pnpm", "bin/pnpm.cjs");

/** A folder outside the repository: nothing in it finds the workspace by looking upwards. */
const place = join(
  realpathSync(tmpdir()),
  `annae-strangers-${createHash("sha256").update(root).digest("hex").slice(0, 12)}`,
);

/** A folder where the packages as they are now are installed from their tarballs, as anybody would install them. */
export async function installedPackages(): Promise<string> {
  const stamp = join(place, "installed.txt");
  if (!isOutdated(stamp)) return place;
  if (!(await buildCli()) || !buildPackages()) throw new Error("The packages can't be built.");
  rmSync(place, { recursive: true, force: true });
  pack(publishedPackages());
  install(publishedPackages());
  writeFileSync(stamp, "");
  return place;
}

/** Absolute path of the package's tarball. */
export function tarballOf({ manifest: { name, version } }: WorkspacePackage): string {
  return join(tarballs, `${name.replace("@", "").replace("/", "-")}-${version}.tgz`);
}

function pack(packages: readonly WorkspacePackage[]): void {
  rmSync(tarballs, { recursive: true, force: true });
  mkdirSync(tarballs, { recursive: true });
  const names = packages.flatMap(({ manifest }) => ["--filter", manifest.name]);
  run(root, "--recursive", ...names, "pack", "--pack-destination", tarballs);
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
    dependencies: Object.fromEntries(packed),
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
