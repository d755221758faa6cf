export * from "./contract-shop.ts";
export * from "./host-contract.ts";
export { type HttpPlatform, httpPlatform } from "./http-platform.ts";
export type { ManualClock } from "./manual-clock.ts";
export * from "./rig.ts";
