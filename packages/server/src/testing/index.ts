export * from "./asking.ts";
export * from "./bookstore.ts";
export * from "./go-live.ts";
export * from "./open-server.ts";
export * from "./pictures.ts";
