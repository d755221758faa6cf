export * from "./as-written.ts";
export * from "./log-line.ts";
export * from "./read-log-line.ts";
