import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { root } from "../structure/source-files.ts";

/** How a command line ended. */
export interface Session {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Where and how a command line is typed. */
export interface Setting {
  /** Working folder; absent: the repository. */
  readonly cwd?: string;
  /** What is piped in. */
  readonly input?: string;
  /** Environment variables beyond PATH, HOME and XDG_CACHE_HOME; English unless said otherwise. */
  readonly env?: Readonly<Record<string, string>>;
}

const program = join(root, "packages/cli/bin/annae.js");

/** Runs the built `annae` as a process of its own, the way a shell does. */
export function annae(
  args: readonly string[],
  { cwd = root, input = "", env = {} }: Setting = {},
): Session {
  const { PATH = "", HOME = "", XDG_CACHE_HOME = "" } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd,
    input,
    env: { PATH, HOME, XDG_CACHE_HOME, LANG: "en_US.UTF-8", ...env },
    encoding: "utf8",
    // What hangs fails its own test, not the run.
    timeout: 30_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { code: status, out: stdout, err: stderr };
}
