export * from "./contract-shop.ts";
export * from "./decision-log.ts";
export * from "./host-contract.ts";
