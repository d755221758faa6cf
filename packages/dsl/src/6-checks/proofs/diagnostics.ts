import { error, warning, warningBy } from "@annae/syntax/diagnostics";

/** An action that leaves the room as it is wherever it is done. */
export const actionWithoutEffect = warning("action-without-effect", {
  ko: [
    "`{action}`{은/는} 여기에서 효과가 없습니다",
    "이 규칙이 적용될 때 상담방은 항상 그대로입니다. 동작을 지우거나 조건을 바꾸세요",
  ],
  en: [
    "`{action}` never takes effect here",
    "wherever this rule holds, the room stays as it is; remove the action, or change the condition",
  ],
});

/** Two different outcomes of one event that can be asked for together. */
export const conflictingOutcomes = error("conflicting-outcomes", {
  ko: [
    "`{event}`에서 `{second}`{과/와} `{first}`{이/가} 동시에 실행될 수 있습니다",
    "{when} 동시에 실행됩니다 (`{first}`: {at}). 조건을 나누거나, 규칙 하나만 적용되도록 `first` 블록에 쓰세요",
  ],
  en: [
    "`{second}` and `{first}` can both happen at one `{event}`",
    "{when}: `{first}` is at {at}; separate them with conditions, or use a `first` block",
  ],
});

/** A message whose sends all have conditions that never hold. */
export const messageNeverSent = warning("message-never-sent", {
  ko: [
    "메시지 `{name}`{은/는} 한 번도 발송되지 않습니다",
    "보내는 동작의 조건이 모두 맞을 수 없습니다. `send {name}`의 조건을 확인하세요",
  ],
  en: [
    "the message `{name}` is never sent",
    "no condition under which it would be sent can hold; look at each `send {name}`",
  ],
});

/** A `first` block in which perhaps no rule holds. */
export const noOtherwise = warning("no-otherwise", {
  ko: ["적용할 규칙이 없는 경우가 있습니다", "맨 끝에 `otherwise …` 규칙을 추가하세요{when}"],
  en: [
    "there are cases in which no rule of this block holds",
    "end it with an `otherwise …` rule{when}",
  ],
});

/** A part of a condition that the rest of it makes sure of. */
export const partAlwaysHolds = warning("part-always-holds", {
  ko: [
    "`{part}`{은/는} 여기에서 항상 맞습니다",
    "나머지 조건이 맞으면 이것도 맞습니다. 지우거나 바꾸세요",
  ],
  en: [
    "`{part}` always holds here",
    "wherever the rest of the condition holds, this does, too; remove it, or change it",
  ],
});

/** An action that another rule asks for in the same cases. */
export const repeatedAction = warning("repeated-action", {
  ko: [
    "`{action}`{이/가} 두 번 실행됩니다",
    "같은 경우에 다른 규칙({at})도 같은 동작을 합니다. 하나를 지우세요",
  ],
  en: [
    "`{action}` is asked for twice",
    "in the same cases the rule at {at} asks for it, too; remove one of them",
  ],
});

/** A rule whose condition contradicts itself or the rules before it. */
export const ruleNeverHolds = warning("rule-never-holds", {
  ko: ["이 규칙은 한 번도 적용되지 않습니다", "{why}"],
  en: ["this rule never holds", "{why}"],
});

/** A rule of a `first` block after one that always holds. */
export const unreachableRule = warning("unreachable-rule", {
  ko: ["이 규칙은 적용되지 않습니다", "앞의 규칙({always})이 항상 적용됩니다. 그 앞으로 옮기세요"],
  en: ["this rule is never reached", "the rule at {always} always holds; move this rule before it"],
});

/** A block with rules about which a question is too hard, or there were too many questions. */
export const undecided = warning("undecided", {
  ko: [
    "이 블록의 규칙 {count}개를 정해진 한도 안에서 확인하지 못했습니다",
    "이 규칙부터입니다. 적용될 수 있는지, 다른 결과와 겹치는지 알 수 없습니다. 조건을 더 단순하게 쓰거나 블록을 나누세요",
  ],
  en: [
    "what rules of this block do could not be decided within the limit: {count}, from this one on",
    "whether they can hold, or meet another outcome, is not known; make conditions simpler, or split the block",
  ],
});

/** A variant for a channel on which nobody ever sees the message. */
export const variantNeverShown = warningBy("variant-never-shown", "of", {
  channel: {
    ko: [
      "`{channel}`에서는 아무에게도 표시되지 않는 내용입니다",
      "메시지 `{name}`{을/를} 보내는 규칙에서 이 채널을 제외했거나, 이 채널에서는 대신 시스템 메시지가 발송됩니다. `on {channel}` 부분을 지우거나 규칙의 조건을 확인하세요",
    ],
    en: [
      "nobody on `{channel}` ever sees this",
      "every rule that sends `{name}` leaves the channel out, or the channel shows something else each time; remove the `on {channel}` part, or look at the conditions",
    ],
  },
  case: {
    ko: [
      "아무에게도 표시되지 않는 내용입니다",
      "메시지 `{name}`{을/를} 보낼 때에는 이 조건이 맞지 않거나, 위의 조건이 먼저 맞습니다. 조건을 고치거나 이 부분을 지우세요",
    ],
    en: [
      "nobody ever sees this",
      "whenever `{name}` is sent this condition does not hold, or one above it holds first; mend the condition, or remove this part",
    ],
  },
});
