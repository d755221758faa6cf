import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createVitest } from "vitest/node";
import { root } from "../repository.mjs";
import { mutantsOfSource } from "./mutants-of-source.mjs";
import { withSwitches } from "./switches.mjs";

/** The sources with their mutants, numbered through all of them. */
export function mutatedSources(paths) {
  let next = 0;
  return paths.map((path) => {
    const text = readFileSync(path, "utf8");
    const mutants = mutantsOfSource(text);
    const first = next;
    next += mutants.length;
    return { path, text: withSwitches(text, mutants, first), mutants, first };
  });
}

/**
 * Runs the tests on the sources with all mutants in them, in one process; nothing of the sources is written to disk. `log` is a file of lines that
 * tell of each test and each mutant: what is noticed there is not tried again. Tests of more than `most` ms tell nothing. `acting` is a mutant that
 * acts from the first line on. True where the tests pass.
 */
export async function runMutants(sources, tests, { log, acting = null, least = 300, most }) {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const count = sources.reduce((sum, { mutants }) => sum + mutants.length, 0);
  process.env.ANNAE_MUTATION = JSON.stringify({ log, count, acting, least, most });
  const plugin = {
    name: "mutants",
    enforce: "pre",
    load: (id) => texts.get(id.split("?")[0]) ?? null,
  };
  const vitest = await createVitest(
    "test",
    {
      watch: false,
      reporters: [{}],
      bail: acting === null ? 0 : 1,
      root,
      update: false,
      globalSetup: [],
      testTimeout: acting === null ? 3_600_000 : 20_000,
      maxWorkers: 1,
      runner: join(root, "tools/mutation/runner.mjs"),
    },
    { plugins: [plugin] },
  );
  try {
    const idle = acting === null ? idleFiles(log) : new Set();
    const specifications = (await vitest.globTestSpecifications(tests)).filter(
      ({ moduleId }) => !idle.has(relative(root, moduleId)),
    );
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
      specifications,
      true,
    );
    return unhandledErrors.length === 0 && testModules.every((one) => one.ok());
  } finally {
    await vitest.close();
  }
}

/** Files of which no test has come by any of the mutants: they need not be run again. */
function idleFiles(log) {
  const met = new Map();
  for (const line of readFileSync(log, "utf8").split("\n").filter(Boolean)) {
    const { test, met: count } = JSON.parse(line);
    if (count === undefined) continue;
    const file = test.slice(0, test.indexOf(": "));
    met.set(file, (met.get(file) ?? 0) + count);
  }
  return new Set([...met].flatMap(([file, count]) => (count === 0 ? [file] : [])));
}

const ranks = ["unmet", "loaded", "survived", "stuck", "killed"];

/**
 * What became of each mutant: "killed", "stuck" where a test went on and on, "survived", "loaded" where no test came by but modules did while they were
 * loaded, "unmet" where nobody came by.
 */
export function fatesIn(log, sources) {
  const fates = new Map();
  for (const line of readFileSync(log, "utf8").split("\n").filter(Boolean)) {
    const { number, fate } = JSON.parse(line);
    if (number === undefined) continue;
    const before = fates.get(number) ?? "unmet";
    if (ranks.indexOf(fate) > ranks.indexOf(before)) fates.set(number, fate);
  }
  return sources.flatMap(({ path, mutants, first }) =>
    mutants.map((mutant, index) => {
      const number = first + index;
      return { ...mutant, number, path: relative(root, path), fate: fates.get(number) ?? "unmet" };
    }),
  );
}

/** Runs every mutant that only loading meets by itself, from the first line on. */
export async function runLoaded(sources, tests, log) {
  for (const { number, fate } of fatesIn(log, sources)) {
    if (fate !== "loaded") continue;
    const passes = await runMutants(sources, tests, { log, acting: number, most: 0 });
    const line = { number, fate: passes ? "survived" : "killed", test: "all" };
    writeFileSync(log, `${JSON.stringify(line)}\n`, { flag: "a" });
  }
}
