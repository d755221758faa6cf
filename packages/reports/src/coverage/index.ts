export {
  coverageByFile,
  type FileCoverage,
  type TestedPolicy,
} from "./coverage.ts";
export { type CoverageFrame, coveragePage } from "./coverage-page.ts";
export { coverageText } from "./coverage-text.ts";
export { lcov } from "./lcov.ts";
export { type CoverageThresholds, shortfalls } from "./threshold.ts";
