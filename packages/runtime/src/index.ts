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
export * from "./edge/counselors.ts";
export * from "./edge/customer.ts";
export type { Fault, Parsed } from "./edge/fault.ts";
export * from "./edge/host-facts.ts";
export * from "./edge/scenario.ts";
export type { Changes, ScenarioEvent } from "./edge/scenario-event.ts";
export * from "./edge/tenant-settings.ts";
export * from "./engine/create-engine.ts";
export { type Handling, type Happening, handleEvent, outlook } from "./engine/handle-event.ts";
export * from "./engine/record.ts";
export type { Station } from "./engine/station.ts";
export type { Surroundings } from "./engine/surroundings.ts";
export { type Performance, play, playWithNotes } from "./player/play.ts";
export * from "./player/transcript.ts";
export * from "./player/transcript-text.ts";
export * from "./render/delivery.ts";
export { type ImageLookup, noImages } from "./scene/scene.ts";
export * from "./store/conversation-store.ts";
export * from "./store/memory-store.ts";
export { conditionText, valuesText } from "./trace/condition-text.ts";
export * from "./trace/dropped.ts";
export * from "./trace/trace.ts";
export { type TurnInput, takeTurn } from "./turn/take-turn.ts";
export type { Turn } from "./turn/turn.ts";
