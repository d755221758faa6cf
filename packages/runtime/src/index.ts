export type {
  ActionIr,
  BlockIr,
  Comparison,
  Condition,
  Content,
  Decision,
  DeclarationIr,
  EventIr,
  Facts,
  Intent,
  MessageIr,
  Operand,
  Place,
  Policy,
  PolicyEvent,
  PolicyImages,
  PolicyIr,
  RuleIr,
  SendLimit,
  Step,
  SystemTextIr,
  Template,
} from "@annae/ir";
export { policyFromIr } from "@annae/ir";
export * from "./calendar/calendar.ts";
export * from "./desk/choose-counselor.ts";
export * from "./desk/desk-at.ts";
export * from "./distribution/distribute.ts";
export type { Floor } from "./distribution/floor.ts";
export { type Assignment, nextAssignments } from "./distribution/next-assignments.ts";
export type { Room } from "./distribution/room.ts";
export { defaultCategory } from "./edge/category.ts";
export * from "./edge/counselors.ts";
export { parseCustomer } from "./edge/customer.ts";
export * from "./edge/event.ts";
export type { Fault, Parsed } from "./edge/fault.ts";
export * from "./edge/host-facts.ts";
export * from "./edge/scenario.ts";
export type { Changes, ScenarioEvent } from "./edge/scenario-event.ts";
export * from "./edge/surroundings.ts";
export { type SystemMessageLimits, systemMessageLimits } from "./edge/system-message-faults.ts";
export * from "./edge/tenant-settings.ts";
export * from "./engine/create-engine.ts";
export { type Handling, type Happening, handleEvent } from "./engine/handle-event.ts";
export * from "./engine/record.ts";
export type { Station } from "./engine/station.ts";
export type { Caller, Staff, Surroundings } from "./engine/surroundings.ts";
export * from "./player/explained-transcript.ts";
export { type EventVerdict, judge, type VerdictLine } from "./player/judge.ts";
export { play, playWithNotes } from "./player/play.ts";
export { type Performance, playTogether } from "./player/play-together.ts";
export type { Part } from "./player/stage.ts";
export * from "./player/transcript.ts";
export * from "./player/transcript-text.ts";
export * from "./render/delivery.ts";
export { type ImageLookup, noImages } from "./scene/scene.ts";
export * from "./store/conversation-store.ts";
export * from "./store/memory-store.ts";
export type { Because } from "./trace/because.ts";
export { conditionText } from "./trace/condition-text.ts";
export type { Dropped, DropReason } from "./trace/dropped.ts";
export * from "./trace/explain-trace.ts";
export * from "./trace/explanation-lines.ts";
export type { PlainValue } from "./trace/plain-value.ts";
export type { Trace } from "./trace/trace.ts";
export { type TurnInput, takeTurn } from "./turn/take-turn.ts";
export type { Turn } from "./turn/turn.ts";
