import { anyWordOf, wordGroups } from "./word-groups.ts";

/** A rule of a TextMate grammar. */
export interface TextMateRule {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly TextMateRule[];
}

const word = "[\\p{L}_][\\p{L}\\p{N}_]*";
const before = "(?<![\\p{L}\\p{N}_])";

/** What declares a name: the word, and what its name is coloured as. */
const declarations: Readonly<Record<string, string>> = {
  policy: "entity.name.namespace.annae",
  message: "entity.name.type.message.annae",
  setting: "variable.other.setting.annae",
  fact: "variable.other.fact.annae",
  system: "support.constant.system.annae",
};

const strings: readonly TextMateRule[] = [
  { begin: '"""', end: '"""' },
  { begin: '"', end: '"|$' },
  { begin: "“", end: '[”"]|$' },
].map((rule) => ({
  ...rule,
  name: "string.quoted.annae",
  patterns: [
    { name: "constant.character.escape.annae", match: "\\\\." },
    {
      name: "variable.other.placeholder.annae",
      match: `\\[${word}(?:\\|[^\\]\\n]*)?\\]|#\\{[^}\\n]*\\}`,
    },
  ],
}));

/** The grammar that VS Code, Shiki and whoever reads TextMate grammars colours `.rules` files by. */
export const textMateGrammar = {
  name: "annae",
  scopeName: "source.annae",
  displayName: "Annae",
  fileTypes: ["rules"],
  patterns: [
    { name: "comment.line.documentation.annae", match: "///.*$" },
    { name: "comment.line.double-slash.annae", match: "//.*$" },
    { name: "comment.block.annae", begin: "/\\*", end: "\\*/" },
    ...strings,
    ...Object.entries(declarations).map(([keyword, name]) => ({
      match: `${before}(${keyword})\\s+(${word})`,
      captures: { 1: { name: "keyword.other.annae" }, 2: { name } },
    })),
    {
      match: `${before}(${word})\\s*(:)(?!\\s*(?:yes/no|number|text|duration|time|date|one\\s))`,
      captures: {
        1: { name: "entity.name.function.rule.annae" },
        2: { name: "punctuation.separator.annae" },
      },
    },
    {
      match: `${before}(send|remove|before|after|like)\\s+(${word})`,
      captures: {
        1: { name: "keyword.control.annae" },
        2: { name: "entity.name.reference.annae" },
      },
    },
    {
      match: `${before}(on)\\s+(${anyWordOf(wordGroups.event)})`,
      captures: { 1: { name: "keyword.other.annae" }, 2: { name: "support.type.event.annae" } },
    },
    {
      name: "constant.numeric.annae",
      match: `${before}\\d{4}-\\d{2}-\\d{2}|${before}\\d{1,2}:\\d{2}|${before}\\d[\\d.dhms]*`,
    },
    { name: "support.type.annae", match: `${before}yes/no` },
    { name: "keyword.operator.word.annae", match: anyWordOf(wordGroups.operator) },
    { name: "keyword.control.annae", match: anyWordOf(wordGroups.keyword) },
    { name: "support.function.action.annae", match: anyWordOf(wordGroups.action) },
    { name: "constant.language.annae", match: anyWordOf(wordGroups.constant) },
    { name: "keyword.operator.annae", match: "->|=>|<=|>=|!=|[<>=!]" },
  ] satisfies readonly TextMateRule[],
};
