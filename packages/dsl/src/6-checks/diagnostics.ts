import { error, warning } from "../diagnostics/define-diagnostic.ts";

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

/** A rule that answers each message of the customer, however fast they come. */
export const answersEveryMessage = warning("answers-every-message", {
  ko: [
    "`{event}` 이벤트마다 `{name}`{을/를} 다시 보냅니다",
    "`send {name} every 5m`이나 `send {name} once`처럼 횟수를 제한하세요",
  ],
  en: [
    "`{name}` is sent again at every `{event}`",
    "limit it, as in `send {name} every 5m` or `send {name} once`",
  ],
});

/** A message that says and shows nothing, everywhere or on some channels. */
export const emptyMessage = error("empty-message", {
  ko: ["메시지 `{name}`에 내용이 없습니다{on}", '`text "…"`에 고객에게 보낼 문구를 쓰세요'],
  en: ["the message `{name}` is empty{on}", 'give it a `text "…"`'],
});

/** A condition that asks for a fact at an event where it has no meaning. */
export const factNotAvailable = error("fact-not-available", {
  ko: ["`{event}`에서는 `{name}`{을/를} 알 수 없습니다", "알 수 있는 이벤트: {available}"],
  en: ["`{name}` is not known at `{event}`", "it is known at {available}"],
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

/** A keyword button that a chatbot would not understand. */
export const keywordWithChatbot = warning("keyword-with-chatbot", {
  ko: [
    "`{channel}`에서 챗봇을 사용하면 키워드 버튼 `{label}`{을/를} 눌렀을 때 ‘챗봇 입력 오류 메시지’가 나옵니다",
    '챗봇을 사용하는 채널이라면 버튼을 지우거나 `-> "https://…"` 링크로 바꾸세요',
  ],
  en: [
    "with a chatbot on `{channel}` the keyword button `{label}` ends as an input error",
    'where a chatbot answers, remove the button or make it a link: `-> "https://…"`',
  ],
});

/** `otherwise` where no rule competes with others. */
export const misplacedOtherwise = error("misplaced-otherwise", {
  ko: [
    "`otherwise`는 `on … first { … }` 안에서만 쓸 수 있습니다",
    "`first`를 붙이거나, `otherwise`를 지우세요",
  ],
  en: [
    "`otherwise` belongs in an `on … first { … }` block",
    "make the block `first`, or remove `otherwise`",
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

/** A message that is sent at an event where a placeholder of its text cannot be filled. */
export const placeholderNotAvailable = error("placeholder-not-available", {
  ko: [
    "`{event}`에서는 메시지 `{message}`의 변수 `{placeholder}`에 넣을 값이 없습니다",
    "`{placeholder}`{을/를} 빼거나 ({place}), 값을 알 수 있는 {available}에서 보내세요",
  ],
  en: [
    "`{placeholder}` of `{message}` has no value at `{event}`",
    "remove it at {place}, or send the message at {available}, where it has one",
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

/** A rule after the one that holds whenever no other does. */
export const ruleAfterOtherwise = error("rule-after-otherwise", {
  ko: ["`otherwise` 뒤의 규칙은 적용되지 않습니다", "이 규칙을 `otherwise` 앞으로 옮기세요"],
  en: ["a rule after `otherwise` is never reached", "move it before `otherwise`"],
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

/** A `send` of what the platform shows by itself. */
export const sentByPlatform = error("sent-by-platform", {
  ko: [
    "시스템 메시지 `{code}`{은/는} 규칙에서 보낼 수 없습니다",
    "카카오가 직접 보여 주는 메시지입니다. `send {code}`{을/를} 지우고, 문구를 바꾸려면 `system {code} { … }`를 쓰세요",
  ],
  en: [
    "the platform message `{code}` cannot be sent by a rule",
    "the platform shows it by itself; remove `send {code}`, and word it with `system {code} { … }`",
  ],
});

export const unusedMessage = warning("unused-message", {
  ko: [
    "메시지 `{name}`{을/를} 보내는 규칙이 없습니다",
    "규칙에 `send {name}`{을/를} 쓰거나 메시지를 지우세요",
  ],
  en: ["no rule sends the message `{name}`", "use `send {name}` in a rule, or remove the message"],
});
