import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { installedPackages } from "../../tools/packages/install-packages.ts";

/** How a program ended, and all that it said. */
export interface Ended {
  readonly code: number;
  readonly said: string;
}

/** A new project outside the repository with these files (texts by path), beside the installed packages. */
export function project(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(installedPackages(), name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Runs a file on Node in that folder. */
export function node(cwd: string, ...parameters: readonly string[]): Promise<Ended> {
  return run(cwd, process.execPath, parameters);
}

/** Runs the installed `annae` in that folder. */
export function annaeIn(cwd: string, ...parameters: readonly string[]): Promise<Ended> {
  return node(cwd, join(cwd, "../node_modules/annae/bin/annae.js"), ...parameters);
}

/** Runs a line of a shell as runners of GitHub do, in that folder; its `node` is the one that runs this. No start-up file is read, which Bash does where its input is a socket. */
export function shell(
  cwd: string,
  line: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return run(cwd, "bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", line], env);
}

/**
 * Runs a line of a shell whose `npx --yes annae@<version>` is the installed program itself: npm's own start takes longer
 * than what it starts. Whatever else it is asked for, it fails.
 */
export function shellWithoutNpm(
  cwd: string,
  line: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return shell(cwd, line, { ...env, PATH: [folderOfNpx(), searched()].join(delimiter) });
}

function folderOfNpx(): string {
  const program = join(installedPackages(), "node_modules/annae");
  const folder = join(installedPackages(), "npx");
  if (existsSync(folder)) return folder;
  const { version } = JSON.parse(readFileSync(join(program, "package.json"), "utf8"));
  const asked = `[ "$1 $2" = "--yes annae@${version}" ] || exit 127`;
  mkdirSync(folder);
  writeFileSync(
    join(folder, "npx"),
    `#!/bin/sh\n${asked}\nshift 2\nexec node "${program}/bin/annae.js" "$@"\n`,
    { mode: 0o755 },
  );
  return folder;
}

/** Where programs are looked for: this Node's folder first. */
const searched = () => [dirname(process.execPath), process.env.PATH].join(delimiter);

function run(
  cwd: string,
  command: string,
  parameters: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const env = { PATH: searched(), HOME: process.env.HOME, LANG: "en_US.UTF-8", ...more };
  return new Promise((resolve) => {
    execFile(command, parameters, { cwd, env, timeout: 120_000 }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), said: out + err });
    });
  });
}
