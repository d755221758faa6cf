export * from "./asking.ts";
export * from "./bookstore.ts";
export * from "./open-server.ts";
