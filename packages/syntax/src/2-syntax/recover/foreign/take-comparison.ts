import {
  ComparatorToken,
  DoubleEquals,
  GreaterOrEqual,
  Identifier,
  keywordTokens,
  NumberLiteral,
  OperandToken,
  spellings,
  type Token,
  takenFor,
} from "../../../1-tokens/tokens.ts";
import { foreignComparisons, foreignSpans } from "../../foreign-words.ts";
import {
  a,
  notAllowed,
  phraseIn,
  rowHere,
  spanFrom,
  startsLine,
  type Taken,
  type Tape,
} from "./tape.ts";

const k = keywordTokens;

/** A comparison as other tools write it, from its operator on. */
export function takeComparison(tape: Tape): Taken | null {
  const here = tape.tokens[tape.at];
  if (here === undefined) return null;
  const operator = a(ComparatorToken, here);
  if (operator !== undefined) return takeChain(tape, operator) ?? takeHeadless(tape, operator);
  const is = tape.out.at(-1)?.tokenType === k.is ? 1 : 0;
  const left = a(OperandToken, tape.out.at(-1 - is));
  const isWord = [Identifier, k.in, k.at, k.after, k.before, k.not].includes(here.tokenType);
  if (left === undefined || !isWord || startsLine(tape, here)) return null;
  const span = takeSpan(tape, left, is);
  if (span !== null || here.tokenType === k.in) return span;
  return takeWords(tape, is);
}

/** `12:00 <= timeOfDay < 13:00`: what is left is the first of the two. */
function takeChain({ source, tokens, at, out }: Tape, operator: Token): Taken | null {
  if (a(ComparatorToken, out.at(-2)) === undefined) return null;
  const first = a(OperandToken, out.at(-3));
  const middle = a(OperandToken, out.at(-1));
  const last = a(OperandToken, tokens[at + 1]);
  if (!first || !middle || !last) return null;
  const span = spanFrom(source, first, last);
  const again = `and ${middle.image} `;
  const text = `${phraseIn(spanFrom(source, first, middle))} ${again}${phraseIn(spanFrom(source, operator, last))}`;
  const instead = {
    ko: `두 비교를 \`and\`로 이으세요: \`${text}\``,
    en: `join two comparisons by \`and\`: \`${text}\``,
  };
  const place = { ...span, start: operator.startOffset, end: operator.startOffset };
  const fix = { edits: [{ span: place, text: again }] };
  const diagnostic = notAllowed(span, instead, fix);
  return { length: 2, back: 0, instead: [], diagnostic };
}

/** `waitingAhead > 3 and < 5`: the other comparison has the same left side. */
function takeHeadless({ source, tokens, at, out }: Tape, operator: Token): Taken | null {
  const and = out.at(-1);
  if (and?.tokenType !== k.and && and?.tokenType !== k.or) return null;
  const left = a(OperandToken, out.at(-4));
  const last = a(OperandToken, tokens[at + 1]);
  const isWhole = a(ComparatorToken, out.at(-3)) && a(OperandToken, out.at(-2));
  if (!isWhole || !left || !last) return null;
  const span = spanFrom(source, and, last);
  const text = `${and.image} ${left.image} ${phraseIn(spanFrom(source, operator, last))}`;
  const instead = {
    ko: `비교할 정보를 다시 쓰세요: \`${text}\``,
    en: `name the fact again: \`${text}\``,
  };
  const place = { ...span, start: operator.startOffset, end: operator.startOffset };
  const fix = { edits: [{ span: place, text: `${left.image} ` }] };
  const diagnostic = notAllowed(span, instead, fix);
  return { length: 1, back: 0, instead: [left, operator], diagnostic };
}

/** `between 12:00 and 13:00`, `from 12:00 to 13:00`, `in 12:00 to 13:00`: the lower end is left. */
function takeSpan({ source, tokens, at, out }: Tape, left: Token, is: number): Taken | null {
  const word = tokens[at];
  const low = a(OperandToken, tokens[at + 1]);
  const joins = tokens[at + 2]?.tokenType === k.and || tokens[at + 2]?.image === "to";
  const high = a(OperandToken, tokens[at + 3]);
  if (!word || !low || !joins || !high) return null;
  if (!foreignSpans.words.includes(word.image) && word.tokenType !== k.in) return null;
  const span = spanFrom(source, is === 1 ? (out.at(-1) ?? word) : word, high);
  const below = high.tokenType === NumberLiteral ? "<=" : "<";
  const text = `>= ${low.image} and ${left.image} ${below} ${high.image}`;
  const instead = {
    ko: `${foreignSpans.instead.ko}: \`${left.image} ${text}\``,
    en: `${foreignSpans.instead.en}: \`${left.image} ${text}\``,
  };
  const fix = { guess: true, edits: [{ span, text }] } as const;
  const diagnostic = notAllowed(span, instead, fix);
  return { length: 4, back: is, instead: [takenFor(word, GreaterOrEqual), low], diagnostic };
}

/** `is greater than 3`. */
function takeWords(tape: Tape, is: number): Taken | null {
  const found = rowHere(tape, foreignComparisons);
  if (found === null) return null;
  const { source, tokens, at, out } = tape;
  const [word, last] = [tokens[at], tokens[at + found.length - 1]];
  if (!word || !last || !a(OperandToken, tokens[at + found.length])) return null;
  const { means, instead } = found.row;
  const span = spanFrom(source, is === 1 ? (out.at(-1) ?? word) : word, last);
  const fix = { edits: [{ span, text: means }] };
  const type = spellings.find(([{ LABEL }]) => LABEL === means)?.[0] ?? DoubleEquals;
  const diagnostic = notAllowed(span, instead, fix);
  return { length: found.length, back: is, instead: [takenFor(word, type)], diagnostic };
}
