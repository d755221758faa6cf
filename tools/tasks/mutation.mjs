// `npm run mutation [-- <folder of packages/logic> …]`: small changes of packages/logic, and whether its tests notice them. Long: not part of npm test.
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { argumentFor, argumentsIn, isArgued, page } from "../mutation/arguments.mjs";
import { fatesIn, mutatedSources, runLoaded, runMutants } from "../mutation/run-mutants.mjs";
import { cacheFolder, root } from "../repository.mjs";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    anew: { type: "boolean" },
    minutes: { type: "string", default: "Infinity" },
    tests: { type: "string", multiple: true },
  },
});

/** What notices much in little time comes first; what lives is tried again by what takes longer, with `share` of the random cases of `npm test`. */
const passesOf = (folder, tests) => {
  if (tests !== undefined) return [{ tests, share: 0.02, most: 200 }];
  return [
    { tests: [`packages/logic/src/${folder}/`], share: 0.02, most: 50 },
    { tests: ["packages/logic"], share: 0.02, most: 200 },
    { tests: ["packages/logic"], share: 0.02, most: 2_000 },
    { tests: ["test/logic", "test/review", "packages/dsl/src/6-checks"], share: 0.1, most: 2_000 },
  ];
};

const all = readdirSync(join(root, "packages/logic/src"), { withFileTypes: true })
  .filter((one) => one.isDirectory() && one.name !== "testing")
  .map(({ name }) => name);
const wrong = positionals.filter((name) => !all.includes(name));
const limits = { patience: 1_000, end: Date.now() + Number(values.minutes) * 60_000 };
if (wrong.length > 0 || Number.isNaN(limits.end)) {
  console.error(`npm run mutation -- [--anew] [--minutes 9] [--tests <path>] [${all.join("|")}] …`);
  process.exitCode = 2;
} else {
  const equal = argumentsIn(readFileSync(join(root, page), "utf8"));
  for (const folder of positionals.length > 0 ? positionals : all) await report(folder, equal);
}

async function report(folder, equal) {
  const paths = globSync(`packages/logic/src/${folder}/*.ts`, { cwd: root });
  const sources = mutatedSources(
    paths
      .filter((path) => !path.endsWith(".test.ts"))
      .sort()
      .map((path) => join(root, path)),
  );
  const log = join(cacheFolder, "mutants", `${folder}.jsonl`);
  mkdirSync(join(cacheFolder, "mutants"), { recursive: true });
  if (values.anew) rmSync(log, { force: true });
  await tryAll(passesOf(folder, values.tests), sources, log);
  const fates = fatesIn(log, sources);
  const left = fates.filter(({ fate }) => !["killed", "stuck", "spare"].includes(fate));
  const unargued = left.filter((one) => !isArgued(one, equal));
  for (const path of new Set(unargued.map((one) => one.path))) {
    console.log(`\n### \`${path}\`\n`);
    for (const one of unargued.filter((other) => other.path === path))
      console.log(`${argumentFor(one)} ${one.fate}, line ${one.line}`);
  }
  console.log(`\n${folder}: ${told(fates, left.length - unargued.length)}`);
  if (Date.now() > limits.end) console.log("The time was up: begin again to go on.");
  if (unargued.length > 0) process.exitCode = 1;
}

async function tryAll(passes, sources, log) {
  for (const { tests, share, most } of passes) {
    process.env.ANNAE_EVIDENCE = String(share);
    if (Date.now() > limits.end) return;
    await runMutants(sources, tests, { log, most, ...limits });
  }
  await runLoaded(sources, passes[0].tests, { log, ...limits });
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
