export { addCoverage } from "./add-coverage.ts";
export * from "./coverage.ts";
export * from "./coverage-totals.ts";
export type { Joined, LeafSite } from "./leaf.ts";
export { measureCoverage } from "./measure-coverage.ts";
export type { Sample } from "./sample.ts";
