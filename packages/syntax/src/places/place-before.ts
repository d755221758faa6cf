import { indexFrom } from "../1-tokens/index-from.ts";
import {
  Assign,
  Colon,
  endOf,
  isA,
  keywordTokens as k,
  LeftBrace,
  LeftParen,
  LiteralToken,
  NameToken,
  NegationToken,
  RightBrace,
  RightParen,
  Text,
  type Token,
} from "../1-tokens/tokens.ts";
import type { Syntax } from "../2-syntax/parse.ts";
import { type PlaceKind, startsIn, wantedBehind } from "./place-kind.ts";
import {
  beginsLine,
  blockAround,
  comparedWith,
  isDeclared,
  openCondition,
  openListOf,
} from "./words-before.ts";

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

/** The place at the offset of a file, told from the words in front of it, so that damaged text does no harm. */
export function placeBefore({ source, tokens }: Syntax, offset: number): PlaceBefore {
  const count = indexFrom(tokens, offset);
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
    ...wantedAfter(before, block, beginsLine(source.text, offset - prefix.length)),
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
  const compared = comparedWith(before) ?? openListOf(before);
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
