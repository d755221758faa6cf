import { error, errorBy, told } from "../diagnostics/define-diagnostic.ts";
import { helpByNearest } from "../diagnostics/help-by-nearest.ts";

/** `if x` before an action, as in `else if x close` or `elseif x close`. */
export const elseIf = error("else-if", {
  ko: [
    "`{condition}`{은/는} 동작 뒤에 와야 합니다",
    "조건을 동작 뒤로 옮기세요: `… else 동작 {condition}`",
  ],
  en: [
    "`{condition}` belongs after the action",
    "move it after the action: `… else action {condition}`",
  ],
});

export const elseWithoutIf = error("else-without-if", {
  ko: [
    "`else` 앞의 동작에 `if` 조건이 없습니다",
    "앞 동작에 조건을 붙이세요 (예: `queue if acceptAfterHours else close`). 두 동작을 모두 하려면 `else` 대신 `;`을 쓰세요",
  ],
  en: [
    "`else` follows an action without an `if`",
    "give that action an `if`, as in `queue if acceptAfterHours else close`, or write `;` instead of `else`",
  ],
});

export const equalsForIs = error("equals-for-is", {
  ko: [
    "값을 비교할 때는 `{written}` 대신 `is`를 써야 합니다",
    "`is`로 바꾸세요 (예: `room is waiting`)",
  ],
  en: [
    "values are compared with `is`, not with `{written}`",
    "write `is`, as in `room is waiting`",
  ],
});

export const frequencyWithoutSend = error("frequency-without-send", {
  ko: [
    "`once`와 `every`는 `send`에만 쓸 수 있습니다. `{verb}`에는 쓸 수 없습니다",
    "이 부분을 지우세요",
  ],
  en: ["`once` and `every` belong to `send`, not to `{verb}`", "remove it"],
});

/** A rule that begins with `if`. */
export const ifForWhen = error("if-for-when", {
  ko: ["규칙은 `if`가 아니라 `when`으로 시작해야 합니다", "`when 조건 then 동작`으로 쓰세요"],
  en: ["a rule begins with `when`, not with `if`", "write `when condition then action`"],
});

/** Something that ends before it is complete: `behind` is the last thing there is. */
export const incomplete = error("incomplete", {
  ko: ["`{behind}` 뒤에 와야 할 내용이 없습니다", "여기에 쓸 수 있는 것: {expected}"],
  en: ["something is missing after `{behind}`", "what fits here is {expected}"],
});

export const misplacedDeclaration = error("misplaced-declaration", {
  ko: ["`{what}`{은/는} `on` 블록 안에서 만들 수 없습니다", "`on … { … }` 밖으로 옮기세요"],
  en: ["`{what}` cannot be declared inside an `on` block", "move it out of the `on … { … }`"],
});

export const missingBrace = error("missing-brace", {
  ko: ["`{what}` 뒤에 `{`가 없습니다", "내용 앞뒤를 `{`와 `}`로 감싸세요"],
  en: ["there is no `{` after `{what}`", "put its content between `{` and `}`"],
});

export const missingColon = error("missing-colon", {
  ko: ["규칙 이름 `{label}` 뒤에 `:`이 없습니다", "`:`을 붙이세요: `{label}: …`"],
  en: ["the label `{label}` has no `:` after it", "add a `:`, as in `{label}: …`"],
});

export const missingComma = error("missing-comma", {
  ko: ["기대 결과 사이에 쉼표가 없습니다", "앞에 `,`를 넣으세요 (예: `offHours as bot, close`)"],
  en: [
    "expectations are separated by commas",
    "put a `,` before it, as in `offHours as bot, close`",
  ],
});

export const missingLabel = error("missing-label", {
  ko: [
    "`{change}` 뒤의 새 규칙에 이름이 없습니다",
    "이름과 `:`을 붙이세요: `{change} … 새이름: when … then …`",
  ],
  en: [
    "the rule after `{change}` has no label",
    "give it one: `{change} … newLabel: when … then …`",
  ],
});

/** `tell` without `counselor` behind it. */
export const missingCounselor = error("missing-counselor", {
  ko: [
    "`{written}`에 누구에게 알릴지가 없습니다",
    "상담사에게만 보일 글은 `tell counselor 이름`, 고객에게 보낼 글은 `send 이름`으로 쓰세요",
  ],
  en: [
    "`{written}` does not say `counselor`",
    "what the counselor alone sees is `tell counselor name`; customers get what you `send`",
  ],
});

/** `send` or `tell counselor` with no message behind it. */
export const missingMessage = error("missing-message", {
  ko: ["`{verb}` 뒤에 메시지 이름이 없습니다", "메시지 이름을 쓰세요 (예: `send greeting`)"],
  en: ["`{verb}` does not say which message", "write the name of a message, as in `send greeting`"],
});

export const missingParenthesis = error("missing-parenthesis", {
  ko: ["이 `(`를 닫는 `)`가 없습니다", "괄호가 끝나는 곳에 `)`를 넣으세요"],
  en: ["this `(` is never closed", "put a `)` where the group ends"],
});

export const missingQuotes = error("missing-quotes", {
  ko: ["문구에 큰따옴표가 없습니다", '큰따옴표로 감싸세요: `"{text}"`'],
  en: ["text must be in quotes", 'write `"{text}"`'],
});

export const missingThen = error("missing-then", {
  ko: ["조건과 동작 사이에 `then`이 없습니다", "`then`을 넣으세요: `when 조건 then 동작`"],
  en: [
    "there is no `then` between the condition and the action",
    "put `then` before the action: `when condition then action`",
  ],
});

const withoutUnit = error("missing-unit", {
  ko: [
    "`{written}`에 시간 단위가 없습니다",
    "`d`(일), `h`(시간), `m`(분), `s`(초)를 붙이세요 (예: `{number}m`)",
  ],
  en: ["`{written}` has no unit of time", "add `d`, `h`, `m` or `s`, as in `{number}m`"],
});

/** A number where a duration belongs. */
export const missingUnit = told(withoutUnit, ({ written }: { readonly written: string }) => ({
  written,
  number: Number.parseInt(written, 10),
}));

/** A word that was meant as a keyword, by how it went wrong. */
export const mistypedKeyword = errorBy("mistyped-keyword", "slip", {
  case: {
    ko: ["키워드는 소문자로 써야 합니다: `{written}`", "`{keyword}`{으로/로} 바꾸세요"],
    en: ["`{keyword}` is written in small letters, not `{written}`", "write `{keyword}`"],
  },
  keyboard: {
    ko: [
      "`{written}`{은/는} 한글 자판 상태에서 입력한 `{keyword}`입니다",
      "`{keyword}`{으로/로} 바꾸세요",
    ],
    en: ["`{written}` is `{keyword}` typed on a Korean keyboard", "write `{keyword}`"],
  },
  typo: {
    ko: ["`{written}`{은/는} 알 수 없는 키워드입니다", "`{keyword}`{으로/로} 바꾸세요"],
    en: ["`{written}` means nothing here", "did you mean `{keyword}`?"],
  },
});

export const repeatedHeading = errorBy("repeated-heading", "part", {
  title: {
    ko: ["메시지 `{name}`에 제목이 두 개 이상 있습니다", "하나만 남기세요"],
    en: ["the message `{name}` has more than one title", "keep one of them"],
  },
  like: {
    ko: ["메시지 `{name}`에 `like`가 두 개 이상 있습니다", "하나만 남기세요"],
    en: ["the message `{name}` has more than one `like`", "keep one of them"],
  },
});

export const strayBrace = error("stray-brace", {
  ko: ["짝이 되는 `{`가 없는 `}`입니다", "`}`를 지우세요"],
  en: ["this `}` closes nothing", "remove it"],
});

export const textForMessage = error("text-for-message", {
  ko: [
    "`send` 뒤에는 문구를 바로 쓸 수 없고 메시지 이름을 써야 합니다",
    '먼저 `message 이름 { text "…" }`을 만들고, 여기에는 `send 이름`이라고 쓰세요',
  ],
  en: [
    "`send` takes the name of a message, not a text",
    'declare it with `message name { text "…" }`, then write `send name`',
  ],
});

export const tooDeeplyNested = error("too-deeply-nested", {
  ko: ["괄호나 `else`가 너무 여러 겹입니다 (최대 {limit}겹)", "규칙을 여러 개로 나누세요"],
  en: ["this is nested too deeply: {limit} levels are the limit", "split it into several rules"],
});

export const unclosedBrace = error("unclosed-brace", {
  ko: ["`{what}`의 `{`를 닫는 `}`가 없습니다", "끝나는 곳에 `}`를 넣으세요"],
  en: ["the `{` of `{what}` is never closed", "put a `}` where it ends"],
});

export const unexpectedText = error("unexpected-text", {
  ko: ["여기에 쓸 수 없는 내용입니다: `{text}`", "여기에 쓸 수 있는 것: {expected}"],
  en: ["`{text}` does not fit here", "what fits here is {expected}"],
});

export const unknownTestEvent = error("unknown-test-event", {
  ko: [
    "테스트에 `{name}`{이라는/라는} 이벤트는 없습니다",
    helpByNearest.ko,
    "사용할 수 있는 이벤트: {known}",
  ],
  en: ["there is no test event named `{name}`", helpByNearest.en, "test events: {known}"],
});

export const unknownType = error("unknown-type", {
  ko: [
    "`{name}`{이라는/라는} 형식은 없습니다",
    "사용할 수 있는 형식: `yes/no`, `number`, `text`, `duration`, `time`, `date`, `one of (…)`",
  ],
  en: [
    "there is no type named `{name}`",
    "types are `yes/no`, `number`, `text`, `duration`, `time`, `date` and `one of (…)`",
  ],
});

/** `when` after an action. */
export const whenForIf = error("when-for-if", {
  ko: [
    "동작 뒤의 조건은 `when`이 아니라 `if`로 시작해야 합니다",
    "`if`로 바꾸세요 (예: `send title if titleOn`)",
  ],
  en: [
    "a condition after an action starts with `if`, not `when`",
    "write `if`, as in `send title if titleOn`",
  ],
});

export const wrongSeparator = error("wrong-separator", {
  ko: [
    "동작 사이에는 `{written}` 대신 `;`을 써야 합니다",
    "`;`으로 바꾸세요 (예: `send offHours; close`)",
  ],
  en: [
    "actions are separated by `;`, not by `{written}`",
    "write `;`, as in `send offHours; close`",
  ],
});

/** Words or a way of writing that other tools have. */
export const notInAnnae = error("not-in-annae", {
  ko: ["이렇게는 쓸 수 없습니다: `{written}`", "{instead}"],
  en: ["this value is not allowed here: `{written}`", "{instead}"],
});

/** A symbol where `then` belongs. */
export const wrongThen = error("wrong-then", {
  ko: ["조건 뒤에는 `{written}` 대신 `then`을 써야 합니다", "`then`으로 바꾸세요"],
  en: ["a condition is followed by `then`, not by `{written}`", "write `then`"],
});
