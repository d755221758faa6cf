export type { AnswerTo, QuestionName, QuestionOf, Questions, ToldOf } from "./desk/questions.ts";
export {
  type Followed,
  type Heard,
  openStudio,
  type Studio,
  type StudioOptions,
  type StudioWorker,
} from "./desk/studio.ts";
export type {
  ChangedChat,
  ChangedClass,
  DraftComparison,
  DraftDifference,
} from "./differing/differ.ts";
export type { LivePolicy } from "./differing/live-policy.ts";
export { type ChangedStretch, changedStretches } from "./form/drafts/changed-stretches.ts";
export { type DraftClash, type MergedDraft, mergeDrafts } from "./form/drafts/merge-drafts.ts";
export { unitedText } from "./form/drafts/unite-texts.ts";
export {
  type FormCondition,
  type FormJoin,
  type FormQuestion,
  type QuestionFields,
  spelledCondition,
  spelledQuestion,
} from "./form/edits/conditions/form-condition.ts";
export { readCondition } from "./form/edits/conditions/read-condition.ts";
export { editOf } from "./form/edits/edit-of.ts";
export type * from "./form/edits/form-edit.ts";
export { readProperty } from "./form/edits/read-property.ts";
export { patchedText } from "./form/edits/text/patches.ts";
export { type FormMenu, type MenuChoice, type MenuFact, menuOf } from "./form/menu/menu-of.ts";
export {
  anyDeeds,
  type ChosenSlots,
  type PropertySentence,
  propertySentences,
  type SentenceSlot,
  slotsOf,
  spelledProperty,
} from "./form/menu/property-sentences.ts";
export { type PolicyText, policyText } from "./form/policy-text.ts";
export type * from "./form/text-patch.ts";
export { cleanText } from "./form/texts/clean-text.ts";
export type * from "./form/view/form.ts";
export { formOf } from "./form/view/form-of.ts";
export type { LineSource } from "./opening/open-line.ts";
export type { OpenedLine } from "./opening/opened-line.ts";
export type { ClockGoal, LineEdit } from "./playing/edit-line.ts";
export { type LineMove, movesWith, type NewEvent } from "./playing/moves.ts";
export type { LineStep, PlayedEvent, PlayedLine, StepOfLine } from "./playing/play-line.ts";
export type { StandingPolicy } from "./playing/standing-policy.ts";
export type { LineEvent, TimeLine } from "./playing/time-line.ts";
export type { Counterchat, ProofReach, TypedProof } from "./proving/prove-typed.ts";
export type { LineToSave, SavedLine } from "./saving/save-line.ts";
export type { StudioOpening } from "./typed/open-policy.ts";
export type { Reply } from "./typed/reply.ts";
