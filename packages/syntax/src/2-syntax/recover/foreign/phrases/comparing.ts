import {
  anyText,
  anyWord,
  type ForeignPhrase,
  isYesNo,
  listed,
  listMeant,
  nothingOf,
  severalTexts,
  valueMeant,
  valuesOf,
} from "./phrase.ts";

/** How an empty text is asked for. */
export const empty = {
  ko: '빈 글은 `is ""`, 빈 글이 아니면 `is not ""`로 쓰세요',
  en: 'an empty text is `is ""`, any other `is not ""`',
};
const truth = {
  ko: "예/아니요 정보는 이름만 쓰세요: `chatbot`, 반대는 `not chatbot`",
  en: "a yes/no fact stands alone: `chatbot`, and `not chatbot` for the opposite",
};
/** How conditions are joined. */
export const joined = {
  ko: "조건은 `and`나 `or`로 잇고, 반대는 `not`으로 쓰세요",
  en: "conditions are joined by `and` and `or`, and turned round by `not`",
};
const koreanSigns: Readonly<Record<string, string>> = {
  이상: ">=",
  이후: ">=",
  부터: ">=",
  이하: "<=",
  초과: ">",
  넘게: ">",
  보다많음: ">",
  미만: "<",
  이전: "<",
  보다적음: "<",
};

/** The days that have a name together. */
const daysOf = (word: string) => {
  const days = valuesOf("weekday");
  return /^(?:weekend|주말)/.test(word) ? days.slice(5) : days.slice(0, 5);
};

/** Comparisons as other tools write them, from what stands behind their left side on. */
export const comparing: readonly ForeignPhrase[] = [
  {
    words: ["is weekend", "is weekday", "주말", "평일"],
    pattern: String.raw`(?:is|in|===?|=)\s+(?:an?\s+|on\s+)?(weekends?|weekdays?|주말|평일)(?![\p{L}\p{N}_])`,
    reads: ([, days = ""], left) => (left === "weekday" ? `in (${daysOf(days).join(", ")})` : null),
    instead: listed,
  },
  {
    words: ["is either a or b", "is neither a nor b"],
    pattern: String.raw`is\s+(?:(either)|neither)\s+(${anyWord}|${anyText})\s*,?\s*n?or\s+(${anyWord}|${anyText})`,
    reads: ([, either, one, other], left) =>
      `${either === undefined ? "not " : ""}in (${listMeant(left, `${one}, ${other}`)})`,
    instead: listed,
  },
  {
    words: ["== 'waiting'"],
    pattern: String.raw`(?:is|(?:(===?|=)|(!==?|<>)))\s*(${anyText})(?!\s*(?:,|or|\|))`,
    reads: ([, , isNot, value = ""], left) => {
      const meant = valueMeant(left, value);
      if (meant === value) return null;
      return `${isNot === undefined ? "is" : "is not"} ${meant}`;
    },
    instead: {
      ko: "값은 따옴표 없이 쓰세요: `is waiting`",
      en: "values have no quotes, as in `is waiting`",
    },
  },
  {
    words: ["= 1", '= "yes"', "is 예"],
    pattern: String.raw`(?:is|===?|=)\s*(?:(1|"(?:yes|true|y|on)"|'(?:yes|true|y|on)'|예|네|참)|(0|"(?:no|false|n|off)"|'(?:no|false|n|off)'|아니[요오]|거짓))(?![\p{L}\p{N}_.:])`,
    reads: ([, yes], left) => (isYesNo(left) ? (yes === undefined ? "is no" : "") : null),
    instead: truth,
  },
  {
    words: ["is not empty", "is not null", "exists", "is set"],
    pattern: String.raw`(?:(?:is\s+not|isn['’]?t|!==?|<>)\s+(?:empty|blank|null|nil|undefined)|(?:is\s+)?(?:exists|exist|present|set|known)|is\s+not\s+missing|not\s+(?:empty|null))(?![\p{L}\p{N}_])`,
    reads: (_, left) => `is not ${nothingOf(left)}`,
    instead: empty,
  },
  {
    words: ["is empty", "is null", "is missing", "비어 있음"],
    pattern: String.raw`(?:(?:is|===?|=)\s+(?:an?\s+)?(?:empty|blank|null|nil|undefined|missing)|does\s*(?:not|n['’]?t)\s+exist|비어\s*있(?:음|으면|을\s*때))(?![\p{L}\p{N}_])`,
    reads: (_, left) => `is ${nothingOf(left)}`,
    instead: empty,
  },
  {
    words: ["in [a, b]", "in {a, b}", "is one of (a, b)"],
    pattern: String.raw`(?:is\s+)?(?:in(?:\s+(?:list|set))?\s*[[{]|(?:in\s+)?(?:one|any|either)\s+of\s*[[{(])([^\][{}()\n]*)[\]})]`,
    reads: (found, left) => `in (${listMeant(left, found[1])})`,
    instead: listed,
  },
  {
    words: ["in a, b"],
    pattern: String.raw`in\s+((?:${anyWord}|${anyText})(?:\s*,\s*(?:${anyWord}|${anyText}))+)`,
    reads: (found, left) => `in (${listMeant(left, found[1])})`,
    instead: listed,
  },
  {
    words: ['is "a" or "b"'],
    pattern: String.raw`(?:is|===?|=)\s+(${severalTexts})`,
    reads: (found, left) => `in (${listMeant(left, found[1])})`,
    instead: listed,
  },
  {
    words: ["is a | b"],
    pattern: String.raw`(?:is|===?|=)\s+(${anyWord}(?:\s*\|\|?\s*${anyWord})+)(?!\s*(?:[<>=!]|is\b|in\b))`,
    reads: (found, left) => `in (${listMeant(left, found[1])})`,
    instead: listed,
  },
  {
    words: ["is a photo"],
    pattern: String.raw`is\s+(not\s+)?(?:an?|the)\s+(?=${anyWord})`,
    reads: (found) => (found[1] === undefined ? "is" : "is not"),
    instead: {
      ko: "값의 이름만 쓰세요: `is photo`",
      en: "write the value alone, as in `is photo`",
    },
  },
  {
    words: ["> 3명", "3 이상", "18:00 이후"],
    pattern: String.raw`(?:이|가|은|는)?\s*(\d[\d:.]*[a-z]?)\s*(?:명|건|개|번|회)?\s*(이상|이하|초과|미만|이후|이전|부터|넘게|보다\s*많음|보다\s*적음)[\p{L}]*`,
    reads: (found) => `${koreanSigns[(found[2] ?? "").replace(/\s/g, "")] ?? ">="} ${found[1]}`,
    instead: {
      ko: "`>=`(이상), `<=`(이하), `>`(초과), `<`(미만) 기호를 값 앞에 쓰세요",
      en: "write `>=`, `<=`, `>` or `<` in front of the value",
    },
  },
  {
    words: ["isn't", "aren't", "is no", "not waiting"],
    pattern: String.raw`(?:(?:is|are)n['’]?t|ain['’]?t|is\s+never|not(?=\s+(?!in\b|contains\b)${anyWord}))(?=\s)`,
    reads: () => "is not",
    instead: { ko: "`is not`을 쓰세요", en: "write `is not`" },
  },
  {
    words: ["is enabled", "is active", "켜짐", "is disabled"],
    pattern: String.raw`(?:(?:is\s+|==?\s*)?(?:(enabled|active|켜짐|켜져\s*있음|참)|(disabled|inactive|꺼짐|꺼져\s*있음|거짓))(?![\p{L}\p{N}_])|(?:(on)|(off))(?=\s+(?:then|and|or)\b))`,
    reads: ([, , off, , bareOff]) => ((off ?? bareOff) === undefined ? "" : "is no"),
    instead: truth,
  },
  {
    words: ["+", "-", "*", "/", "%"],
    pattern: String.raw`%(?=\s|$)|(?:[+*%/]|-(?=\s))\s*(?!then\b|and\b|or\b)[\p{L}\p{N}_.]+`,
    reads: () => "",
    instead: {
      ko: "조건에서는 계산하지 않습니다. 이름과 값을 그대로 비교하세요",
      en: "conditions do not calculate; compare a fact with a value as it is",
    },
    fix: "none",
  },
  {
    words: ["그리고", "이고", "또는", "이거나"],
    pattern: String.raw`(?:(그리고|이고|및|면서)|(또는|혹은|이거나|거나))(?=\s)`,
    reads: (found) => (found[1] === undefined ? "or" : "and"),
    instead: joined,
  },
  {
    words: ["이면", "일 때", "하면"],
    pattern: String.raw`(?:이면|라면|하면|이라면|일\s*때|일때|때)(\s+then)?(?=\s)`,
    reads: () => "then",
    instead: {
      ko: "조건과 동작 사이에는 `then`을 쓰세요",
      en: "`then` stands between a condition and its actions",
    },
  },
  {
    words: ["xor", "nor"],
    pattern: String.raw`(xor|nor|nand)(?=\s)`,
    reads: () => "or",
    instead: {
      ko: "`xor`는 `a and not b or not a and b`, `nor`는 `not (a or b)`로 풀어 쓰세요",
      en: "write `a and not b or not a and b` for `xor`, `not (a or b)` for `nor`",
    },
    fix: "none",
  },
  {
    words: ["a, b"],
    pattern: String.raw`,(?=\s*(?:not\s+|!)?${anyWord}[^,;{}()\n]*(?:\([^()\n]*\)[^,;{}()\n]*)*\sthen\s)`,
    reads: () => " and",
    instead: joined,
    fix: "guess",
  },
];
