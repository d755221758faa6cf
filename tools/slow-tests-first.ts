import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Test files that take more than four seconds, the longest first: whatever begins last is waited for. Files that are not named come behind. */
export const slow = [
  "test/packages/ci.test.ts",
  "packages/host-restate/src/host-contract.test.ts",
  "test/pages/console-troubles.test.ts",
  "test/pages/studio-live.test.ts",
  "test/pages/studio-server.test.ts",
  "test/pages/studio-frame.test.ts",
  "test/pages/first-day.test.ts",
  "test/pages/studio-bench.test.ts",
  "test/pages/markup.test.ts",
  "test/pages/studio-making.test.ts",
  "test/pages/chat.test.ts",
  "test/pages/studio-hard.test.ts",
  "test/pages/studio-company.test.ts",
  "test/logic/differences-over-time.test.ts",
  "test/packages/strangers.test.ts",
  "test/studio/laws.test.ts",
  "test/pages/console.test.ts",
  "packages/host-sqlite/src/deaths.test.ts",
  "packages/server/src/tenants/isolation.test.ts",
  "test/server/deaths.test.ts",
  "packages/server/src/attachments/attachments.test.ts",
  "test/same-meaning.test.ts",
  "test/packages/bad-surroundings.test.ts",
  "test/studio/saving.test.ts",
  "packages/host-sqlite/src/bad-files.test.ts",
  "test/logic/unrolled.test.ts",
  "packages/syntax/src/2-syntax/parse-any-text.test.ts",
  "test/server/start.test.ts",
  "test/cli/check.test.ts",
  "packages/server/src/routes.test.ts",
  "test/pages/studio-differences.test.ts",
  "packages/server/src/staff/send-picture.test.ts",
  "packages/server/src/tenants/revisions.test.ts",
  "test/server/system-messages.test.ts",
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
