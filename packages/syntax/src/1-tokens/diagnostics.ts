import { error } from "../diagnostics/define-diagnostic.ts";

export const badDuration = error("bad-duration", {
  ko: [
    "`{written}`{은/는} 시간 길이로 읽을 수 없습니다",
    "숫자 뒤에 `d`(일), `h`(시간), `m`(분), `s`(초)를 큰 단위부터 붙여 쓰세요 (예: 5분은 `5m`, 1시간 30분은 `1h30m`)",
  ],
  en: [
    "`{written}` is not a duration",
    "use `d`, `h`, `m` and `s`, each once and in this order, as in `5m` or `1h30m`",
  ],
});

export const badNumber = error("bad-number", {
  ko: [
    "`{written}`{은/는} 숫자로 읽을 수 없습니다",
    "단위나 쉼표 없이 숫자만 쓰세요 (예: `3`, `1000`). 이름이라면 숫자로 시작하지 않게 바꾸세요",
  ],
  en: [
    "`{written}` is not a number",
    "numbers are written without a unit, as in `3` or `1.5`; names cannot begin with a digit",
  ],
});

export const fullWidthCharacter = error("full-width-character", {
  ko: ["전각 문자를 사용할 수 없습니다: `{written}`", "반각 문자로 바꾸세요: `{plain}`"],
  en: ["`{written}` is a full-width character", "write the plain `{plain}`"],
});

export const hashComment = error("hash-comment", {
  ko: ["주석은 `#`이 아니라 `//`로 시작해야 합니다", "`//`로 바꾸세요"],
  en: ["comments begin with `//`, not with `#`", "write `//`"],
});

export const impossibleDate = error("impossible-date", {
  ko: [
    "`{written}`{은/는} 달력에 없는 날짜입니다",
    "연-월-일 순서로, 달력에 있는 날짜를 쓰세요 (예: `2026-11-20`)",
  ],
  en: ["there is no date `{written}`", "dates are written as in `2026-11-20`"],
});

export const impossibleTime = error("impossible-time", {
  ko: [
    "`{written}`{은/는} 사용할 수 없는 시각입니다",
    "`00:00`부터 `23:59`까지, 시와 분을 두 자리씩 쓰세요 (예: 오후 6시는 `18:00`)",
  ],
  en: [
    "there is no time `{written}`",
    "times go from `00:00` to `23:59`, two digits each, as in `09:30`",
  ],
});

export const unknownCharacter = error("unknown-character", {
  ko: [
    "`{characters}` 문자는 여기에 쓸 수 없습니다",
    '지우거나, 고객에게 보일 문구라면 큰따옴표로 감싸세요: `"…"`',
  ],
  en: ["`{characters}` means nothing here", 'remove them, or put the text in quotes: `"…"`'],
});

export const unknownEscape = error("unknown-escape", {
  ko: [
    "문구 안에서 `{written}`{은/는} 사용할 수 없습니다",
    '`\\`를 그대로 표시하려면 `\\\\`로 쓰세요. 사용할 수 있는 기호: `\\"`, `\\\\`, `\\n`, `\\t`, `\\[`',
  ],
  en: [
    "`{written}` means nothing in a text",
    'for a `\\` itself write `\\\\`; known are `\\"`, `\\\\`, `\\n`, `\\t`, `\\[`',
  ],
});

export const unterminatedBlock = error("unterminated-block", {
  ko: ['이 `"""`를 닫는 `"""`가 없습니다', '문구가 끝난 다음 줄에 `"""`를 넣으세요'],
  en: ['this `"""` is never closed', 'put a `"""` on the line below the text'],
});

export const unterminatedComment = error("unterminated-comment", {
  ko: ["이 `/*`를 닫는 `*/`가 없습니다", "주석이 끝나는 곳에 `*/`를 넣으세요"],
  en: ["this `/*` is never closed", "put a `*/` where the comment ends"],
});

export const unterminatedText = error("unterminated-text", {
  ko: [
    "닫는 따옴표가 없습니다",
    '문구가 끝나는 곳에 `"`를 넣으세요. 여러 줄이면 앞뒤를 `"""`로 감싸세요',
  ],
  en: [
    "this text has no closing quote",
    'put a `"` where it ends; a text of several lines goes between `"""`',
  ],
});

export const unusualSpace = error("unusual-space", {
  ko: [
    "눈에 보이지 않는 특수 공백 문자가 있습니다 ({codes})",
    "지우고 스페이스바로 다시 입력하세요",
  ],
  en: ["this is not an ordinary space ({codes})", "replace it with an ordinary space"],
});

export const wrongOperator = error("wrong-operator", {
  ko: [
    "`{written}` 기호는 사용할 수 없습니다. `{right}`{을/를} 사용하세요",
    "`{right}`{으로/로} 바꾸세요",
  ],
  en: ["`{written}` is written `{right}` here", "write `{right}`"],
});

export const wrongQuotes = error("wrong-quotes", {
  ko: [
    '따옴표 `{opening}` 대신 곧은 큰따옴표 `"`를 사용해야 합니다',
    '앞뒤 따옴표를 `"`로 바꾸세요',
  ],
  en: ['text goes between `"`, not `{opening}`', 'write `"` on both sides'],
});
