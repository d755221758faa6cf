export * from "./clock.ts";
export { createHost } from "./host/create-host.ts";
export { type FaultPoint, faultPoints, type HostSetup } from "./host/setup.ts";
export { memoryLedger } from "./ledger/memory-ledger.ts";
export * from "./outbox/http-transport.ts";
export { type RetryPolicy, standardRetries } from "./outbox/retry-delay.ts";
export * from "./seam.ts";
export type { BuiltPolicy, Library } from "./turn/tenant.ts";
