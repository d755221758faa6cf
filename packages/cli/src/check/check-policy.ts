import { compileIn, createShortMemory } from "@annae/dsl";
import { openPolicies } from "../policies/compile-policy.ts";
import { diskHost } from "../policies/disk-host.ts";
import { diskTree } from "../policies/file-tree.ts";
import { namedTests, type TestedEntry } from "../policies/find-tests.ts";
import { recordedTree } from "../policies/recorded-tree.ts";
import type { CheckResult } from "../policies/report-compilation.ts";
import { type CheckShelf, keepCheck } from "./kept-checks.ts";

/** Checks policies of which some have files in common; what is found is put on the shelf, where there is one. */
export function createChecker(shelf: CheckShelf | undefined): (entry: TestedEntry) => CheckResult {
  const memory = createShortMemory();
  return (entry) => {
    const { tree, asked } = recordedTree(diskTree);
    const workspace = openPolicies(diskHost(tree), memory);
    const checked = compileIn(workspace, entry.file, { tests: namedTests(entry) });
    if (shelf !== undefined) keepCheck(shelf, entry, asked(), checked);
    return checked;
  };
}
