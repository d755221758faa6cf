export * from "./contract-shop.ts";
export * from "./host-contract.ts";
