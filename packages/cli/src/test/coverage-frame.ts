import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readText } from "@annae/disk/files";
import type { CoverageFrame } from "@annae/reports/coverage";

const folder = fileURLToPath(new URL("../../../reports/assets", import.meta.url));

/** The frame of the coverage page, from the assets of `packages/reports`; the bundle has it inside instead of this file. */
export const coverageFrame: CoverageFrame = {
  page: textOf("coverage-page.txt"),
  style: textOf("coverage.css"),
};

function textOf(name: string): string {
  const read = readText(join(folder, name));
  return "text" in read ? read.text : "";
}
