import { anyText, type ForeignPhrase, plainWords, severalTexts, textsIn } from "./phrase.ts";

/** How words are asked for in a text. */
export const containing = {
  ko: '글에 든 말은 `contains "…"`로, 여럿 가운데 하나면 `contains ("…", "…")`로 쓰세요. 대소문자와 띄어쓰기는 따지지 않습니다',
  en: 'words in a text are asked for by `contains "…"`, one of several by `contains ("…", "…")`, whatever their case and spaces',
};
const noPatterns = {
  ko: '아무 글자나 뜻하는 기호는 없습니다. 글 어디에 있든 찾는 `contains "…"`를 쓰세요',
  en: 'no sign stands for other letters; `contains "…"` finds words anywhere in the text',
};

/** Words in a text, as other tools ask for them. */
export const inTexts: readonly ForeignPhrase[] = [
  {
    words: ["contains all of (…)"],
    pattern: String.raw`contains?\s+(?:all|both|every)(?:\s+of)?\s*[([{]([^\][{}()\n]*)[)\]}]`,
    reads: (found, left) =>
      textsIn(found[1])
        .map((one, index) => `${index === 0 ? "" : `${left} `}contains ${one}`)
        .join(" and "),
    instead: {
      ko: "모두 든 글은 `contains`를 `and`로 이으세요",
      en: "all of several are `contains` joined by `and`",
    },
  },
  {
    words: ['contains ["…"]', 'contains "…" or "…"', "contains any of (…)"],
    pattern: String.raw`contains?\s*(?:(?:any|one|some|either)(?:\s+of)?\s*[([{]([^\][{}()\n]*)[)\]}]|[[{]([^\][{}()\n]*)[\]}]|(${severalTexts}))`,
    reads: (found) => `contains (${textsIn(found[1] ?? found[2] ?? found[3]).join(", ")})`,
    instead: containing,
  },
  {
    words: ["does not contain", "doesn't include", "not like", "포함하지 않음"],
    pattern: String.raw`(?:does\s*(?:not|n['’]?t)\s+|not\s+(?!contains\b))(?:contain|include|have|match|like|ilike|includes|matches)s?\s*(?=["(“'‘])|!\s*~=?\s*(?=["(])`,
    reads: () => "not contains ",
    instead: containing,
    fix: "guess",
  },
  {
    words: ["matches /…/", "=~ /…/", "contains /…/", "regex"],
    pattern: String.raw`(?:is\s+)?(?:matches|match|like|contains|=~|~=?|regex|regexp|==?)\s*(\/(?![/*])[^/\n]+\/)[a-z]*`,
    reads: (found) => `contains ${plainWords(found[1] ?? "")}`,
    instead: noPatterns,
    fix: "guess",
  },
  {
    words: ["like", "matches", "~", "=~", "regex"],
    pattern: String.raw`(?:is\s+)?(?:like|ilike|matches|match|rlike|glob|regexp?|=~|~=?|~\*)\s*(${anyText})`,
    reads: (found) => `contains ${plainWords(found[1] ?? "")}`,
    instead: noPatterns,
    fix: "guess",
  },
  {
    words: ["starts with", "startsWith", "ends with", "endsWith", "begins with"],
    pattern: String.raw`(?:starts?\s*with|startsWith|begins?\s*(?:with)?|ends?\s*with|endsWith|prefix|suffix)\s*(?=["(])`,
    reads: () => "contains ",
    instead: {
      ko: '글의 처음이나 끝만 보는 비교는 없습니다. 어디에 있든 찾는 `contains "…"`를 쓰세요',
      en: 'nothing looks at the beginning or the end alone; `contains "…"` finds words anywhere',
    },
    fix: "guess",
  },
  {
    words: ["includes", "include", "has", "have", "mentions", "포함", "includes any of"],
    pattern: String.raw`(?:includes?|has|have|mentions?|holds|containing|contain|포함(?:하는|하면|됨)?|like|matches|match)\s*(?:any\s*(?:of)?\s*)?(?=["(“'‘])`,
    reads: () => "contains ",
    instead: containing,
  },
  {
    words: ['에 "…" 포함'],
    pattern: String.raw`(?:에|이|가|은|는|안에)\s*(${anyText})\s*(?:이|가|을|를)?\s*(?:포함|들어\s*있|있)[\p{L}]*`,
    reads: (found) => `contains ${textsIn(found[1])}`,
    instead: containing,
  },
  {
    words: [".contains(…)", ".includes(…)", ".startsWith(…)"],
    pattern: String.raw`\.\s*(?:contains|includes|indexOf|startsWith|endsWith|matches|match|search)\s*\(\s*(${anyText})\s*\)(?:\s*(?:>=?|!==?)\s*-?\d+)?`,
    reads: (found) => ` contains ${textsIn(found[1])}`,
    instead: containing,
  },
  {
    words: [".length", ".size", ".count"],
    pattern: String.raw`\.\s*(?:length|size|count|len)(?:\s*\(\s*\))?\s*(?:[<>]=?|===?|=|!=)\s*\d+`,
    reads: () => 'is not ""',
    instead: {
      ko: '글의 길이는 알 수 없습니다. 빈 글이 아닌지는 `is not ""`로 물으세요',
      en: 'nothing tells how long a text is; `is not ""` asks whether there is any',
    },
    fix: "none",
  },
  {
    words: [".toLowerCase()", ".trim()"],
    pattern: String.raw`\.\s*(?:to)?(?:lower|upper|Lower|Upper|trim|strip)\w*\s*\(\s*\)`,
    reads: () => "",
    instead: containing,
  },
];
