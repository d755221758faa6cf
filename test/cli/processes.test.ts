import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commands } from "annae/commands";
import { expect, test } from "vitest";
import { annae } from "./annae.ts";
import { session } from "./session.ts";
import { goodPolicy, scenario, workingFolder } from "./working-folder.ts";

/** One command line for each command. */
const typed: Readonly<Record<string, readonly string[]>> = {
  init: ["init", "new"],
  check: ["check", "."],
  fmt: ["fmt", "--check"],
  explain: ["explain", "missing-then", "--lang", "ko"],
  describe: ["describe", "."],
  diff: ["diff", ".", "."],
  mutate: ["mutate", "."],
  simulate: ["simulate", ".", "--scenario", "told.json", "--json"],
  log: ["log", "log.jsonl"],
  replay: ["replay", "log.jsonl", "--policy", "."],
  test: ["test", ".", "--coverage", "--html", "page.html"],
  prove: ["prove", "."],
  build: ["build", ".", "--out", "dist"],
  holidays: ["holidays", "2026"],
  // What it serves is tried by an editor (packages/cli/src/language-server/stdio.test.ts).
  "language-server": ["language-server", "--help"],
  completion: ["completion", "bash"],
};

const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted()
    .map((path) => [path.slice(folder.length), readFileSync(path, "base64")]);

test.each(commands.map(({ name }) => name))(
  "the program on disk does with %s what its sources do",
  async (name) => {
    const files = {
      "shop.rules": goodPolicy,
      "told.json": JSON.stringify(scenario()),
      "log.jsonl": "no line of a log\n",
    };
    const [one, other] = [workingFolder(files), workingFolder(files)];
    const args = typed[name] ?? [];
    expect(args).toContain(name);
    expect(annae(args, { cwd: one })).toEqual(await session(args, { cwd: other }));
    expect(contents(one)).toEqual(contents(other));
  },
);
