import { type CheckResult, type CheckShelf, keepCheck } from "@annae/disk/checks";
import { diskHost, namedTests, type TestedEntry } from "@annae/disk/policies";
import { diskTree, recordedTree } from "@annae/disk/trees";
import { compileIn, createShortMemory } from "@annae/dsl";
import { openPolicies } from "../policies/compile-policy.ts";

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
