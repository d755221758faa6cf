import type { Span } from "../../../0-source/span.ts";
import {
  Comma,
  DurationLiteral,
  endOf,
  keywordTokens,
  NameToken,
  RightBrace,
  Semicolon,
  Text,
  type Token,
} from "../../../1-tokens/tokens.ts";
import { foreignAfterSend } from "../../foreign-words.ts";
import { reread } from "./reread.ts";
import {
  a,
  notAllowed,
  phraseHere,
  spanFrom,
  startsLine,
  type Taken,
  type Tape,
  takeUnless,
} from "./tape.ts";
import { durationAt } from "./values.ts";

const k = keywordTokens;
const { delay, recipient, unless } = foreignAfterSend;

/** What other tools write behind the message that they send. */
export function takeAfterSend(tape: Tape): Taken | null {
  const { tokens, at, out } = tape;
  const here = tokens[at];
  const message = out.at(-1);
  if (here === undefined) return null;
  const isBehind = message?.tokenType === k.send || out.at(-2)?.tokenType === k.send;
  if (!isBehind || startsLine(tape, here)) return null;
  if (message?.tokenType === k.send) return takeRecipientFirst(tape, here);
  if (message === undefined) return null;
  if (a(NameToken, message) === undefined && message.tokenType !== Text) return null;
  if (here.image === recipient.words[0]) return takeRecipient(tape, here, message);
  if (here.image === unless.words[0]) return takeUnless(tape, here, "if");
  return takeDelay(tape, here);
}

/** `send a to customer`; a text where the message belongs is told by the parser. */
function takeRecipient(tape: Tape, to: Token, message: Token): Taken | null {
  const { source, tokens, at } = tape;
  const ends = [Semicolon, Comma, RightBrace, k.if, k.else, k.once, k.every];
  let length = 1;
  let last = to;
  for (let next = tokens[at + 1]; next !== undefined; next = tokens[at + length]) {
    if (ends.includes(next.tokenType) || startsLine(tape, next)) break;
    last = next;
    length += 1;
  }
  const span = spanFrom(source, to, last);
  const fix = { guess: true, edits: [{ span, text: "" }] } as const;
  const isText = message.tokenType === Text;
  return {
    length,
    back: 0,
    instead: [],
    diagnostic: isText ? null : notAllowed(span, recipient.instead, fix),
  };
}

/** `send to customer a`. */
function takeRecipientFirst(tape: Tape, to: Token): Taken | null {
  const { source, tokens, at } = tape;
  const [whom, message] = [tokens[at + 1], tokens[at + 2]];
  if (to.image !== recipient.words[0] || !whom || !message || startsLine(tape, message))
    return null;
  if (!a(NameToken, whom) || !a(NameToken, message)) return null;
  const span = spanFrom(source, to, whom);
  const fix = {
    guess: true,
    edits: [{ span: { ...span, end: message.startOffset }, text: "" }],
  } as const;
  return { length: 2, back: 0, instead: [], diagnostic: notAllowed(span, recipient.instead, fix) };
}

/** `send a after 3s`. */
function takeDelay(tape: Tape, word: Token): Taken | null {
  const { source, tokens, at } = tape;
  const words = Math.max(...delay.words.map((phrase) => phraseHere(tape, phrase)));
  const time = tokens[at + words];
  const later = word.tokenType === DurationLiteral && tokens[at + 1]?.image === "later";
  if (later) return told(tape, spanFrom(source, word, tokens[at + 1] ?? word));
  if (words === 0 || time === undefined) return null;
  const inWords = durationAt(source.text, time.startOffset);
  if (inWords === null && time.tokenType !== DurationLiteral) return null;
  const end = inWords === null ? endOf(time) : time.startOffset + inWords.length;
  return told(tape, { ...spanFrom(source, word, time), end });
}

function told(tape: Tape, span: Span): Taken {
  return reread(tape, span, "", notAllowed(span, delay.instead));
}
