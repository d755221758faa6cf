import { Session } from "node:inspector/promises";
import { setFlagsFromString } from "node:v8";
import { afterEach, expect, test, vi } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { compile } from "../compile.ts";
import { createMemory, createShortMemory, type Memory } from "../memory.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { formatIn } from "../workspace/format-in.ts";
import { analyzeIn, compileIn, openWorkspace, proveIn } from "../workspace/workspace.ts";
import { PolicyGrammar } from "./grammar/grammar.ts";
import { parse } from "./parse.ts";

afterEach(() => vi.restoreAllMocks());

/** How often the grammar reads each text while something is done, and how many of its tokens one by one. */
function readings(act: () => unknown): ReadonlyMap<string, number> {
  const read = vi.spyOn(PolicyGrammar.prototype, "read");
  act();
  return new Map(
    [...Map.groupBy(read.mock.calls, ([source]) => source.text)].map(([text, calls]) => [
      text,
      calls.length,
    ]),
  );
}

/** How often each function of the files is called while something is done: those of the lexer and the parser. */
async function calls(act: () => unknown): Promise<ReadonlyMap<string, number>> {
  // What other tests have made hot is not made faster meanwhile: a function that changes its code is counted twice.
  setFlagsFromString("--no-opt");
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  // Nothing is awaited in between, so that nobody else's work is counted.
  const before = session.post("Profiler.takePreciseCoverage");
  act();
  const after = session.post("Profiler.takePreciseCoverage");
  await before;
  const { result } = await after;
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  setFlagsFromString("--opt");
  const files = result.filter(({ url }) => /\/(scan|source-to-tokens|grammar)\.ts/.test(url));
  const found = files.flatMap(({ functions }) =>
    functions.map(({ functionName, ranges }) => [functionName, ranges[0]?.count ?? 0] as const),
  );
  return new Map(found.filter(([, count]) => count > 0));
}

const shared = 'message hello { text "안녕" } // annae: allow unused-message because 곧';
const main = 'import "shared.rules"\nwhen chatbot then send hello; queue\n';
const files = { "main.rules": `${main}import "./shared.rules"\n`, "shared.rules": shared };
const open = (memory: Memory) => openWorkspace(memoryHost({ files }), testInstallation, memory);

test("each text of a policy is read once, imported however often, suppressions and all", () => {
  const counts = readings(() => compile("main.rules", memoryHost({ files }), testInstallation));
  expect([...counts.values()]).toEqual([1, 1]);
});

test("the lexer, too, runs once for each text, whoever asks for it in a workspace", async () => {
  const workspace = open(createMemory());
  const counts = await calls(() => {
    proveIn(workspace, analyzeIn(workspace, "main.rules"));
    compileIn(workspace, "main.rules");
    for (const path of Object.keys(files)) formatIn(workspace, path);
  });
  expect(["scan", "tokenize", "read"].map((name) => counts.get(name))).toEqual([2, 2, 2]);
});

test("policies that one command looks at share what they import", async () => {
  const workspace = open(createShortMemory());
  const counts = await calls(() => {
    compileIn(workspace, "main.rules");
    compileIn(workspace, "shared.rules");
  });
  expect(["scan", "tokenize", "read"].map((name) => counts.get(name))).toEqual([2, 2, 2]);
});

test("where keywords are mistyped, only the steps around them are read again", () => {
  const rules = Array.from({ length: 200 }, (_, at) => `r${at}: when chatbot then queue\n`);
  const text = `${rules.join("")}x: wehn chatbot thne queue\n${rules.join("")}`;
  const read = vi.spyOn(PolicyGrammar.prototype, "read");
  parse(sourceFile("a.rules", text));
  const [first = [], ...others] = read.mock.results.map(({ value }) => value);
  for (const steps of others) {
    const again = steps.filter((step: unknown) => !first.includes(step));
    expect(again.length).toBeLessThan(8);
  }
});
