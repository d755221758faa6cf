// `npm run host-contract`: every fault against every host, with many more kills than `npm test`; prints faults and outcomes as a table.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { cacheFolder, program, root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

const report = join(cacheFolder, "host-contract.json");

async function main() {
  const vitest = [
    program("vitest", "vitest.mjs"),
    "run",
    "--reporter=json",
    `--outputFile=${report}`,
  ];
  const env = { ...process.env, HOST_CONTRACT: "whole" };
  const code = await runProgram(
    process.execPath,
    [...vitest, "packages/host/", "packages/host-sqlite/", "packages/host-restate/"],
    { env },
  );
  for (const line of rowsOf(JSON.parse(readFileSync(report, "utf8")))) console.log(line);
  return code;
}

/** A line for each fault: its outcome, how long it took, where, and what it is. */
function rowsOf({ testResults }) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, duration, ancestorTitles, title }) => {
      const outcome = status === "passed" ? "as it must be" : status.toUpperCase();
      const where = ancestorTitles[0] ?? name.replace(`${root}/`, "");
      return `${outcome.padEnd(14)} ${String(Math.round(duration ?? 0)).padStart(6)} ms   ${where}: ${title}`;
    }),
  );
}

process.exitCode = await main();
