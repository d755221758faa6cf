// `npm run mutation [-- <folder of packages/logic> …]`: small changes of packages/logic, and whether its tests notice them. Long: not part of npm test.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { argumentFor, argumentsIn, isArgued, page } from "../mutation/arguments.mjs";
import { fatesIn, mutatedSources, runLoaded, runMutants } from "../mutation/run-mutants.mjs";
import { cacheFolder, root } from "../repository.mjs";

/**
 * What notices much in little time comes first, and what lives is tried again by what takes longer, with `share` of the random cases of `npm test`. `tests` is
 * null where each test is asked only of the sources beside it.
 */
const passes = [
  { tests: null, share: 0.02, most: 10 },
  { tests: null, share: 0.02, most: 200 },
  { tests: null, share: 0.3, most: 2_000 },
  { tests: ["packages/logic"], share: 0.02, most: 2_000 },
  { tests: ["test/logic", "test/review", "packages/dsl/src/6-checks"], share: 0.1, most: 2_000 },
];

const all = readdirSync(join(root, "packages/logic/src"), { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== "testing")
  .map(({ name }) => name);
const { folders, anew, minutes, tests } = asked();
/** What was tried of the folder; a test that meets nothing of one folder may meet much of another. */
const logOf = (folder) => join(cacheFolder, "mutants", `${folder}.jsonl`);
const equal = argumentsIn(readFileSync(join(root, page), "utf8"));
const isEqual = (mutant) => isArgued(mutant, equal);
const limits = { patience: 1_000, end: Date.now() + minutes * 60_000, isEqual };
if (folders.length === 0) {
  console.error(`npm run mutation -- [--anew] [--minutes 9] [--tests <path>] [${all.join("|")}] …`);
  process.exitCode = 2;
} else {
  mkdirSync(join(cacheFolder, "mutants"), { recursive: true });
  let unargued = 0;
  for (const folder of folders) {
    const sources = mutatedSources(pathsIn(folder));
    await tryAll(folder, sources);
    unargued += report(folder, fatesIn(logOf(folder), sources));
  }
  // Vitest says by it that tests failed, as they are meant to.
  process.exitCode = unargued > 0 ? 1 : 0;
  if (Date.now() > limits.end) console.log("The time was up: begin again to go on.");
}

/** What the command line asks for; no folders where it says something else. */
function asked() {
  const options = {
    anew: { type: "boolean", default: false },
    minutes: { type: "string", default: "Infinity" },
    tests: { type: "string", multiple: true, default: [] },
  };
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    const isMeant = positionals.every((name) => all.includes(name)) && Number(values.minutes) > 0;
    const folders = positionals.length > 0 ? positionals : all;
    return { ...values, minutes: Number(values.minutes), folders: isMeant ? folders : [] };
  } catch {
    return { folders: [] };
  }
}

function pathsIn(folder) {
  return globSync(`packages/logic/src/${folder}/*.ts`, { cwd: root })
    .filter((path) => !path.endsWith(".test.ts"))
    .sort()
    .map((path) => join(root, path));
}

/** How many are neither noticed nor argued. */
function report(folder, fates) {
  const left = fates.filter(({ fate }) => !["killed", "stuck", "spare"].includes(fate));
  const unargued = left.filter((one) => !isEqual(one));
  for (const path of new Set(unargued.map((one) => one.path))) {
    console.log(`\n### \`${path}\`\n`);
    for (const one of unargued.filter((other) => other.path === path))
      console.log(`${argumentFor(one)} ${one.fate}, line ${one.line}`);
  }
  console.log(`\n${folder}: ${told(fates, left.length - unargued.length)}`);
  return unargued.length;
}

async function tryAll(folder, sources) {
  const log = logOf(folder);
  if (anew) rmSync(log, { force: true });
  const own = [`packages/logic/src/${folder}/`];
  const quickFirst = [100, 2_000].map((most) => ({ ...passes[2], most, tests }));
  const wanted = tests.length > 0 ? quickFirst : passes;
  for (const { share, most, tests: all } of wanted) {
    process.env.ANNAE_EVIDENCE = String(share);
    if (Date.now() > limits.end) return;
    await runMutants(sources, all ?? own, { log, most, share, own: all === null, ...limits });
  }
  for (const some of tests.length > 0 ? [tests] : [own, ["test/logic/"]])
    await runLoaded(sources, some, { log, most: 2_000, ...limits });
}

function told(fates, argued) {
  const count = (...wanted) => fates.filter(({ fate }) => wanted.includes(fate)).length;
  return [
    `${fates.length} mutants`,
    `${count("killed")} killed`,
    `${count("stuck")} went on and on`,
    `${count("survived")} survived`,
    `${count("loaded", "unmet")} unmet`,
    `${count("spare")} spare`,
    `${argued} of them argued`,
  ].join(", ");
}
