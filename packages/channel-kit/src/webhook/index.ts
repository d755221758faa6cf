export * from "./check-shape.ts";
export * from "./decoded.ts";
export * from "./inbound.ts";
export * from "./read-json.ts";
