import { empty, joined } from "./comparing.ts";
import { containing } from "./in-texts.ts";
import { anyText, anyWord, type ForeignPhrase, nothingOf, textsIn } from "./phrase.ts";

/** Conditions as other tools begin them. */
export const conditions: readonly ForeignPhrase[] = [
  {
    words: ["no counselor available", "any counselor available"],
    pattern: String.raw`(?:(no)|any|some|an?)\s+(?:counselor|agent|operator)s?\s+(?:(?:is|are)\s+)?(?:available|free|online)(?![\p{L}_])`,
    reads: ([, no]) => (no === undefined ? "counselorAvailable" : "not counselorAvailable"),
    instead: {
      ko: "상담할 수 있는 상담사가 있는지는 `counselorAvailable`로 물으세요",
      en: "whether somebody can take it is `counselorAvailable`",
    },
  },
  {
    words: ["messageText가", "room이"],
    pattern: String.raw`([A-Za-z_]\w*)(?:이|가|은|는|에|에서|를|을)(?![\p{L}\p{N}_])`,
    reads: ([, name]) => `${name}`,
    instead: {
      ko: "이름 뒤에 조사를 붙이지 않습니다",
      en: "names have no particles behind them",
    },
  },
  {
    words: ["either", "both", "if", "unless", "neither"],
    pattern: String.raw`(?:(either|both|if|when)|(unless|neither))\s+(?=[\p{L}(!])`,
    reads: (found) => (found[2] === undefined ? "" : "not "),
    instead: joined,
    fix: "guess",
  },
  {
    words: ["has attachment", "exists name"],
    pattern: String.raw`(?:has|have|exists?|any|with)\s*\(?\s*(${anyWord})\s*\)?(?=\s+(?:then|and|or)\b)`,
    reads: (found) => `${found[1]} is not ${nothingOf(found[1] ?? "")}`,
    instead: empty,
  },
  {
    words: ['"…" in messageText'],
    pattern: String.raw`(${anyText})\s+(?:is\s+)?in\s+(${anyWord})`,
    reads: (found) => `${found[2]} contains ${textsIn(found[1])}`,
    instead: containing,
  },
  {
    words: ["contains(messageText, …)"],
    pattern: String.raw`(?:contains|includes|has|match|matches)\s*\(\s*(${anyWord})\s*,\s*(${anyText})\s*\)`,
    reads: (found) => `${found[1]} contains ${textsIn(found[2])}`,
    instead: containing,
  },
  {
    words: ["len(messageText)", "lower(messageText)"],
    pattern: String.raw`(?:len|length|size|count|lower|upper|trim|lowercase|toLowerCase)\s*\(\s*(${anyWord})\s*\)(?:\s*(?:[<>]=?|===?|=|!=)\s*\d+)?`,
    reads: (found) => (/\d$/.test(found[0]) ? `${found[1]} is ${found[1]}` : `${found[1]}`),
    instead: {
      ko: '함수는 없습니다. `contains`는 대소문자와 띄어쓰기를 따지지 않고, 빈 글이 아닌지는 `is not ""`로 묻습니다',
      en: 'there are no functions; `contains` minds neither case nor spaces, and `is not ""` asks whether there is any text',
    },
    fix: "none",
  },
];
