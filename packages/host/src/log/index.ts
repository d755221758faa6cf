export * from "./log-line.ts";
export * from "./read-log-line.ts";
