export { deskSince } from "../desk/desk.ts";
export * from "../outbox/after-sending.ts";
export * from "../outbox/retry-delay.ts";
export * from "../outbox/send-safely.ts";
export * from "./asks-load.ts";
export * from "./giving.ts";
export * from "./runtime-event.ts";
export * from "./tenant.ts";
export * from "./turn.ts";
