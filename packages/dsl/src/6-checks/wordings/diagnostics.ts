import { error, warning } from "@annae/syntax/diagnostics";

/** A word of advertising in a platform message, for which platforms refuse it. */
export const advertisingWording = warning("advertising-wording", {
  ko: [
    "시스템 메시지의 `{word}`{은/는} 광고성 문구로 반려될 수 있습니다",
    "카카오 검수에서 반려되지 않도록 빼거나 바꾸세요",
  ],
  en: [
    "`{word}` in a platform message may look like advertising",
    "platforms reject advertising; reword it, or silence the warning with a reason",
  ],
});

/** A message that says and shows nothing, everywhere or on some channels. */
export const emptyMessage = error("empty-message", {
  ko: ["메시지 `{name}`에 내용이 없습니다{on}", '`text "…"`에 고객에게 보낼 문구를 쓰세요'],
  en: ["the message `{name}` is empty{on}", 'give it a `text "…"`'],
});

/** A text that greets although its kind's opening has just done so. */
export const greetsAgain = warning("greets-again", {
  ko: [
    "고객에게 인사말이 두 번 발송됩니다",
    '앞에 "{opening}"라는 기본 안내 메시지가 자동으로 붙습니다. 여기에서는 인사말을 빼세요',
  ],
  en: [
    "the customer is greeted twice",
    '"{opening}" is always added before this text; remove the greeting',
  ],
});

/** A text without a placeholder that its kind is about. */
export const missingPlaceholder = error("missing-placeholder", {
  ko: [
    "메시지 `{message}`에 꼭 필요한 변수 `[{placeholder}]`{이/가} 없습니다",
    '예: `text "고객님 앞에 [{placeholder}]명이 상담을 기다리고 있습니다."`',
  ],
  en: [
    "the text of `{message}` lacks `[{placeholder}]`",
    'for example `text "There are [{placeholder}] people ahead of you."`',
  ],
});

/** A wording of a platform message without a part that the platform insists on. */
export const missingSystemPart = error("missing-system-part", {
  ko: [
    "시스템 메시지 `{code}`에 필수 내용이 빠졌습니다: {why}",
    "문구에 추가하세요. 없으면 카카오 검수에서 반려됩니다",
  ],
  en: [
    "the platform message `{code}` lacks a required part: {why}",
    "put it into the text; the platform refuses the message without it",
  ],
});

/** A particle that fits some values of the placeholder before it and not others. */
export const particleAfterPlaceholder = warning("particle-after-placeholder", {
  ko: [
    "변수 `{hole}` 뒤의 조사 `{written}`{이/가} 값에 따라 맞지 않을 수 있습니다",
    "`{hole}{{pair}}`{으로/로} 바꾸세요. 값에 맞는 조사가 자동으로 들어갑니다",
  ],
  en: [
    "the particle `{written}` after `{hole}` does not fit every value",
    "write `{hole}{{pair}}`; the particle that fits each value is then chosen",
  ],
});

/** What customers would see raw, because another tool fills it and Annae does not. */
export const rawPlaceholder = error("raw-placeholder", {
  ko: [
    "고객에게 글자 그대로 보이는 내용입니다: `{written}`",
    "변수라면 `[{meant}]`{으로/로} 바꾸세요",
    "시스템 메시지에서는 `{only}`만 실제 값으로 바뀝니다",
    "변수라면 `[counselor_name]`처럼 대괄호 안에 이름만 쓰세요",
  ],
  en: [
    "customers see this as it is written: `{written}`",
    "if it is a placeholder, write `[{meant}]`",
    "in a platform message only `{only}` is filled in",
    "a placeholder is a name in brackets, as in `[counselor_name]`",
  ],
});

/** A text that says the meal time although its kind's opening has just done so. */
export const saysMealTimeAgain = warning("says-meal-time-again", {
  ko: [
    "고객에게 식사 시간을 두 번 안내합니다: `{written}`",
    '앞에 "{opening}"라는 기본 안내 메시지가 자동으로 붙습니다. 그 뒤에 이어질 내용만 쓰세요',
  ],
  en: [
    "the customer is told the meal time twice: `{written}`",
    '"{opening}" is always added before this text; write only what follows',
  ],
});

/** A text that promises an answer, sent by a rule that may take no request. */
export const promisedAnswer = warning("promised-answer", {
  ko: [
    "나중에 답변한다고 안내하지만, 상담을 접수하지 않을 때(N)도 보내는 메시지입니다",
    "{when} `{action}`{으로/로} 접수하지 않습니다 ({at}). 답변 약속을 빼거나, 접수할 때(Y)와 접수하지 않을 때(N)의 메시지를 나누세요",
  ],
  en: [
    "this promises an answer, but is also sent where the request is not taken",
    "{when}: `{action}` at {at} takes no request; leave the promise out, or send two different messages",
  ],
});
