import { anyWordOf, wordGroups } from "./word-groups.ts";

/** A mode of highlight.js, as far as this language needs it. */
export interface HighlightMode {
  readonly scope?: string;
  readonly match?: RegExp;
  readonly begin?: RegExp;
  readonly end?: RegExp;
  readonly contains?: HighlightMode[];
}

/** A language of highlight.js. */
export interface HighlightLanguage extends HighlightMode {
  readonly name: string;
  readonly aliases: string[];
  readonly unicodeRegex: true;
  readonly contains: HighlightMode[];
}

const pattern = (text: string) => new RegExp(text, "u");

const inText: HighlightMode[] = [
  { scope: "char.escape", match: /\\./u },
  { scope: "subst", match: /\[[\p{L}_][\p{L}\p{N}_]*(?:\|[^\]\n]*)?\]|#\{[^}\n]*\}/u },
];

/** The language for `hljs.registerLanguage("annae", annaeLanguage)`. */
export function annaeLanguage(): HighlightLanguage {
  return {
    name: "Annae",
    aliases: ["rules"],
    unicodeRegex: true,
    contains: [
      { scope: "comment", begin: /\/\//u, end: /$/u },
      { scope: "comment", begin: /\/\*/u, end: /\*\//u },
      { scope: "string", begin: /"""/u, end: /"""/u, contains: inText },
      { scope: "string", begin: /"/u, end: /"|$/u, contains: inText },
      { scope: "number", match: /(?<![\p{L}\p{N}_])\d[\d:.dhms-]*/u },
      { scope: "operator", match: pattern(anyWordOf(wordGroups.operator)) },
      { scope: "keyword", match: pattern(anyWordOf(wordGroups.keyword)) },
      { scope: "built_in", match: pattern(anyWordOf(wordGroups.action)) },
      { scope: "type", match: pattern(anyWordOf(wordGroups.event)) },
      { scope: "literal", match: pattern(anyWordOf(wordGroups.constant)) },
      { scope: "title.function", match: /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_]*(?=\s*:)/u },
    ],
  };
}
