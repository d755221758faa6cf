import { expect, test } from "vitest";
import { contractTable, type Outcome } from "./contract-table.ts";
import { asked, placeOf } from "./parts.ts";

const outcome = (file: string, titles: readonly string[], failed: Outcome["failed"]): Outcome => ({
  ...placeOf(file, titles),
  failed,
  seconds: 1,
});

test("the same fault of two hosts is one row, several times of it one cell; what failed and what was not run is told", () => {
  const file = "packages/host-sqlite/src/deaths.test.ts";
  const restate = "packages/host-restate/src/host-contract.test.ts";
  const killed = (at: string) => ["a host in a file", "deaths", `killed at decided${at}: once`];
  const outcomes = [
    outcome(file, killed(", time 1"), null),
    outcome(file, killed(", time 2"), null),
    outcome(restate, ["a host on Restate", "deaths", "killed at decided: once"], "lost"),
    outcome(restate, ["a host on Restate", "traces", "group", "A: greeted"], undefined),
    outcome("packages/host-sqlite/src/bad-files.test.ts", ["files", "half a file"], null),
  ];
  const lines = contractTable(outcomes, ["file", "restate"])
    .split("\n")
    .map((line) => line.replaceAll(/ {2,}/g, " | ").trimEnd());
  expect(lines).toContain("killed at decided: once | ok 2 x 2.0 s | FAILED |");
  expect(lines).toContain("group · A: greeted | - | not run |");
  expect(lines).toContain("files · half a file | ok 1.0 s | - |");
  expect(lines.at(-1)).toBe("5 tests: 3 as it must be, 1 failed, 1 not run");
  expect(lines).toContain("FAILED restate deaths: killed at decided: once");
});

test("hosts and parts are asked for by their words, all of them by none", () => {
  expect(asked(["restate", "deaths", "outages"])).toEqual({
    hosts: ["restate"],
    parts: ["deaths", "outages"],
  });
  expect(asked([])?.hosts).toEqual(["memory", "file", "restate"]);
  expect(asked(["redis"])).toBeNull();
});
