// `npm run mutation [-- <source> …]`: small changes of packages/logic, and whether its tests notice them. Long: not part of npm test.
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fatesIn, mutatedSources, runLoaded, runMutants } from "../mutation/run-mutants.mjs";
import { cacheFolder, root } from "../repository.mjs";

/** What notices much in little time comes first; what lives is tried again by more. */
const passes = [
  { tests: ["packages/logic"], runs: "60", most: 800 },
  { tests: ["test/review", "packages/dsl/src/6-checks"], runs: "2500", most: 1_500 },
  { tests: ["test/logic", "test/cli/prove.test.ts"], runs: "4", most: 4_000 },
  { tests: ["packages/logic"], runs: "2000", most: 20_000 },
];

const named = process.argv.slice(2);
const patterns = named.length > 0 ? named : ["packages/logic/src/**/*.ts"];
const sources = mutatedSources(
  globSync(patterns, { cwd: root })
    .filter((path) => !/\.test\.ts$|\/testing\/|\/index\.ts$/.test(path))
    .sort()
    .map((path) => join(root, path)),
);

const log = join(cacheFolder, "mutants.jsonl");
mkdirSync(cacheFolder, { recursive: true });
writeFileSync(log, "");
for (const { tests, cases, most } of passes) {
  process.env.ANNAE_EVIDENCE = String(cases);
  await runMutants(sources, tests, { log, most });
  console.log(`${tests.join(", ")} with ${cases} of the random cases:`, counted());
}
process.env.ANNAE_EVIDENCE = String(passes[0].cases);
await runLoaded(sources, ["packages/logic"], log);
for (const { path, line, was, now, fate } of fatesIn(log, sources)) {
  if (fate === "killed" || fate === "stuck") continue;
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 60);
  console.log(`${path}:${line}: ${short(was)} → ${short(now)} (${fate})`);
}
console.log(counted());

function counted() {
  const counts = {};
  for (const { fate } of fatesIn(log, sources)) counts[fate] = (counts[fate] ?? 0) + 1;
  return counts;
}
