export * from "./evaluate.ts";
export * from "./explain.ts";
export type { ImageFile, KindImages, PolicyImages } from "./images.ts";
export * from "./ir.ts";
export { mirrored } from "./mirrored.ts";
export type { Decision, Facts, Intent, Policy, PolicyEvent } from "./policy.ts";
export * from "./policy-from-ir.ts";
export type { Expectation, ExpectedDelivery, TestCase, TestEvent } from "./test-case.ts";
