import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { behavioursIn, covered, coveredLine, isHonest, type NamedTest } from "./spec/behaviours.ts";
import { testsOfList, testsOfRun } from "./spec/tests-of-run.ts";

/**
 * Lists every row of docs/behaviour.md with the tests that name it; exits 1 where a row
 * that is not marked as open has none, or one that is has some.
 * `--report <file>`: only tests that passed in the run of that file count. Without it, all tests that exist.
 */
function main([option, report]: readonly string[]): number {
  const tests = option === "--report" && report !== undefined ? testsOfRun(json(report)) : listed();
  if (tests.length === 0) {
    console.error("The tests can't be told: a test file could not be loaded, or there was no run.");
    return 1;
  }
  const rows = covered(behavioursIn(readFileSync(at("docs/behaviour.md"), "utf8")), tests);
  const tested = rows.filter((row) => row.tests.length > 0);
  const open = rows.filter((row) => row.open);
  const wrong = rows.filter((row) => !isHonest(row));
  console.log(rows.map(coveredLine).join("\n"));
  console.log(
    `\n${tested.length} of ${rows.length} behaviours have a test that names them; ${open.length} are marked as open.`,
  );
  for (const { id, tests: own } of wrong) {
    console.log(own.length === 0 ? `${id} has no test.` : `${id} has tests: take "(open)" away.`);
  }
  return rows.length > 0 && wrong.length === 0 ? 0 : 1;
}

/** The titles that running would show: the test files are loaded, their tests are not run. */
function listed(): readonly NamedTest[] {
  const file = at("node_modules/.cache/annae/listed.json");
  mkdirSync(dirname(file), { recursive: true });
  const vitest = [at("node_modules/vitest/vitest.mjs"), "list", "--no-static-parse"];
  const { status, stderr } = spawnSync(process.execPath, [...vitest, `--json=${file}`], {
    cwd: at("."),
    encoding: "utf8",
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (status === 0) return testsOfList(json(file));
  console.error(stderr.split("\n").slice(0, 20).join("\n"));
  return [];
}

function json(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}

function at(path: string): string {
  return fileURLToPath(new URL(`../${path}`, import.meta.url));
}

process.exitCode = main(process.argv.slice(2));
