import { appendFileSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { createVitest } from "vitest/node";
import { root } from "../repository.mjs";
import { mutantsOfSource } from "./mutants-of-source.mjs";
import { maySay, recordIn, versionOf } from "./record.mjs";
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
 * tell of each test and each mutant: what is noticed there is not tried again, nor what tests have passed with and is argued to be `equal`. `share`: of the
 * random cases of each test; `most`: tests of more milliseconds tell nothing; `patience`: so many go into one mutant; `end`: when to begin no other test. `acting` is the number of a mutant that acts from the first line
 * on. True where the tests pass.
 */
export async function runMutants(
  sources,
  tests,
  { log, acting = -1, isEqual = () => false, ...limits },
) {
  const texts = Object.fromEntries(sources.map(({ path, text }) => [pathToFileURL(path), text]));
  const fates = fatesIn(log, sources);
  const keys = fates.map(({ key }) => key);
  const equal = fates.flatMap((one) => (one.fate === "survived" && isEqual(one) ? [one.key] : []));
  const plan = `${log}.plan`;
  writeFileSync(plan, JSON.stringify({ texts, keys, equal, log, acting, ...limits }));
  process.env.ANNAE_MUTATION = plan;
  for (;;) {
    const outcome = await testOnce(
      tests,
      acting === -1 ? filesToLeaveOut(log, { keys, equal, ...limits }) : [],
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

/** Files that need not be loaded again: all of their tests have run, and say nothing that is not known, or came by no mutant with other cases either. */
function filesToLeaveOut(log, { keys, equal, most, share }) {
  const record = recordIn(log);
  const asked = { keys: new Set(keys), equal: new Set(equal), most };
  const isUseless = ([name, known]) =>
    known.met.length === 0 ||
    (name.includes(` with ${share}: `) && !maySay(record, asked, name, known));
  const tests = Map.groupBy(record.tests, ([name]) => name.slice(0, name.indexOf(": ")));
  const done = [...record.files].filter((file) => (tests.get(file) ?? []).every(isUseless));
  return done.flatMap((file) => {
    const [path, version] = file.split(/@| with /);
    return version === versionOf(readFileSync(join(root, path))) ? [path] : [];
  });
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

/**
 * Runs every mutant that only loading meets by itself, from the first line on, unless these tests have passed with it or it is argued. Files with a test of
 * more than `most` milliseconds are left out.
 */
export async function runLoaded(sources, tests, { log, end, isEqual, most }) {
  const record = recordIn(log);
  const long = new Set(
    [...record.tests].flatMap(([name, { took }]) => (took > most ? [name.split("@")[0]] : [])),
  );
  const paths = globSync(
    tests.map((path) => `${path}**`),
    { cwd: root },
  )
    .filter((path) => isTest(path) && !long.has(path))
    .sort();
  const texts = paths.map((path) => readFileSync(join(root, path), "utf8"));
  const test = `all@${versionOf(texts.join())}`;
  for (const [acting, one] of mutantsIn(sources).entries()) {
    const { key } = one;
    const isDone = isEqual(one) || record.noticed.has(key) || record.passed.has(`${key} ${test}`);
    if (!record.loaded.has(key) || isDone || Date.now() > end) continue;
    const passes = await runMutants(sources, paths, { log, acting, end });
    const line = { key, fate: passes ? "survived" : "killed", test };
    appendFileSync(log, `${JSON.stringify(line)}\n`);
  }
}

const isTest = (path) => path.endsWith(".test.ts");
