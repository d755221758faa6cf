export * from "./define-channel.ts";
export * from "./every-kind.ts";
export * from "./fallback-cases.ts";
export * from "./fallback-row.ts";
export * from "./matches.ts";
export * from "./safe-url.ts";
export * from "./short-digest.ts";
export * from "./split-text.ts";
