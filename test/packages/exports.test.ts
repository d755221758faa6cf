import { join } from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { installedPackages } from "../../tools/packages/install-packages.ts";
import { isProgram, publishedPackages } from "../../tools/packages/workspace.ts";
import { apiReport } from "./api-report.ts";

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

beforeAll(() => void installedPackages());

const libraries = publishedPackages()
  .filter((one) => !isProgram(one))
  .map((one) => [one.manifest.name, one] as const);

test.each(libraries)("%s exports what its api.md says", async (_, one) => {
  await expect(apiReport(one)).toMatchFileSnapshot(join(one.folder, "api.md"));
});
