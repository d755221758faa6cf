export * from "./channel-contract.ts";
export type { Check } from "./check.ts";
export type { EncodeOptions } from "./encode-checks.ts";
export { sampleEnvelope, sampleImage } from "./samples.ts";
export * from "./webhook-contract.ts";
