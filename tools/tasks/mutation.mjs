// `npm run mutation [-- <source> …]`: small changes of packages/logic, and whether its tests notice them. Long: not part of npm test.
import { globSync } from "node:fs";
import { join } from "node:path";
import { runMutants } from "../mutation/run-mutants.mjs";
import { root } from "../repository.mjs";

process.env.ANNAE_RUNS ??= "2000";

const named = process.argv.slice(2);
const patterns = named.length > 0 ? named : ["packages/logic/src/**/*.ts"];
const sources = globSync(patterns, { cwd: root })
  .filter((path) => !/\.test\.ts$|\/testing\/|\/index\.ts$/.test(path))
  .sort()
  .map((path) => join(root, path));

const counts = { killed: 0, survived: 0, stuck: 0 };
await runMutants(sources, ["packages/logic"], ({ path, line, was, now }, fate) => {
  counts[fate] += 1;
  if (fate !== "survived") return;
  const short = (text) => text.replace(/\s+/g, " ").slice(0, 60);
  console.log(`${path}:${line}: ${short(was)} → ${short(now) || "(nothing)"}`);
});
console.log(counts);
