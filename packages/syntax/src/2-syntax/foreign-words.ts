import type { Doc } from "@annae/vocabulary";

/** Words that people bring from other tools, and what there is instead. */
export interface ForeignWords {
  readonly words: readonly string[];
  readonly instead: Doc;
  /** What can be written in their place. */
  readonly means?: string;
}

/** In the place of an action. */
export const foreignActions: readonly ForeignWords[] = [
  {
    words: ["wait", "delay", "sleep", "pause", "schedule", "after"],
    instead: {
      ko: "동작은 이벤트가 생긴 때에 바로 실행됩니다. 나중에 보내려면 `on tick { when sinceLastWords >= 5m then send … }`처럼 시간이 지났을 때의 규칙을 쓰세요",
      en: "actions are done at the event itself; for later write a rule for when time has passed, as in `on tick { when sinceLastWords >= 5m then send … }`",
    },
  },
  {
    words: ["reassign", "transfer", "route", "forward", "escalate", "handover", "assignTo"],
    instead: {
      ko: "상담사를 골라 배정할 수는 없습니다. `assign`(배분)이나 `queue`(상담대기)를 쓰고, 배분 방법은 회사 설정에서 정하세요",
      en: "no rule picks a counselor; write `assign` or `queue`, and set how consultations are distributed in the settings",
    },
  },
  {
    words: [
      ...["email", "mail", "sms", "call", "webhook", "post", "fetch"],
      ...["log", "print", "push", "tag", "increment"],
    ],
    instead: {
      ko: "규칙에서는 메시지를 보내고 상담방의 상태를 바꾸는 일만 합니다. 담당자에게 알리는 일은 채팅 서버에서 처리하세요",
      en: "rules send messages and change the room, nothing else; the chat server tells other people",
    },
  },
  {
    words: [
      "notify",
      "alert",
      "alarm",
      "inform",
      "whisper",
      "note",
      "remark",
      "remind",
      "warn",
      "memo",
    ],
    instead: {
      ko: "상담사에게만 보일 글은 `tell counselor 이름`으로 쓰세요. 다른 곳에 알리는 일은 채팅 서버에서 처리하세요",
      en: "what the counselor alone sees is `tell counselor name`; the chat server tells other people",
    },
    means: "tell counselor",
  },
  {
    words: ["nothing", "do", "skip", "ignore", "pass", "noop", "silence"],
    instead: {
      ko: "아무것도 하지 않는 동작은 없습니다. 그런 경우는 조건에서 빼거나, `first` 블록이라면 `queue`나 `assign`처럼 할 일을 쓰세요",
      en: "no action does nothing; leave the case out by its condition, or in a `first` block write what is done, such as `queue` or `assign`",
    },
  },
  {
    words: [
      "say",
      "reply",
      "respond",
      "show",
      "display",
      "answer",
      "write",
      "Send",
      "SEND",
      "sends",
      "deliver",
      "dispatch",
    ],
    instead: { ko: "메시지는 `send 이름`으로 보내세요", en: "messages are sent by `send name`" },
    means: "send",
  },
  {
    words: ["finish", "terminate", "hangup", "stop", "exit"],
    instead: {
      ko: "접수된 상담을 종료하려면 `end`, 접수하지 않고 종료하려면 `close`를 쓰세요",
      en: "write `end` for a consultation that is going on, `close` for a request that is not taken",
    },
  },
  {
    words: ["reject", "deny", "decline"],
    instead: { ko: "`refuse`를 쓰세요", en: "write `refuse`" },
    means: "refuse",
  },
  {
    words: ["hold", "park", "enqueue"],
    instead: { ko: "`queue`를 쓰세요", en: "write `queue`" },
    means: "queue",
  },
  {
    words: ["switch", "match", "case", "select"],
    instead: {
      ko: "경우마다 규칙을 하나씩 쓰세요. `on … first { … }` 블록에서는 처음 맞는 규칙 하나만 적용됩니다",
      en: "write one rule for each case; in an `on … first { … }` block only the first that holds counts",
    },
  },
  {
    words: ["for", "foreach", "while", "repeat", "loop", "goto", "return", "break", "continue"],
    instead: {
      ko: "규칙에는 반복이나 이동이 없습니다. 되풀이해서 보내려면 `send 이름 every 5m`을 쓰세요",
      en: "rules have no loops and no jumps; to send again and again write `send name every 5m`",
    },
  },
  {
    words: ["let", "var", "const", "set", "function", "def"],
    instead: {
      ko: "규칙에서는 값을 바꿀 수 없습니다. 회사가 정하는 값은 `setting`, 채팅 서버가 알려 주는 값은 `fact`로 만드세요",
      en: "rules change no values; declare what the tenant sets as `setting`, what the chat server supplies as `fact`",
    },
  },
];

/** In the place of `when`. */
export const foreignRuleStart: ForeignWords = {
  words: ["whenever", "where", "until", "만약", "만일"],
  instead: { ko: "규칙은 `when`으로 시작합니다", en: "a rule begins with `when`" },
  means: "when",
};

/** Between two sides of a comparison. */
export const foreignComparisons: readonly (ForeignWords & { readonly means: string })[] = [
  {
    words: [
      "greater than",
      "more than",
      "bigger than",
      "longer than",
      "above",
      "over",
      "exceeds",
      "gt",
    ],
    means: ">",
  },
  {
    words: ["less than", "fewer than", "smaller than", "shorter than", "below", "under", "lt"],
    means: "<",
  },
  { words: ["before", "earlier than", "until"], means: "<" },
  {
    words: [
      "at least",
      "greater than or equal to",
      "greater or equal",
      "gte",
      "after",
      "later than",
      "since",
      "minimum",
    ],
    means: ">=",
  },
  {
    words: [
      "at most",
      "less than or equal to",
      "less or equal",
      "lte",
      "up to",
      "no more than",
      "maximum",
    ],
    means: "<=",
  },
  { words: ["equals", "equal to", "equal", "eq", "same as"], means: "is" },
  { words: ["not equals", "not equal to", "ne", "neq", "differs from"], means: "is not" },
].map((row) => ({
  ...row,
  instead: { ko: `\`${row.means}\` 기호를 쓰세요`, en: `write \`${row.means}\`` },
}));

/** Before two ends of a span. */
export const foreignSpans: ForeignWords = {
  words: ["between", "from", "within"],
  instead: {
    ko: "두 비교를 `and`로 이으세요",
    en: "join two comparisons by `and`",
  },
};

/** Behind a message that is sent. */
export const foreignAfterSend = {
  delay: {
    words: ["after", "in", "with delay", "delay", "later"],
    instead: {
      ko: "메시지는 이벤트가 생긴 때에 바로 발송됩니다. 나중에 보내려면 `on tick { when sinceLastWords >= 5m then send … }`처럼 시간이 지났을 때의 규칙을 쓰세요",
      en: "a message is sent at the event itself; for later write a rule for when time has passed, as in `on tick { when sinceLastWords >= 5m then send … }`",
    },
  },
  recipient: {
    words: ["to"],
    instead: {
      ko: "`send`는 항상 상담방의 고객에게 보냅니다. 받는 사람은 쓰지 마세요",
      en: "`send` always sends to the customer of the room; leave the recipient out",
    },
  },
  unless: {
    words: ["unless"],
    instead: {
      ko: "조건의 반대는 `if not (…)`, 규칙에서는 `when not (…)`으로 쓰세요",
      en: "write `if not (…)`, and in a rule `when not (…)`",
    },
  },
} as const satisfies Readonly<Record<string, ForeignWords>>;

/** Words and phrases of one place each that are told by the words themselves. */
export const foreignWords: readonly ForeignWords[] = [
  ...foreignActions,
  foreignRuleStart,
  foreignAfterSend.delay,
  foreignAfterSend.recipient,
  foreignAfterSend.unless,
  ...foreignComparisons,
  foreignSpans,
];
