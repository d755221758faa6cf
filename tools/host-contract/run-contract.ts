// Plays the contract and prints one table: `node run-contract.ts '{"minutes":45,"words":["restate","deaths"]}'`.
import { join } from "node:path";
import { createVitest, type Reporter, type TestCase } from "vitest/node";
import { restateProgram } from "../../packages/host-restate/src/engine/start-restate.ts";
import { root } from "../repository.mjs";
import { contractTable, type Outcome } from "./contract-table.ts";
import { asked, type HostName, hosts, type PartName, parts, placeOf } from "./parts.ts";

const { minutes, words }: { readonly minutes: number; readonly words: readonly string[] } =
  JSON.parse(process.argv[2] ?? "{}");

/** Milliseconds that one test may take: servers start and die in it. */
const testTimeout = 180_000;

async function main(): Promise<number> {
  const wanted = asked(words);
  if (wanted === null) {
    console.error(
      `Hosts: ${Object.keys(hosts).join(", ")}. Parts: ${Object.keys(parts).join(", ")}.`,
    );
    return 2;
  }
  const program = restateProgram();
  const there = wanted.hosts.filter((host) => host !== "restate" || program !== null);
  console.log(needs(program));
  const outcomes = await play(there, wanted.parts);
  console.log(`\n${contractTable(outcomes, wanted.hosts)}`);
  const fine = outcomes.length > 0 && outcomes.every(({ failed }) => failed === null);
  return fine && there.length === wanted.hosts.length ? 0 : 1;
}

function needs(program: string | null): string {
  return [
    `Needs: Node ${process.versions.node} (22.13 or newer), a temporary folder with 2 GB, free ports of 127.0.0.1, no network.`,
    program === null
      ? `Restate: there is no program for ${process.platform} on ${process.arch}; its column stays empty.`
      : `Restate: ${program}`,
    `Takes about 10 minutes on two free cores; ends after ${minutes} minutes in any case.`,
    "",
  ].join("\n");
}

async function play(
  some: readonly HostName[],
  pieces: readonly PartName[],
): Promise<readonly Outcome[]> {
  const outcomes = new Map<string, Outcome>();
  const files = some.flatMap((host) => hosts[host].files);
  const began = performance.now();
  const isAsked = (test: TestCase) => pieces.includes(outcomeOf(test).part);
  const reporter: Reporter = {
    onTestModuleCollected: (module) => {
      for (const test of module.children.allTests()) {
        if (isAsked(test)) outcomes.set(test.id, outcomeOf(test));
      }
    },
    onTestCaseResult: (test) => {
      if (!isAsked(test) || test.result().state === "skipped") return;
      const outcome = outcomeOf(test);
      outcomes.set(test.id, outcome);
      const done = [...outcomes.values()].filter(({ failed }) => failed !== undefined).length;
      const minute = ((performance.now() - began) / 60_000).toFixed(1).padStart(5);
      const said = outcome.failed === null ? "ok    " : "FAILED";
      console.log(
        `${minute} min ${String(done).padStart(4)}  ${said} ${outcome.host} ${outcome.part}: ${outcome.fault}`,
      );
    },
  };
  process.env.HOST_CONTRACT = "whole";
  const vitest = await createVitest({
    root,
    config: join(root, "vitest.config.ts"),
    watch: false,
    reporters: [reporter],
    fileParallelism: false,
    testTimeout,
    hookTimeout: testTimeout,
    testNamePattern: patternFor(pieces),
  });
  const end = setTimeout(() => {
    console.log(`\nThe ${minutes} minutes are over: what has not run yet is told as that.`);
    void vitest.cancelCurrentRun("test-failure");
  }, minutes * 60_000);
  const last = new Promise<void>((resolve) => setTimeout(resolve, minutes * 60_000 + testTimeout));
  const specifications = await vitest.globTestSpecifications([...files]);
  await Promise.race([vitest.runTestSpecifications(specifications), last]);
  clearTimeout(end);
  return [...outcomes.values()];
}

/** Tests of those parts; those whose files say the part are all taken, and told apart by where they stand. */
function patternFor(pieces: readonly PartName[]): RegExp {
  const byFile = pieces.includes("files") || pieces.includes("guide");
  return byFile ? /./ : new RegExp(` (${pieces.join("|")}) `);
}

function outcomeOf(test: TestCase): Outcome {
  const titles: string[] = [test.name];
  for (let at = test.parent; at.type === "suite"; at = at.parent) titles.unshift(at.name);
  const result = test.result();
  const failed =
    result.state === "failed"
      ? (result.errors[0]?.message.split("\n")[0] ?? "failed")
      : result.state === "passed"
        ? null
        : undefined;
  const seconds = (test.diagnostic()?.duration ?? 0) / 1_000;
  return { ...placeOf(test.module.relativeModuleId, titles), failed, seconds };
}

process.exit(await main());
