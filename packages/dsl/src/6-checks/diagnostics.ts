import { error, warning } from "@annae/syntax/diagnostics";

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

/** A condition that asks for a fact at an event where it has no meaning. */
export const factNotAvailable = error("fact-not-available", {
  ko: ["`{event}`에서는 `{name}`{을/를} 알 수 없습니다", "알 수 있는 이벤트: {available}"],
  en: ["`{name}` is not known at `{event}`", "it is known at {available}"],
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

/** A rule after the one that holds whenever no other does. */
export const ruleAfterOtherwise = error("rule-after-otherwise", {
  ko: ["`otherwise` 뒤의 규칙은 적용되지 않습니다", "이 규칙을 `otherwise` 앞으로 옮기세요"],
  en: ["a rule after `otherwise` is never reached", "move it before `otherwise`"],
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
