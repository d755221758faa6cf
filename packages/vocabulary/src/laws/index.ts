import type { WorldLaw } from "../define-law.ts";
import { arrivesAlive } from "./arrives-alive.ts";
import { assignedIsReceived } from "./assigned-is-received.ts";
import { assignedSomebody } from "./assigned-somebody.ts";
import { chatbotOpens } from "./chatbot-opens.ts";
import { clock } from "./clock.ts";
import { commonMealIsMeal } from "./common-meal-is-meal.ts";
import { counselorSpokeReplied } from "./counselor-spoke-replied.ts";
import { counts } from "./counts.ts";
import { endOfSomething } from "./end-of-something.ts";
import { giveBackOfTaken } from "./give-back-of-taken.ts";
import { inProgressReplied } from "./in-progress-replied.ts";
import { inProgressSpoke } from "./in-progress-spoke.ts";
import { individualMealNeedsCounselors } from "./individual-meal-needs-counselors.ts";
import { leaveOfSomething } from "./leave-of-something.ts";
import { limitRange } from "./limit-range.ts";
import { mealEndsOutside } from "./meal-ends-outside.ts";
import { messageWhileRunning } from "./message-while-running.ts";
import { middleNeedsMajor } from "./middle-needs-major.ts";
import { noLimitAccepts } from "./no-limit-accepts.ts";
import { nobodySpoke } from "./nobody-spoke.ts";
import { presentHasIt } from "./present-has-it.ts";
import { repliedWords } from "./replied-words.ts";
import { replyInOpenRoom } from "./reply-in-open-room.ts";
import { sinceNotNegative } from "./since-not-negative.ts";
import { switchFromOpen } from "./switch-from-open.ts";
import { transferOfTaken } from "./transfer-of-taken.ts";
import { webVersion } from "./web-version.ts";
import { weekdayOfToday } from "./weekday-of-today.ts";

/** Every law of the world, one per file of this folder. */
export const worldLaws: readonly WorldLaw[] = [
  commonMealIsMeal,
  individualMealNeedsCounselors,
  mealEndsOutside,
  weekdayOfToday,
  noLimitAccepts,
  limitRange,
  counts,
  webVersion,
  clock,
  sinceNotNegative,
  nobodySpoke,
  counselorSpokeReplied,
  presentHasIt,
  repliedWords,
  inProgressReplied,
  arrivesAlive,
  messageWhileRunning,
  chatbotOpens,
  assignedIsReceived,
  assignedSomebody,
  replyInOpenRoom,
  endOfSomething,
  transferOfTaken,
  giveBackOfTaken,
  leaveOfSomething,
  switchFromOpen,
  middleNeedsMajor,
  inProgressSpoke,
];
