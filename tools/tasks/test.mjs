// `npm test`: types, then lint, then tests, then the policies' own, then the catalogue of behaviours; parameters go to the tests (`npm test -- packages/ir`).
// `npm test -- --related`: of the tests those that what has changed since main touches.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildCli } from "../build-cli.mjs";
import { cacheFolder, program, root } from "../repository.mjs";
import { runAnnae } from "../run-annae.mjs";
import { runProgram } from "../run-program.mjs";
import { readTestReport } from "../test-report.mjs";

const asked = process.argv.slice(2);
/** npm keeps an option to itself that stands before `--`. */
const related = asked.includes("--related") || process.env.npm_config_related === "true";

const report = join(cacheFolder, "tests.json");
const summary = join(cacheFolder, "summary.json");

const steps = [
  { name: "bundle", doc: "the command line, and the pages of the server", run: bundle },
  {
    name: "types",
    doc: "TypeScript",
    run: () => node(program("typescript", "bin/tsc"), "-p", "."),
  },
  {
    name: "lint",
    doc: "Biome: format and rules",
    run: () => node(program("@biomejs/biome", "bin/biome"), "check", "--error-on-warnings", "."),
  },
  { name: "tests", doc: "vitest", run: tests },
  {
    name: "policies",
    doc: "annae test policies",
    run: () => runAnnae(["test", "policies"]),
  },
  { name: "spec", doc: "every behaviour of docs/behaviour.md has a test", run: spec },
];

async function main() {
  mkdirSync(cacheFolder, { recursive: true });
  for (const file of [report, summary]) rmSync(file, { force: true });
  const results = [];
  for (const [index, step] of steps.entries()) {
    console.log(`\n[${index + 1}/${steps.length}] ${step.name}: ${step.doc}`);
    const started = performance.now();
    const ok = (await step.run()) === 0;
    results.push({ name: step.name, ok, seconds: (performance.now() - started) / 1000 });
  }
  const { passed, failed, failures } = count(results);
  writeFileSync(summary, JSON.stringify({ passed, failed }));
  const lines = [...results.map(line), ...failures, `${passed} passed, ${failed} failed`];
  console.log(`\n${lines.join("\n")}`);
  return results.every((result) => result.ok) ? 0 : 1;
}

function node(script, ...parameters) {
  return runProgram(process.execPath, [script, ...parameters]);
}

async function bundle() {
  // The pages now, since the first tests would all begin to build them; where only some tests are asked for, these know whether they need them.
  const pages = asked.length > 0 ? 0 : await node("tools/built-pages.ts");
  return (await buildCli()) ? pages : 1;
}

function tests() {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const named = asked.filter((word) => word !== "--related");
  const some = related ? [...named, "--changed", branched()] : named;
  return node(program("vitest", "vitest.mjs"), "run", ...reporters, ...some);
}

/** The commit where the present branch left main; what was committed last where there is no main. */
function branched() {
  const { stdout } = spawnSync("git", ["merge-base", "HEAD", "main"], {
    cwd: root,
    encoding: "utf8",
  });
  return stdout.trim() || "HEAD";
}

/** Judges by the tests that have just passed; where only some were asked for, by those that exist. */
function spec() {
  const all = asked.length === 0 && !related && existsSync(report);
  return node("tools/spec.ts", ...(all ? ["--report", report] : []));
}

/** Tests of the report; every other step that failed, or tests that could not even be read, count as one failed test. */
function count(results) {
  const { passed, failed, failures } = readReport();
  const others = results.filter((result) => !result.ok && result.name !== "tests").length;
  const unread = results.some((result) => !result.ok && result.name === "tests") && failed === 0;
  return { passed, failed: failed + others + (unread ? 1 : 0), failures };
}

function readReport() {
  try {
    return readTestReport(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

function line({ name, ok, seconds }) {
  return `${ok ? "ok    " : "FAILED"} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(6)} s`;
}

process.exitCode = await main();
