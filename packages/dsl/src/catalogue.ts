import { badDuration } from "./1-tokens/diagnostics/bad-duration.ts";
import { badNumber } from "./1-tokens/diagnostics/bad-number.ts";
import { fullWidthCharacter } from "./1-tokens/diagnostics/full-width-character.ts";
import { hashComment } from "./1-tokens/diagnostics/hash-comment.ts";
import { impossibleDate } from "./1-tokens/diagnostics/impossible-date.ts";
import { impossibleTime } from "./1-tokens/diagnostics/impossible-time.ts";
import { unknownCharacter } from "./1-tokens/diagnostics/unknown-character.ts";
import { unknownEscape } from "./1-tokens/diagnostics/unknown-escape.ts";
import { unterminatedBlock } from "./1-tokens/diagnostics/unterminated-block.ts";
import { unterminatedComment } from "./1-tokens/diagnostics/unterminated-comment.ts";
import { unterminatedText } from "./1-tokens/diagnostics/unterminated-text.ts";
import { unusualSpace } from "./1-tokens/diagnostics/unusual-space.ts";
import { wrongOperator } from "./1-tokens/diagnostics/wrong-operator.ts";
import { wrongQuotes } from "./1-tokens/diagnostics/wrong-quotes.ts";
import { elseIf } from "./2-syntax/diagnostics/else-if.ts";
import { elseWithoutIf } from "./2-syntax/diagnostics/else-without-if.ts";
import { equalsForIs } from "./2-syntax/diagnostics/equals-for-is.ts";
import { frequencyWithoutSend } from "./2-syntax/diagnostics/frequency-without-send.ts";
import { ifForWhen } from "./2-syntax/diagnostics/if-for-when.ts";
import { incomplete } from "./2-syntax/diagnostics/incomplete.ts";
import { misplacedDeclaration } from "./2-syntax/diagnostics/misplaced-declaration.ts";
import { missingBrace } from "./2-syntax/diagnostics/missing-brace.ts";
import { missingColon } from "./2-syntax/diagnostics/missing-colon.ts";
import { missingComma } from "./2-syntax/diagnostics/missing-comma.ts";
import { missingLabel } from "./2-syntax/diagnostics/missing-label.ts";
import { missingMessage } from "./2-syntax/diagnostics/missing-message.ts";
import { missingParenthesis } from "./2-syntax/diagnostics/missing-parenthesis.ts";
import { missingQuotes } from "./2-syntax/diagnostics/missing-quotes.ts";
import { missingThen } from "./2-syntax/diagnostics/missing-then.ts";
import { missingUnit } from "./2-syntax/diagnostics/missing-unit.ts";
import { mistypedKeyword } from "./2-syntax/diagnostics/mistyped-keyword.ts";
import { repeatedHeading } from "./2-syntax/diagnostics/repeated-heading.ts";
import { strayBrace } from "./2-syntax/diagnostics/stray-brace.ts";
import { textForMessage } from "./2-syntax/diagnostics/text-for-message.ts";
import { tooDeeplyNested } from "./2-syntax/diagnostics/too-deeply-nested.ts";
import { unclosedBrace } from "./2-syntax/diagnostics/unclosed-brace.ts";
import { unexpectedText } from "./2-syntax/diagnostics/unexpected-text.ts";
import { unknownTestEvent } from "./2-syntax/diagnostics/unknown-test-event.ts";
import { unknownType } from "./2-syntax/diagnostics/unknown-type.ts";
import { whenForIf } from "./2-syntax/diagnostics/when-for-if.ts";
import { wrongSeparator } from "./2-syntax/diagnostics/wrong-separator.ts";
import { wrongThen } from "./2-syntax/diagnostics/wrong-then.ts";
import { duplicateName } from "./3-policy/diagnostics/duplicate-name.ts";
import { duplicateTest } from "./3-policy/diagnostics/duplicate-test.ts";
import { extendsCycle } from "./3-policy/diagnostics/extends-cycle.ts";
import { idleSilence } from "./3-policy/diagnostics/idle-silence.ts";
import { importCycle } from "./3-policy/diagnostics/import-cycle.ts";
import { labelOfAnotherEvent } from "./3-policy/diagnostics/label-of-another-event.ts";
import { malformedSilence } from "./3-policy/diagnostics/malformed-silence.ts";
import { misplacedHeader } from "./3-policy/diagnostics/misplaced-header.ts";
import { needsOverride } from "./3-policy/diagnostics/needs-override.ts";
import { nothingToOverride } from "./3-policy/diagnostics/nothing-to-override.ts";
import { onlyTests } from "./3-policy/diagnostics/only-tests.ts";
import { silenceWithoutReason } from "./3-policy/diagnostics/silence-without-reason.ts";
import { silencedError } from "./3-policy/diagnostics/silenced-error.ts";
import { unknownEvent } from "./3-policy/diagnostics/unknown-event.ts";
import { unknownPolicy } from "./3-policy/diagnostics/unknown-policy.ts";
import { unreadableFile } from "./3-policy/diagnostics/unreadable-file.ts";
import { badInterval } from "./4-model/diagnostics/bad-interval.ts";
import { chatbotInTest } from "./4-model/diagnostics/chatbot-in-test.ts";
import { emptyTest } from "./4-model/diagnostics/empty-test.ts";
import { factInList } from "./4-model/diagnostics/fact-in-list.ts";
import { imageInSystemText } from "./4-model/diagnostics/image-in-system-text.ts";
import { lateCategory } from "./4-model/diagnostics/late-category.ts";
import { missingDate } from "./4-model/diagnostics/missing-date.ts";
import { noSuchMoment } from "./4-model/diagnostics/no-such-moment.ts";
import { notOnChannel } from "./4-model/diagnostics/not-on-channel.ts";
import { notOrdered } from "./4-model/diagnostics/not-ordered.ts";
import { notYesNo } from "./4-model/diagnostics/not-yes-no.ts";
import { nothingWithOthers } from "./4-model/diagnostics/nothing-with-others.ts";
import { placeholderInSystemText } from "./4-model/diagnostics/placeholder-in-system-text.ts";
import { repeatedPart } from "./4-model/diagnostics/repeated-part.ts";
import { repeatedValue } from "./4-model/diagnostics/repeated-value.ts";
import { setOrGiven } from "./4-model/diagnostics/set-or-given.ts";
import { takenName } from "./4-model/diagnostics/taken-name.ts";
import { timeGoesBack } from "./4-model/diagnostics/time-goes-back.ts";
import { typeMismatch } from "./4-model/diagnostics/type-mismatch.ts";
import { unknownAction } from "./4-model/diagnostics/unknown-action.ts";
import { unknownChannel } from "./4-model/diagnostics/unknown-channel.ts";
import { unknownFact } from "./4-model/diagnostics/unknown-fact.ts";
import { unknownKind } from "./4-model/diagnostics/unknown-kind.ts";
import { unknownMessage } from "./4-model/diagnostics/unknown-message.ts";
import { unknownPlaceholder } from "./4-model/diagnostics/unknown-placeholder.ts";
import { unknownSystemCode } from "./4-model/diagnostics/unknown-system-code.ts";
import { unknownTestName } from "./4-model/diagnostics/unknown-test-name.ts";
import { unknownValue } from "./4-model/diagnostics/unknown-value.ts";
import { unusableImage } from "./4-model/diagnostics/unusable-image.ts";
import { worldFactGiven } from "./4-model/diagnostics/world-fact-given.ts";
import { wrongDefault } from "./4-model/diagnostics/wrong-default.ts";
import { wrongTestValue } from "./4-model/diagnostics/wrong-test-value.ts";
import { yesNoPlaceholder } from "./4-model/diagnostics/yes-no-placeholder.ts";
import { advertisingWording } from "./6-checks/advertising-wording.ts";
import { buttonLabelTooLong } from "./6-checks/button-label-too-long.ts";
import { conflictingOutcomes } from "./6-checks/conflicting-outcomes.ts";
import { emptyButton } from "./6-checks/empty-button.ts";
import { emptyMessage } from "./6-checks/empty-message.ts";
import { factNotAvailable } from "./6-checks/fact-not-available.ts";
import { greetsAgain } from "./6-checks/greets-again.ts";
import { imageFormat } from "./6-checks/image-format.ts";
import { imageSeenSmall } from "./6-checks/image-seen-small.ts";
import { imageTooLarge } from "./6-checks/image-too-large.ts";
import { keywordWithChatbot } from "./6-checks/keyword-with-chatbot.ts";
import { linkNotSupported } from "./6-checks/link-not-supported.ts";
import { malformedLink } from "./6-checks/malformed-link.ts";
import { misplacedOtherwise } from "./6-checks/misplaced-otherwise.ts";
import { missingPlaceholder } from "./6-checks/missing-placeholder.ts";
import { missingSystemPart } from "./6-checks/missing-system-part.ts";
import { noOtherwise } from "./6-checks/no-otherwise.ts";
import { particleAfterPlaceholder } from "./6-checks/particle-after-placeholder.ts";
import { placeholderNotAvailable } from "./6-checks/placeholder-not-available.ts";
import { promisedAnswer } from "./6-checks/promised-answer.ts";
import { ruleAfterOtherwise } from "./6-checks/rule-after-otherwise.ts";
import { ruleNeverHolds } from "./6-checks/rule-never-holds.ts";
import { textTooLong } from "./6-checks/text-too-long.ts";
import { tooManyButtons } from "./6-checks/too-many-buttons.ts";
import { unreachableRule } from "./6-checks/unreachable-rule.ts";
import { unusedMessage } from "./6-checks/unused-message.ts";
import { variantNeverShown } from "./6-checks/variant-never-shown.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { tooManyDiagnostics } from "./diagnostics/too-many-diagnostics.ts";

/** What the catalogue knows of a kind of diagnostic. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Diagnostic["severity"];
}

/** Every kind of diagnostic that the compiler can report, in the order of the compiler's steps. */
export const catalogue: readonly CatalogueEntry[] = [
  badDuration,
  badNumber,
  fullWidthCharacter,
  hashComment,
  impossibleDate,
  impossibleTime,
  unknownCharacter,
  unknownEscape,
  unterminatedBlock,
  unterminatedComment,
  unterminatedText,
  unusualSpace,
  wrongOperator,
  wrongQuotes,
  elseIf,
  elseWithoutIf,
  equalsForIs,
  frequencyWithoutSend,
  ifForWhen,
  incomplete,
  misplacedDeclaration,
  missingBrace,
  missingColon,
  missingComma,
  missingLabel,
  missingMessage,
  missingParenthesis,
  missingQuotes,
  missingThen,
  missingUnit,
  mistypedKeyword,
  repeatedHeading,
  strayBrace,
  textForMessage,
  tooDeeplyNested,
  unclosedBrace,
  unexpectedText,
  unknownTestEvent,
  unknownType,
  whenForIf,
  wrongSeparator,
  wrongThen,
  advertisingWording,
  buttonLabelTooLong,
  conflictingOutcomes,
  emptyButton,
  emptyMessage,
  factNotAvailable,
  greetsAgain,
  imageFormat,
  imageSeenSmall,
  imageTooLarge,
  keywordWithChatbot,
  linkNotSupported,
  malformedLink,
  misplacedOtherwise,
  missingPlaceholder,
  missingSystemPart,
  noOtherwise,
  particleAfterPlaceholder,
  placeholderNotAvailable,
  promisedAnswer,
  ruleAfterOtherwise,
  ruleNeverHolds,
  textTooLong,
  tooManyButtons,
  unreachableRule,
  unusedMessage,
  variantNeverShown,
  badInterval,
  chatbotInTest,
  duplicateName,
  duplicateTest,
  emptyTest,
  extendsCycle,
  factInList,
  idleSilence,
  imageInSystemText,
  importCycle,
  labelOfAnotherEvent,
  lateCategory,
  malformedSilence,
  misplacedHeader,
  missingDate,
  needsOverride,
  noSuchMoment,
  notOnChannel,
  notOrdered,
  notYesNo,
  nothingToOverride,
  nothingWithOthers,
  onlyTests,
  placeholderInSystemText,
  repeatedPart,
  repeatedValue,
  setOrGiven,
  silenceWithoutReason,
  silencedError,
  takenName,
  timeGoesBack,
  typeMismatch,
  unknownAction,
  unknownChannel,
  unknownEvent,
  unknownFact,
  unknownKind,
  unknownMessage,
  unknownPlaceholder,
  unknownPolicy,
  unknownSystemCode,
  unknownTestName,
  unknownValue,
  unreadableFile,
  unusableImage,
  worldFactGiven,
  wrongDefault,
  wrongTestValue,
  yesNoPlaceholder,
  tooManyDiagnostics,
].map(({ code, severity }) => ({ code, severity }));
