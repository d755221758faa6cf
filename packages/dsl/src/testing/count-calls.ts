// A program of its own, for `one-pass.test.ts`: V8 counts calls wrongly where other tests have made a function hot.
import { Session } from "node:inspector/promises";
import { format, sourceFile } from "@annae/syntax";
import { compile } from "../compile.ts";
import { createMemory, createShortMemory, type Memory } from "../memory.ts";
import { memoryHost } from "../memory-host.ts";
import { analyzeIn, compileIn, openWorkspace, proveIn } from "../workspace/workspace.ts";
import { testInstallation } from "./test-installation.ts";

const files: Readonly<Record<string, string>> = JSON.parse(process.argv[2] ?? "{}");
const open = (memory: Memory) => openWorkspace(memoryHost({ files }), testInstallation, memory);

/** How often the text is scanned, its tokens are made, and they are read, while something is done. */
async function calls(act: () => unknown): Promise<readonly (number | undefined)[]> {
  const session = new Session();
  session.connect();
  await session.post("Profiler.enable");
  await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await session.post("Profiler.takePreciseCoverage");
  act();
  const { result } = await session.post("Profiler.takePreciseCoverage");
  await session.post("Profiler.stopPreciseCoverage");
  session.disconnect();
  const counts = new Map(
    result
      .filter(({ url }) => /\/(scan|source-to-tokens|grammar)\.ts/.test(url))
      .flatMap(({ functions }) =>
        functions.map(({ functionName, ranges }) => [functionName, ranges[0]?.count ?? 0] as const),
      )
      .filter(([, count]) => count > 0),
  );
  return ["scan", "tokenize", "read"].map((name) => counts.get(name));
}

const onePolicy = await calls(() => compile("main.rules", memoryHost({ files }), testInstallation));
const oneWorkspace = await calls(() => {
  const workspace = open(createMemory());
  proveIn(workspace, analyzeIn(workspace, "main.rules"));
  compileIn(workspace, "main.rules");
  for (const [path, text] of Object.entries(files)) {
    format(workspace.memory.read(sourceFile(path, text)));
  }
});
const twoPolicies = await calls(() => {
  const workspace = open(createShortMemory());
  compileIn(workspace, "main.rules");
  compileIn(workspace, "shared.rules");
});
console.log(JSON.stringify({ onePolicy, oneWorkspace, twoPolicies }));
