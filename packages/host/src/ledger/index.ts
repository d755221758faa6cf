export * from "../shelf.ts";
export * from "./ledger.ts";
