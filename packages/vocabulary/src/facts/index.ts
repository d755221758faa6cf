import type { Fact } from "../define-fact.ts";
import { acceptAfterHours } from "./accept-after-hours.ts";
import { acceptDuringBreak } from "./accept-during-break.ts";
import { acceptOverLimit } from "./accept-over-limit.ts";
import { afterHours } from "./after-hours.ts";
import { attachment } from "./attachment.ts";
import { busyOn } from "./busy-on.ts";
import { categoryMajor } from "./category-major.ts";
import { categoryMiddle } from "./category-middle.ts";
import { channel } from "./channel.ts";
import { channelAdded } from "./channel-added.ts";
import { chatbot } from "./chatbot.ts";
import { commonMeal } from "./common-meal.ts";
import { companyName } from "./company-name.ts";
import { consultationLimit } from "./consultation-limit.ts";
import { counselorAvailable } from "./counselor-available.ts";
import { counselorName } from "./counselor-name.ts";
import { counselorPresent } from "./counselor-present.ts";
import { counselorReplied } from "./counselor-replied.ts";
import { customerBlocked } from "./customer-blocked.ts";
import { distribution } from "./distribution.ts";
import { endNoticeOn } from "./end-notice-on.ts";
import { endedBy } from "./ended-by.ts";
import { inflow } from "./inflow.ts";
import { lastWordsBy } from "./last-words-by.ts";
import { mealEnd } from "./meal-end.ts";
import { mealIntake } from "./meal-intake.ts";
import { mealTime } from "./meal-time.ts";
import { messageText } from "./message-text.ts";
import { nextOpening } from "./next-opening.ts";
import { openConsultations } from "./open-consultations.ts";
import { openingHours } from "./opening-hours.ts";
import { room } from "./room.ts";
import { sinceLastNotice } from "./since-last-notice.ts";
import { sinceLastWords } from "./since-last-words.ts";
import { sinceReply } from "./since-reply.ts";
import { situation } from "./situation.ts";
import { suspended } from "./suspended.ts";
import { timeOfDay } from "./time-of-day.ts";
import { titleOn } from "./title-on.ts";
import { today } from "./today.ts";
import { waitingAhead } from "./waiting-ahead.ts";
import { waitingCountOn } from "./waiting-count-on.ts";
import { waitingFor } from "./waiting-for.ts";
import { webVersion } from "./web-version.ts";
import { weekday } from "./weekday.ts";
import { workingSinceLastWords } from "./working-since-last-words.ts";
import { workingWaitingFor } from "./working-waiting-for.ts";

/** Every fact a policy can ask about, one per file of this folder. */
export const facts: readonly Fact[] = [
  acceptAfterHours,
  acceptDuringBreak,
  acceptOverLimit,
  afterHours,
  attachment,
  busyOn,
  categoryMajor,
  categoryMiddle,
  channelAdded,
  channel,
  chatbot,
  commonMeal,
  companyName,
  consultationLimit,
  counselorAvailable,
  counselorName,
  counselorPresent,
  counselorReplied,
  customerBlocked,
  distribution,
  endNoticeOn,
  endedBy,
  inflow,
  lastWordsBy,
  mealEnd,
  mealIntake,
  mealTime,
  messageText,
  nextOpening,
  openConsultations,
  openingHours,
  room,
  sinceLastNotice,
  sinceLastWords,
  sinceReply,
  situation,
  suspended,
  timeOfDay,
  titleOn,
  today,
  waitingAhead,
  waitingCountOn,
  waitingFor,
  webVersion,
  weekday,
  workingSinceLastWords,
  workingWaitingFor,
];
