import type { TokenType } from "chevrotain";
import { lineStart } from "../0-source/line-start.ts";
import {
  Assign,
  Comma,
  ComparatorToken,
  isA,
  keywordTokens as k,
  LeftBrace,
  LeftParen,
  RightBrace,
  RightParen,
  Semicolon,
  type Token,
} from "../1-tokens/tokens.ts";

/** What stands in front of an `is`, `is not` or `<` at the end; undefined where something else is there. */
export function comparedWith(before: readonly Token[]): string | undefined {
  const isNegated = before.at(-1)?.tokenType === k.not;
  const operator = before.at(isNegated ? -2 : -1);
  if (operator === undefined || !isA(operator, ComparatorToken)) return undefined;
  return operator.tokenType === Assign ? undefined : before.at(isNegated ? -3 : -2)?.image;
}

/** The fact whose list `in (a, b` is open; undefined where none is. */
export function openListOf(before: readonly Token[]): string | undefined {
  const last = before.at(-1)?.tokenType;
  if (last !== LeftParen && last !== Comma) return undefined;
  const open = before.findLastIndex(({ tokenType }) => tokenType === LeftParen);
  if (open < 2 || before[open - 1]?.tokenType !== k.in) return undefined;
  const isClosed = before.slice(open).some(({ tokenType }) => tokenType === RightParen);
  const fact = before[open - 2]?.tokenType === k.not ? before[open - 3] : before[open - 2];
  return isClosed ? undefined : fact?.image;
}

/** Whether a `setting` or `fact` stands in front of the name and the `:`. */
export function isDeclared(before: readonly Token[]): boolean {
  const type = before.at(-3)?.tokenType;
  return type === k.setting || type === k.fact;
}

/** The `when` or `if` of the condition that has not ended yet. */
export function openCondition(before: readonly Token[]): Token | undefined {
  const ends: readonly TokenType[] = [
    k.then,
    k.else,
    k.otherwise,
    Semicolon,
    LeftBrace,
    RightBrace,
    k.send,
    k.tell,
  ];
  const last = before.findLast(
    ({ tokenType }) => tokenType === k.when || tokenType === k.if || ends.includes(tokenType),
  );
  return last?.tokenType === k.when || last?.tokenType === k.if ? last : undefined;
}

/** The first two words of the innermost block that is open. */
export function blockAround(tokens: readonly Token[]): readonly string[] {
  const open: string[][] = [];
  let heading: string[] = [];
  for (const { tokenType, image } of tokens) {
    if (tokenType === LeftBrace) {
      open.push(heading);
      heading = [];
    } else if (tokenType === RightBrace) {
      open.pop();
      heading = [];
    } else if (blockStarts.has(tokenType) && heading[0] !== "test") heading = [image];
    else if (heading.length === 1) heading = [...heading, image];
  }
  const [outer = [], inner] = open;
  return inner !== undefined && outer[0] !== "test" ? outer : (open.at(-1) ?? []);
}

const blockStarts: ReadonlySet<TokenType> = new Set([k.on, k.message, k.system, k.test]);

/** Whether nothing but blanks stands between the offset and the beginning of its line. */
export function beginsLine(text: string, offset: number): boolean {
  return /^[ \t]*$/.test(text.slice(lineStart(text, offset), offset));
}
