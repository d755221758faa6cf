import { type MemoryFiles, memoryHost } from "@annae/dsl";
import type { PolicyFiles } from "./policy-files.ts";
import { memoryPath, memoryUri } from "./protocol.ts";

/** Policies in memory, for a browser: a document's path is what stands behind `file:///`, and each named policy is one. */
export function filesInMemory(files: MemoryFiles): PolicyFiles {
  const tests = Object.keys(files.files).filter((path) => /(^|\/)tests\/[^/]+$/.test(path));
  const testsOf = (file: string) =>
    tests.filter((path) => path.replace(/tests\/[^/]+$/, "") === file.replace(/[^/]+$/, ""));
  return {
    host: memoryHost(files),
    policies: () =>
      Object.values(files.policies ?? {}).map((file) => ({ file, tests: testsOf(file) })),
    pathOf: memoryPath,
    uriOf: memoryUri,
  };
}
