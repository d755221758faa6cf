import { appendFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { createVitest } from "vitest/node";
import { root } from "../repository.mjs";
import { mutantsOfSource } from "./mutants-of-source.mjs";
import { recordIn, versionOf } from "./record.mjs";
import { withSwitches } from "./switches.mjs";

/** The sources with their mutants. A mutant's `key` is the same as long as its file is. */
export function mutatedSources(paths) {
  let next = 0;
  return paths.map((path) => {
    const text = readFileSync(path, "utf8");
    const place = relative(root, path);
    const mutants = mutantsOfSource(text).map((mutant, index) => ({
      ...mutant,
      path: place,
      key: `${place}@${versionOf(text)}:${index}`,
    }));
    const first = next;
    next += mutants.length;
    return { path, text: withSwitches(text, mutants, first), mutants };
  });
}

const mutantsIn = (sources) => sources.flatMap(({ mutants }) => mutants);

/**
 * Runs the tests in one process that reads the sources with all mutants in them; nothing of the sources is written to disk. `log` is a file of lines that
 * tell of each test and each mutant: what is noticed there is not tried again. `share`: of the random cases of each test; `most`: tests of more milliseconds
 * tell nothing; `patience`: so many go into one mutant; `end`: when to begin no other test. `acting` is the number of a mutant that acts from the first line
 * on. True where the tests pass.
 */
export async function runMutants(sources, tests, { log, acting = -1, ...limits }) {
  const texts = Object.fromEntries(sources.map(({ path, text }) => [pathToFileURL(path), text]));
  const keys = mutantsIn(sources).map(({ key }) => key);
  const plan = `${log}.plan`;
  writeFileSync(plan, JSON.stringify({ texts, keys, log, acting, ...limits }));
  process.env.ANNAE_MUTATION = plan;
  for (;;) {
    const outcome = await testOnce(
      tests,
      acting === -1 ? filesToLeaveOut(log, limits.most) : [],
      acting,
    );
    if (outcome !== "died" || acting !== -1) return outcome === "passed";
    appendFileSync(log, `${JSON.stringify({ died: true })}\n`);
  }
}

async function testOnce(tests, without, acting) {
  const vitest = await createVitest("test", {
    root,
    watch: false,
    update: false,
    reporters: [{}],
    globalSetup: [],
    teardownTimeout: 600_000,
    bail: acting === -1 ? 0 : 1,
    testTimeout: acting === -1 ? 3_600_000 : 20_000,
    maxWorkers: 1,
    sequence: { sequencer: InOrder },
    runner: join(root, "tools/mutation/runner.mjs"),
    execArgv: ["--import", pathToFileURL(join(root, "tools/mutation/preload.mjs")).href],
  });
  try {
    const specifications = (await vitest.globTestSpecifications(tests)).filter(
      ({ moduleId }) => !without.includes(relative(root, moduleId)),
    );
    const found = await vitest.runTestSpecifications(specifications, true);
    if (found.unhandledErrors.length > 0) return "died";
    return found.testModules.every((one) => one.ok()) ? "passed" : "failed";
  } finally {
    await vitest.close();
  }
}

/** The tests of the package before all others. */
class InOrder {
  shard(files) {
    return files;
  }
  sort(files) {
    return files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

/** Files of which each test comes by no mutant, or takes too long: they need not be loaded again. */
function filesToLeaveOut(log, most) {
  const uses = new Map();
  for (const [test, { took, met }] of recordIn(log).tests) {
    const [path, version] = test.slice(0, test.indexOf(": ")).split(/@| with /);
    if (version !== versionOf(readFileSync(join(root, path)))) continue;
    uses.set(path, (uses.get(path) ?? false) || (met > 0 && took <= most));
  }
  return [...uses].flatMap(([path, isUseful]) => (isUseful ? [] : [path]));
}

/**
 * What became of each mutant: "killed", "stuck" where a test went on and on, "survived", "loaded" where no test came by but modules did while they were
 * loaded, "unmet" where nobody came by, "spare" where it is for something missing and nothing ever was.
 */
export function fatesIn(log, sources) {
  const { fates } = recordIn(log);
  return mutantsIn(sources).map((one) => ({
    ...one,
    fate: fates.get(one.key) ?? (one.isSpare === true ? "spare" : "unmet"),
  }));
}

/** Runs every mutant that only loading meets by itself, from the first line on, unless just these tests have passed with it. */
export async function runLoaded(sources, tests, { log, end }) {
  const paths = globSync(
    tests.map((path) => `${path}**`),
    { cwd: root },
  )
    .filter(isTest)
    .sort();
  const texts = paths.map((path) => readFileSync(join(root, path), "utf8"));
  const test = `all@${versionOf(texts.join())}`;
  const { loaded, noticed, passed } = recordIn(log);
  for (const [acting, { key }] of mutantsIn(sources).entries()) {
    const isDone = noticed.has(key) || passed.has(`${key} ${test}`);
    if (!loaded.has(key) || isDone || Date.now() > end) continue;
    const passes = await runMutants(sources, tests, { log, acting, end });
    const line = { key, fate: passes ? "survived" : "killed", test };
    appendFileSync(log, `${JSON.stringify(line)}\n`);
  }
}

const isTest = (path) => path.endsWith(".test.ts");
