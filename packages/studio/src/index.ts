export type { StudioOpening } from "./desk/open-policy.ts";
export type { AnswerTo, QuestionName, QuestionOf, Questions, ToldOf } from "./desk/questions.ts";
export type { Reply } from "./desk/reply.ts";
export {
  type Followed,
  type Heard,
  openStudio,
  type Studio,
  type StudioOptions,
  type StudioWorker,
} from "./desk/studio.ts";
export { type PolicyText, policyText } from "./form/policy-text.ts";
export { cleanText } from "./form/texts/clean-text.ts";
export type * from "./form/view/form.ts";
export { formOf } from "./form/view/form-of.ts";
export type { ClockGoal, LineEdit } from "./playing/edit-line.ts";
export { canHappenIn, type LineMove, movesWith, type NewEvent } from "./playing/moves.ts";
export type { LineStep, PlayedEvent, PlayedLine, StepOfLine } from "./playing/play-line.ts";
export type { StandingPolicy } from "./playing/standing-policy.ts";
export type { LineEvent, TimeLine } from "./playing/time-line.ts";
