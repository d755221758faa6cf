import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const installed = join(root, "node_modules/.pnpm/node_modules");

/** A compiler of an earlier commit, as far as it is compared: a text to an IR. */
export interface EarlierCompiler {
  readonly compile: (text: string) => unknown;
  readonly dispose: () => void;
}

/** The compiler as it was, in a folder of its own with the dependencies of today; its sources run as they are. */
export async function compilerOf(commit: string): Promise<EarlierCompiler> {
  const folder = mkdtempSync(join(tmpdir(), "annae-"));
  const archive = execFileSync("git", ["archive", commit, "packages"], {
    cwd: root,
    maxBuffer: 1e9,
  });
  execFileSync("tar", ["-x"], { cwd: folder, input: archive });
  link(folder);
  const at = (path: string) => import(pathToFileURL(join(folder, "packages", path)).href);
  const [{ compileText }, { installedChannels }, vocabulary] = await Promise.all([
    at("dsl/src/index.ts"),
    at("cli/src/channels.ts"),
    at("vocabulary/src/index.ts"),
  ]);
  const install = vocabulary.install ?? vocabulary.createVocabulary;
  const installation = install(installedChannels);
  return {
    compile: (text) => compileText(text, installation),
    dispose: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function link(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "@annae"), { recursive: true });
  for (const name of readdirSync(join(folder, "packages"))) {
    symlinkSync(join(folder, "packages", name), join(modules, "@annae", name));
  }
  for (const name of readdirSync(installed)) {
    const place = join(modules, name);
    if (!existsSync(place)) symlinkSync(join(installed, name), place);
  }
}
