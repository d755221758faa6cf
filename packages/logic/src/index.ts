export * from "./event/encode-event.ts";
export * from "./questions/examine.ts";
export type { NeverHolds } from "./questions/never-holds.ts";
export { type Broken, breaks } from "./questions/property.ts";
export { isShown, together } from "./questions/together.ts";
export { createCdcl } from "./solver/cdcl.ts";
export type { CreateSolver, Solver } from "./solver/solver.ts";
