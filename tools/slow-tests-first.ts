import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take seconds, the longest first; whatever begins last is waited for. Files that are not named come behind. */
const slow = [
  "packages/host-restate/src/host-contract.test.ts",
  "packages/logic/src/difference/differences.test.ts",
  "test/packages/strangers.test.ts",
  "test/packages/ci.test.ts",
  "packages/logic/src/encode/encoder.test.ts",
  "packages/host-sqlite/src/deaths.test.ts",
  "test/cli/check.test.ts",
  "test/review/mutants.test.ts",
  "test/format/repository-policies.test.ts",
  "test/review/differences.test.ts",
  "test/same-meaning.test.ts",
  "test/support/browser.test.ts",
  "packages/dsl/src/2-syntax/parse-any-text.test.ts",
  "packages/dsl/src/workspace/edits.test.ts",
];

/** The order of Vitest, which knows how long files took the last time, with the slow ones first where it does not. */
export class SlowTestsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = slow.findIndex((path) => moduleId.endsWith(path));
  return place === -1 ? slow.length : place;
}
