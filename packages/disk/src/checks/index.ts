export { checkShelf } from "./check-shelf.ts";
export { type CheckResult, type CheckShelf, keepCheck, keptCheck } from "./kept-checks.ts";
