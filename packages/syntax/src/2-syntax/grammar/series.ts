import type { TokenType } from "chevrotain";
import { keywordTokens } from "../../1-tokens/tokens.ts";

/** A place of the grammar where things of one sort follow each other; the parser finds its feet at the next of them. */
export interface Series {
  /** What a thing of this sort begins with. */
  readonly starts: ReadonlySet<TokenType>;
  /** What, at the start of a line, belongs to something outside: the closing brace was forgotten. */
  readonly outside: ReadonlySet<TokenType>;
  /** Whether rules, and so bare words, can stand here. */
  readonly rules: boolean;
  readonly inBraces: boolean;
}

const k = keywordTokens;
const rules = [k.when, k.otherwise, k.send, k.tell, k.if];
const changes = [k.override, k.remove, k.before, k.after];
const declarations = [
  ...[k.policy, k.import, k.setting, k.fact, k.message, k.system, k.test, k.on],
  ...[k.never, k.always],
];
const content = [k.text, k.image, k.button];

/** The places of the grammar that hold a series. */
export const series = {
  file: {
    starts: new Set([...declarations, ...changes, ...rules]),
    outside: new Set(),
    rules: true,
    inBraces: false,
  },
  rules: {
    starts: new Set([...changes, ...rules]),
    outside: new Set(declarations),
    rules: true,
    inBraces: true,
  },
  content: {
    starts: new Set([...content, k.on, k.when, k.like]),
    outside: new Set([...declarations, ...changes, ...rules]),
    rules: false,
    inBraces: true,
  },
  variant: {
    starts: new Set(content),
    outside: new Set([...declarations, ...changes, ...rules]),
    rules: false,
    inBraces: true,
  },
  test: {
    starts: new Set([k.set, k.given, k.at]),
    outside: new Set([...declarations, ...changes, ...rules]),
    rules: false,
    inBraces: true,
  },
} as const satisfies Readonly<Record<string, Series>>;
