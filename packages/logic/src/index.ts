export {
  type Aspect,
  aspectKey,
  aspectsOf,
  changesBetween,
  situationLabels,
  stepKey,
} from "./difference/aspect.ts";
export {
  type Contrast,
  compareEvent,
  type EventComparer,
  eventsOfAll,
} from "./difference/compare-event.ts";
export {
  type DifferenceClass,
  differencesAt,
  type EventDifference,
} from "./difference/differences.ts";
export { type ConversationComparer, compareConversations } from "./difference/over-time.ts";
export { type SideBySide, sideBySide } from "./difference/side-by-side.ts";
export { createEncoder } from "./encode/encoder.ts";
export * from "./event/bare-event.ts";
export * from "./event/encode-event.ts";
export { factTable, requestLabels } from "./event/fact-table.ts";
export { sampleCases } from "./measure/sample-cases.ts";
export { type Contradiction, contradictions } from "./questions/contradictions.ts";
export * from "./questions/examine.ts";
export type { ExaminedRule, RuleSite } from "./questions/examine-rule.ts";
export type { NeverHolds } from "./questions/never-holds.ts";
export { type Broken, breaks, isMeant } from "./questions/property.ts";
export { examinedIn, isShown, mayBeTogether, type RulePlaces } from "./questions/shown.ts";
export { together } from "./questions/together.ts";
export { createCdcl } from "./solver/cdcl.ts";
export type { CreateSolver, Literal, Solver } from "./solver/solver.ts";
export { type CaseKind, type CaseSeeker, conversationsInto } from "./time/conversations-into.ts";
export { remembered, type Supposed } from "./time/create-timed-world.ts";
export type { ComparisonLimits, OverTime } from "./time/first-event.ts";
export { meansSomething } from "./time/happening.ts";
export { assumeInvariants } from "./time/invariants.ts";
export type { LastTime } from "./time/last-time.ts";
export type { Moments } from "./time/moments.ts";
export {
  type AtWork,
  type ProofLimits,
  type ProofVerdict,
  proveOverTime,
} from "./time/prove-over-time.ts";
export { newState } from "./time/state.ts";
export { encodeStep, type TimeStep } from "./time/step.ts";
export type { FoundEvent } from "./time/unroll.ts";
export { type Unrolling, unroll } from "./time/unroll.ts";
export type { TimedWorld } from "./time/world.ts";
