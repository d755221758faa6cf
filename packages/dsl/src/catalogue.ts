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
import { elseIf } from "./2-ast/diagnostics/else-if.ts";
import { elseWithoutIf } from "./2-ast/diagnostics/else-without-if.ts";
import { equalsForIs } from "./2-ast/diagnostics/equals-for-is.ts";
import { frequencyWithoutSend } from "./2-ast/diagnostics/frequency-without-send.ts";
import { ifForWhen } from "./2-ast/diagnostics/if-for-when.ts";
import { incomplete } from "./2-ast/diagnostics/incomplete.ts";
import { misplacedDeclaration } from "./2-ast/diagnostics/misplaced-declaration.ts";
import { missingBrace } from "./2-ast/diagnostics/missing-brace.ts";
import { missingColon } from "./2-ast/diagnostics/missing-colon.ts";
import { missingComma } from "./2-ast/diagnostics/missing-comma.ts";
import { missingLabel } from "./2-ast/diagnostics/missing-label.ts";
import { missingMessage } from "./2-ast/diagnostics/missing-message.ts";
import { missingParenthesis } from "./2-ast/diagnostics/missing-parenthesis.ts";
import { missingQuotes } from "./2-ast/diagnostics/missing-quotes.ts";
import { missingThen } from "./2-ast/diagnostics/missing-then.ts";
import { missingUnit } from "./2-ast/diagnostics/missing-unit.ts";
import { mistypedKeyword } from "./2-ast/diagnostics/mistyped-keyword.ts";
import { repeatedHeading } from "./2-ast/diagnostics/repeated-heading.ts";
import { strayBrace } from "./2-ast/diagnostics/stray-brace.ts";
import { textForMessage } from "./2-ast/diagnostics/text-for-message.ts";
import { tooDeeplyNested } from "./2-ast/diagnostics/too-deeply-nested.ts";
import { unclosedBrace } from "./2-ast/diagnostics/unclosed-brace.ts";
import { unexpectedText } from "./2-ast/diagnostics/unexpected-text.ts";
import { unknownTestEvent } from "./2-ast/diagnostics/unknown-test-event.ts";
import { unknownType } from "./2-ast/diagnostics/unknown-type.ts";
import { whenForIf } from "./2-ast/diagnostics/when-for-if.ts";
import { wrongSeparator } from "./2-ast/diagnostics/wrong-separator.ts";
import { wrongThen } from "./2-ast/diagnostics/wrong-then.ts";
import { advertisingWording } from "./3-model/checks/advertising-wording.ts";
import { buttonLabelTooLong } from "./3-model/checks/button-label-too-long.ts";
import { conflictingOutcomes } from "./3-model/checks/conflicting-outcomes.ts";
import { emptyButton } from "./3-model/checks/empty-button.ts";
import { emptyMessage } from "./3-model/checks/empty-message.ts";
import { factNotAvailable } from "./3-model/checks/fact-not-available.ts";
import { greetsAgain } from "./3-model/checks/greets-again.ts";
import { imageFormat } from "./3-model/checks/image-format.ts";
import { imageSeenSmall } from "./3-model/checks/image-seen-small.ts";
import { imageTooLarge } from "./3-model/checks/image-too-large.ts";
import { keywordWithChatbot } from "./3-model/checks/keyword-with-chatbot.ts";
import { linkNotSupported } from "./3-model/checks/link-not-supported.ts";
import { malformedLink } from "./3-model/checks/malformed-link.ts";
import { misplacedOtherwise } from "./3-model/checks/misplaced-otherwise.ts";
import { missingPlaceholder } from "./3-model/checks/missing-placeholder.ts";
import { missingSystemPart } from "./3-model/checks/missing-system-part.ts";
import { noOtherwise } from "./3-model/checks/no-otherwise.ts";
import { particleAfterPlaceholder } from "./3-model/checks/particle-after-placeholder.ts";
import { placeholderNotAvailable } from "./3-model/checks/placeholder-not-available.ts";
import { promisedAnswer } from "./3-model/checks/promised-answer.ts";
import { ruleAfterOtherwise } from "./3-model/checks/rule-after-otherwise.ts";
import { ruleNeverHolds } from "./3-model/checks/rule-never-holds.ts";
import { textTooLong } from "./3-model/checks/text-too-long.ts";
import { tooManyButtons } from "./3-model/checks/too-many-buttons.ts";
import { unreachableRule } from "./3-model/checks/unreachable-rule.ts";
import { unusedMessage } from "./3-model/checks/unused-message.ts";
import { variantNeverShown } from "./3-model/checks/variant-never-shown.ts";
import { badInterval } from "./3-model/diagnostics/bad-interval.ts";
import { chatbotInTest } from "./3-model/diagnostics/chatbot-in-test.ts";
import { duplicateName } from "./3-model/diagnostics/duplicate-name.ts";
import { duplicateTest } from "./3-model/diagnostics/duplicate-test.ts";
import { emptyTest } from "./3-model/diagnostics/empty-test.ts";
import { extendsCycle } from "./3-model/diagnostics/extends-cycle.ts";
import { factInList } from "./3-model/diagnostics/fact-in-list.ts";
import { idleSilence } from "./3-model/diagnostics/idle-silence.ts";
import { imageInSystemText } from "./3-model/diagnostics/image-in-system-text.ts";
import { importCycle } from "./3-model/diagnostics/import-cycle.ts";
import { labelOfAnotherEvent } from "./3-model/diagnostics/label-of-another-event.ts";
import { lateCategory } from "./3-model/diagnostics/late-category.ts";
import { malformedSilence } from "./3-model/diagnostics/malformed-silence.ts";
import { misplacedHeader } from "./3-model/diagnostics/misplaced-header.ts";
import { missingDate } from "./3-model/diagnostics/missing-date.ts";
import { needsOverride } from "./3-model/diagnostics/needs-override.ts";
import { noSuchMoment } from "./3-model/diagnostics/no-such-moment.ts";
import { notOnChannel } from "./3-model/diagnostics/not-on-channel.ts";
import { notOrdered } from "./3-model/diagnostics/not-ordered.ts";
import { notYesNo } from "./3-model/diagnostics/not-yes-no.ts";
import { nothingToOverride } from "./3-model/diagnostics/nothing-to-override.ts";
import { nothingWithOthers } from "./3-model/diagnostics/nothing-with-others.ts";
import { onlyTests } from "./3-model/diagnostics/only-tests.ts";
import { placeholderInSystemText } from "./3-model/diagnostics/placeholder-in-system-text.ts";
import { repeatedPart } from "./3-model/diagnostics/repeated-part.ts";
import { repeatedValue } from "./3-model/diagnostics/repeated-value.ts";
import { setOrGiven } from "./3-model/diagnostics/set-or-given.ts";
import { silenceWithoutReason } from "./3-model/diagnostics/silence-without-reason.ts";
import { silencedError } from "./3-model/diagnostics/silenced-error.ts";
import { takenName } from "./3-model/diagnostics/taken-name.ts";
import { timeGoesBack } from "./3-model/diagnostics/time-goes-back.ts";
import { typeMismatch } from "./3-model/diagnostics/type-mismatch.ts";
import { unknownAction } from "./3-model/diagnostics/unknown-action.ts";
import { unknownChannel } from "./3-model/diagnostics/unknown-channel.ts";
import { unknownEvent } from "./3-model/diagnostics/unknown-event.ts";
import { unknownFact } from "./3-model/diagnostics/unknown-fact.ts";
import { unknownKind } from "./3-model/diagnostics/unknown-kind.ts";
import { unknownMessage } from "./3-model/diagnostics/unknown-message.ts";
import { unknownPlaceholder } from "./3-model/diagnostics/unknown-placeholder.ts";
import { unknownPolicy } from "./3-model/diagnostics/unknown-policy.ts";
import { unknownSystemCode } from "./3-model/diagnostics/unknown-system-code.ts";
import { unknownTestName } from "./3-model/diagnostics/unknown-test-name.ts";
import { unknownValue } from "./3-model/diagnostics/unknown-value.ts";
import { unreadableFile } from "./3-model/diagnostics/unreadable-file.ts";
import { unusableImage } from "./3-model/diagnostics/unusable-image.ts";
import { worldFactGiven } from "./3-model/diagnostics/world-fact-given.ts";
import { wrongDefault } from "./3-model/diagnostics/wrong-default.ts";
import { wrongTestValue } from "./3-model/diagnostics/wrong-test-value.ts";
import { yesNoPlaceholder } from "./3-model/diagnostics/yes-no-placeholder.ts";
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
