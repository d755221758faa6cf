import { checkActionWithoutEffect } from "./action-without-effect.ts";
import { checkAdvertisingWording } from "./advertising-wording.ts";
import { checkAnswersEveryMessage } from "./answers-every-message.ts";
import { checkButtonLabelTooLong } from "./button-label-too-long.ts";
import type { Check, CheckOfProofs } from "./check.ts";
import { checkConflictingOutcomes } from "./conflicting-outcomes.ts";
import { checkEmptyButton } from "./empty-button.ts";
import { checkEmptyMessage } from "./empty-message.ts";
import { checkFactNotAvailable } from "./fact-not-available.ts";
import { checkGreetsAgain } from "./greets-again.ts";
import { checkImageFormat } from "./image-format.ts";
import { checkImageShown } from "./image-shown.ts";
import { checkImageTooLarge } from "./image-too-large.ts";
import { checkKeywordWithChatbot } from "./keyword-with-chatbot.ts";
import { checkLinkButtonsOnly } from "./link-buttons-only.ts";
import { checkLinkNotSupported } from "./link-not-supported.ts";
import { checkMalformedLink } from "./malformed-link.ts";
import { checkMessageNeverSent } from "./message-never-sent.ts";
import { checkMisplacedOtherwise } from "./misplaced-otherwise.ts";
import { checkMissingPlaceholder } from "./missing-placeholder.ts";
import { checkMissingSystemPart } from "./missing-system-part.ts";
import { checkNoOtherwise } from "./no-otherwise.ts";
import { checkPartAlwaysHolds } from "./part-always-holds.ts";
import { checkParticleAfterPlaceholder } from "./particle-after-placeholder.ts";
import { checkPlaceholderNotAvailable } from "./placeholder-not-available.ts";
import { checkPromisedAnswer } from "./promised-answer.ts";
import { checkPropertiesContradict } from "./properties-contradict.ts";
import { checkPropertyBroken } from "./property-broken.ts";
import { checkRawPlaceholder } from "./raw-placeholder.ts";
import { checkRepeatedAction } from "./repeated-action.ts";
import { checkRuleAfterOtherwise } from "./rule-after-otherwise.ts";
import { checkRuleNeverHolds } from "./rule-never-holds.ts";
import { checkSaysMealTimeAgain } from "./says-meal-time-again.ts";
import { checkSentByPlatform } from "./sent-by-platform.ts";
import { checkTextTooLong } from "./text-too-long.ts";
import { checkTooManyButtons } from "./too-many-buttons.ts";
import { checkUndecided } from "./undecided.ts";
import { checkUnusedMessage } from "./unused-message.ts";
import { checkVariantNeverShown } from "./variant-never-shown.ts";

/** Checks of what stands in the policy, whether or not all of it could be read. */
export const checks: readonly Check[] = [
  checkAdvertisingWording,
  checkButtonLabelTooLong,
  checkEmptyButton,
  checkEmptyMessage,
  checkFactNotAvailable,
  checkGreetsAgain,
  checkImageFormat,
  checkImageShown,
  checkImageTooLarge,
  checkKeywordWithChatbot,
  checkLinkButtonsOnly,
  checkLinkNotSupported,
  checkMalformedLink,
  checkMisplacedOtherwise,
  checkMissingPlaceholder,
  checkMissingSystemPart,
  checkParticleAfterPlaceholder,
  checkPlaceholderNotAvailable,
  checkRawPlaceholder,
  checkSaysMealTimeAgain,
  checkSentByPlatform,
  checkTextTooLong,
  checkTooManyButtons,
];

/** Checks of how the parts fit together, which would report what only seems to be missing or wrong otherwise. */
export const checksOfWhole: readonly Check[] = [
  checkAnswersEveryMessage,
  checkRuleAfterOtherwise,
  checkUnusedMessage,
];

/** Checks of what can happen, of policies whose rules are all understood. */
export const checksOfProofs: readonly CheckOfProofs[] = [
  checkActionWithoutEffect,
  checkConflictingOutcomes,
  checkMessageNeverSent,
  checkNoOtherwise,
  checkPartAlwaysHolds,
  checkPromisedAnswer,
  checkPropertiesContradict,
  checkPropertyBroken,
  checkRepeatedAction,
  checkRuleNeverHolds,
  checkUndecided,
  checkVariantNeverShown,
];
