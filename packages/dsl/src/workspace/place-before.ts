import type { TokenType } from "chevrotain";
import {
  Assign,
  Colon,
  Comma,
  ComparatorToken,
  endOf,
  keywordTokens,
  LeftBrace,
  LeftParen,
  LiteralToken,
  NameToken,
  NegationToken,
  RightBrace,
  RightParen,
  Semicolon,
  Text,
  type Token,
} from "../1-tokens/tokens.ts";
import type { Syntax } from "../2-syntax/parse.ts";
import { isA } from "../2-syntax/recover/guess.ts";

/** What could stand at a place of the grammar. */
export type PlaceKind =
  | "declaration"
  | "ruleStart"
  | "content"
  | "statement"
  | "event"
  | "channel"
  | "kind"
  | "message"
  | "listener"
  | "label"
  | "action"
  | "condition"
  | "value"
  | "afterOperand"
  | "afterAction"
  | "type"
  | "placeholder"
  | "nothing";

/** A place of a file before anything is written there. */
export interface PlaceBefore {
  readonly wanted: PlaceKind;
  /** The word that is being written, up to the place. */
  readonly prefix: string;
  /** Where a value belongs: the fact that it is compared with. */
  readonly fact: string | undefined;
  /** The block around it, by its first words: `on request`, `message m`; empty outside. */
  readonly block: readonly string[];
}

const k = keywordTokens;

/** Behind which token what is wanted, whatever else there is. */
const wantedBehind: ReadonlyMap<TokenType, PlaceKind> = new Map<TokenType, PlaceKind>([
  [k.send, "message"],
  [k.tell, "listener"],
  [k.like, "kind"],
  [k.remove, "label"],
  [k.before, "label"],
  [k.after, "label"],
  [k.when, "condition"],
  [k.if, "condition"],
  [k.and, "condition"],
  [k.or, "condition"],
  [k.then, "action"],
  [k.otherwise, "action"],
  [k.else, "action"],
  [Semicolon, "action"],
  [k.policy, "nothing"],
  [k.extends, "nothing"],
  [k.import, "nothing"],
  [k.setting, "nothing"],
  [k.fact, "nothing"],
  [k.message, "nothing"],
  [k.system, "nothing"],
  [k.test, "nothing"],
  [k.every, "nothing"],
  [k.first, "nothing"],
]);

/** What begins something new in a block of the kind, or outside of any. */
const startsIn: Readonly<Record<string, PlaceKind>> = {
  on: "ruleStart",
  message: "content",
  system: "content",
  test: "statement",
};

/** The place at the offset of a file, told from the words in front of it, so that damaged text does no harm. */
export function placeBefore({ source, tokens }: Syntax, offset: number): PlaceBefore {
  const count = tokens.filter(({ startOffset }) => startOffset < offset).length;
  const last = tokens[count - 1];
  const isWord = last !== undefined && endOf(last) >= offset && /^[\p{L}_]/u.test(last.image);
  const before = tokens.slice(
    Math.max(0, count - (isWord ? 1 : 0) - longest),
    isWord ? count - 1 : count,
  );
  const prefix = isWord && last !== undefined ? source.text.slice(last.startOffset, offset) : "";
  const block = blockAround(tokens.slice(0, isWord ? count - 1 : count));
  if (last?.tokenType === Text && last.startOffset < offset && offset < endOf(last)) {
    const hole = /\[([^[\]\s]*)$/.exec(source.text.slice(last.startOffset, offset))?.[1];
    return {
      wanted: hole === undefined ? "nothing" : "placeholder",
      prefix: hole ?? "",
      fact: undefined,
      block,
    };
  }
  return {
    ...wantedAfter(before, block, startsLine(source.text, offset - prefix.length)),
    prefix,
    block,
  };
}

/** No condition is followed further back. */
const longest = 400;

function wantedAfter(
  before: readonly Token[],
  block: readonly string[],
  isNewLine: boolean,
): Pick<PlaceBefore, "wanted" | "fact"> {
  const last = before.at(-1);
  const found = (wanted: PlaceKind, fact?: string) => ({ wanted, fact });
  if (last === undefined) return found("declaration");
  const [kind = ""] = block;
  const starts = startsIn[kind] ?? "declaration";
  const { tokenType } = last;
  if (tokenType === k.on) {
    return found(kind === "" && before.at(-2)?.tokenType !== Text ? "event" : "channel");
  }
  if (before.at(-2)?.tokenType === k.tell) return found("message");
  const behind = wantedBehind.get(tokenType);
  if (behind !== undefined) return found(behind);
  if (tokenType === LeftBrace || tokenType === RightBrace) return found(starts);
  const compared = comparedWith(before) ?? listOf(before);
  if (compared !== undefined) return found("value", compared);
  if (tokenType === k.in) return found("nothing");
  if (tokenType === LeftParen || isA(last, NegationToken)) return found("condition");
  if (tokenType === Colon) return found(isDeclared(before) ? "type" : "ruleStart");
  if (tokenType === Assign) return found("nothing");
  if (isNewLine) return found(starts);
  const inCondition = openCondition(before);
  if (inCondition === undefined)
    return found(starts === "ruleStart" || kind === "" ? "afterAction" : starts);
  const isOperand = isA(last, NameToken) || isA(last, LiteralToken) || tokenType === RightParen;
  return found(isOperand ? "afterOperand" : "condition");
}

/** What stands in front of an `is`, `is not` or `<` at the end; undefined where something else is there. */
function comparedWith(before: readonly Token[]): string | undefined {
  const isNegated = before.at(-1)?.tokenType === k.not;
  const operator = before.at(isNegated ? -2 : -1);
  if (operator === undefined || !isA(operator, ComparatorToken)) return undefined;
  return operator.tokenType === Assign ? undefined : before.at(isNegated ? -3 : -2)?.image;
}

/** The fact whose list `in (a, b` is open; undefined where none is. */
function listOf(before: readonly Token[]): string | undefined {
  const last = before.at(-1)?.tokenType;
  if (last !== LeftParen && last !== Comma) return undefined;
  const open = before.findLastIndex(({ tokenType }) => tokenType === LeftParen);
  if (open < 2 || before[open - 1]?.tokenType !== k.in) return undefined;
  const isClosed = before.slice(open).some(({ tokenType }) => tokenType === RightParen);
  const fact = before[open - 2]?.tokenType === k.not ? before[open - 3] : before[open - 2];
  return isClosed ? undefined : fact?.image;
}

/** Whether a `setting` or `fact` stands in front of the name and the `:`. */
function isDeclared(before: readonly Token[]): boolean {
  const type = before.at(-3)?.tokenType;
  return type === k.setting || type === k.fact;
}

/** The `when` or `if` of the condition that has not ended yet. */
function openCondition(before: readonly Token[]): Token | undefined {
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
function blockAround(tokens: readonly Token[]): readonly string[] {
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

function startsLine(text: string, offset: number): boolean {
  return /(^|\n)[ \t]*$/.test(text.slice(text.lastIndexOf("\n", offset - 1), offset));
}
