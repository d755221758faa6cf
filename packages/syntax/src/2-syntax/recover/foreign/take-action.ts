import {
  Colon,
  DurationLiteral,
  Identifier,
  keywordTokens,
  LeftBrace,
  NameToken,
  OperandToken,
  RightBrace,
  RightParen,
  Semicolon,
  TimeLiteral,
  type Token,
  takenFor,
} from "../../../1-tokens/tokens.ts";
import { mistypedKeyword } from "../../diagnostics.ts";
import {
  type ForeignWords,
  foreignActions,
  foreignAfterSend,
  foreignRuleStart,
} from "../../foreign-words.ts";
import {
  a,
  asName,
  nameFor,
  notAllowed,
  phraseShown,
  spanFrom,
  startsLine,
  type Taken,
  type Tape,
  takeUnless,
} from "./tape.ts";

const k = keywordTokens;

const byWord: ReadonlyMap<string, ForeignWords> = new Map(
  foreignActions.flatMap((row) => row.words.map((word): [string, ForeignWords] => [word, row])),
);

/** What an action can stand behind on its line. */
const beforeAction = new Set([k.then, k.else, Semicolon, Colon, LeftBrace]);

/** An action, or a rule, as other tools begin it. */
export function takeAction(tape: Tape): Taken | null {
  const { tokens, at } = tape;
  const here = tokens[at];
  if (here === undefined) return null;
  if (here.tokenType === k.on) return takeMoment(tape, here);
  if (here.tokenType !== Identifier && here.tokenType !== k.after && here.tokenType !== k.set)
    return null;
  const isUnless = here.image === foreignAfterSend.unless.words[0];
  const isWhen = foreignRuleStart.words.includes(here.image);
  const row = byWord.get(here.image);
  if ((row === undefined && !isUnless && !isWhen) || tokens[at + 1]?.tokenType === Colon)
    return null;
  if (!beginsAction(tape, here)) return null;
  if (here.tokenType === k.after && tokens[at + 1]?.tokenType !== DurationLiteral) return null;
  if (isWhen) return takeWhen(tape, here);
  return row === undefined ? takeUnless(tape, here, "when") : takeWord(tape, here, row);
}

function beginsAction(tape: Tape, here: Token): boolean {
  const before = tape.out.at(-1);
  if (before === undefined) return false;
  if (beforeAction.has(before.tokenType)) return true;
  const ended = [RightBrace, RightParen].includes(before.tokenType);
  return startsLine(tape, here) && (ended || a(OperandToken, before) !== undefined);
}

/** What stands in front of the name of a message, as tokens in the place of a word. */
const verbs: readonly {
  readonly means: string;
  readonly instead: readonly ((word: Token) => Token)[];
}[] = [
  { means: "send", instead: [(word) => takenFor(word, k.send)] },
  {
    means: "tell counselor",
    instead: [(word) => takenFor(word, k.tell), (word) => nameFor(word, "counselor")],
  },
];
const listeners: ReadonlySet<string> = new Set(["counselor", "agent", "team", "상담사"]);

/** The word with what belongs to it; the word stays as an action that is told already. */
function takeWord(tape: Tape, word: Token, row: ForeignWords): Taken {
  const { source, tokens, at } = tape;
  const next = tokens[at + 1];
  const verb = verbs.find(({ means }) => means === row.means);
  const isTold = verb?.means === "tell counselor";
  const isLong = isTold && a(NameToken, tokens[at + (listeners.has(next?.image ?? "") ? 3 : 2)]);
  if (verb !== undefined && !isLong && a(NameToken, next) && next && !startsLine(tape, next)) {
    const listener = isTold && listeners.has(next.image) ? next : word;
    const span = spanFrom(source, word, listener);
    const fix = { edits: [{ span, text: verb.means }] };
    const written = phraseShown(span);
    const isCase = written.toLowerCase() === verb.means;
    const diagnostic = isCase
      ? mistypedKeyword(span, { written, keyword: "send", slip: "case" }, fix)
      : notAllowed(span, row.instead, fix);
    const instead = verb.instead.map((one) => one(word));
    return { length: listener === word ? 1 : 2, back: 0, instead, diagnostic };
  }
  const length = lengthOfStep(tape);
  const last = tokens[at + length - 1] ?? word;
  const span = spanFrom(source, word, last);
  const means = length === 1 && verb === undefined ? (row.means ?? null) : null;
  const fix = means === null ? undefined : { edits: [{ span, text: means }] };
  const diagnostic = notAllowed(span, row.instead, fix);
  const separator = tokens[at + length]?.tokenType === Semicolon;
  return separator
    ? { length: length + 1, back: 0, instead: [], diagnostic }
    : { length, back: 0, instead: [asName(word)], diagnostic };
}

/** The tokens up to what ends the action: a block in braces belongs to it. */
function lengthOfStep(tape: Tape): number {
  const { tokens, at } = tape;
  const ends = [Semicolon, RightBrace, k.if, k.else, k.when, k.otherwise];
  let depth = 0;
  for (let length = 1; ; length += 1) {
    const next = tokens[at + length];
    if (next === undefined) return length;
    if (next.tokenType === RightBrace && depth === 1) return length + 1;
    if (depth === 0 && (ends.includes(next.tokenType) || startsLine(tape, next))) return length;
    if (next.tokenType === LeftBrace) depth += 1;
    if (next.tokenType === RightBrace) depth -= 1;
  }
}

/** `whenever b then …`. */
function takeWhen({ source }: Tape, word: Token): Taken {
  const span = spanFrom(source, word, word);
  const fix = { edits: [{ span, text: "when" }] };
  const diagnostic = notAllowed(span, foreignRuleStart.instead, fix);
  return { length: 1, back: 0, instead: [takenFor(word, k.when)], diagnostic };
}

/** `on 18:00 { … }`, `on every 5m { … }`, read as `on tick`. */
function takeMoment({ source, tokens, at }: Tape, on: Token): Taken | null {
  const every = tokens[at + 1]?.tokenType === k.every ? 1 : 0;
  const moment = tokens[at + 1 + every];
  const isMoment = moment?.tokenType === TimeLiteral || moment?.tokenType === DurationLiteral;
  if (moment === undefined || !isMoment) return null;
  const span = spanFrom(source, on, moment);
  const instead = {
    ko: "시간이 지날 때의 규칙은 `on tick { … }`에 쓰고, 시각은 조건으로 쓰세요 (예: `when timeOfDay >= 18:00`)",
    en: "rules for when time passes are in `on tick { … }`; a time is a condition, as in `when timeOfDay >= 18:00`",
  };
  const diagnostic = notAllowed(span, instead);
  return { length: 2 + every, back: 0, instead: [on, nameFor(moment, "tick")], diagnostic };
}
