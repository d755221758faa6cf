import { actionNamed } from "@annae/vocabulary";
import {
  Bang,
  Colon,
  Comma,
  endOf,
  keywordTokens,
  LeftBrace,
  LeftParen,
  OperandToken,
  Semicolon,
  type Token,
} from "../../../1-tokens/tokens.ts";
import { phrases } from "./phrases/index.ts";
import type { ForeignPhrase, PhrasePlace } from "./phrases/phrase.ts";
import { reread } from "./reread.ts";
import { takeSpan } from "./take-span.ts";
import { a, notAllowed, startsLine, type Taken, type Tape } from "./tape.ts";

const k = keywordTokens;

/** The phrases with their patterns, which match from where they are asked to and within the line. */
const patterns = Object.entries(phrases).flatMap(([place, rows]) =>
  rows.map((row) => ({ place, row, pattern: sticky(row.pattern) })),
);
const byPlace = Map.groupBy(patterns, ({ place }) => place);

function sticky(pattern: string): RegExp {
  return new RegExp(pattern.replaceAll(String.raw`\s`, String.raw`[^\S\n]`), "yu");
}

/** A condition or a way of sending as other tools write it, longer than a word. */
export function takePhrase(tape: Tape): Taken | null {
  const place = placeHere(tape);
  if (place === null) return null;
  const start = startHere(tape);
  if (place === "operator") {
    const span = takeSpan(tape, start);
    if (span !== null) return span;
  }
  for (const { row, pattern } of byPlace.get(place) ?? []) {
    pattern.lastIndex = start;
    const found = pattern.exec(tape.source.text);
    if (found === null || found[0].trim() === "") continue;
    const meant = row.reads(found, tape.out.at(-1)?.image ?? "");
    const taken = meant === null ? null : takeRow(tape, start, row, [found[0], meant]);
    if (taken !== null && taken.length > 0) return taken;
  }
  return null;
}

function takeRow(
  tape: Tape,
  start: number,
  phrase: ForeignPhrase,
  [found, meant]: readonly [found: string, meant: string],
): Taken {
  const { source } = tape;
  const written = found.trimEnd();
  const end = start + written.length;
  const span = { source, start, end };
  const edits = [{ span, text: meant.trimEnd() }];
  const guess = phrase.fix === "guess";
  const fix = phrase.fix === "none" ? undefined : { ...(guess && { guess }), edits };
  return reread(tape, { start, end }, meant, notAllowed(span, phrase.instead, fix));
}

/** Where the words behind what has been read begin: a sign that means nothing in the language is no token. */
function startHere({ source, tokens, at, out }: Tape): number {
  const last = out.at(-1);
  const start = tokens[at]?.startOffset ?? source.text.length;
  if (last === undefined || endOf(last) > start) return start;
  const gap = source.text.slice(endOf(last), start);
  const odd = gap.search(/\S/);
  return odd < 0 || /^\/[/*]/.test(gap.trimStart()) ? start : endOf(last) + odd;
}

function placeHere(tape: Tape): PhrasePlace | null {
  const { tokens, at, out } = tape;
  const [here, last] = [tokens[at], out.at(-1)];
  if (here === undefined || last === undefined || startsLine(tape, here)) return null;
  const verb = sendingPlaces.find(({ back, type }) => out.at(-back)?.tokenType === type);
  if (verb !== undefined) {
    const before = out.at(-verb.back - 1)?.tokenType;
    return before !== undefined && inProperty.has(before) ? null : verb.place;
  }
  const isAction = actionNamed(last.image) !== undefined;
  if (isAction && actionStarts.has(out.at(-2)?.tokenType ?? k.and)) return "done";
  if (!isInCondition(out)) return null;
  if (conditionStarts.has(last.tokenType)) return "condition";
  return a(OperandToken, last) === undefined ? null : "operator";
}

/** Where a sending verb stands before what comes next. */
const sendingPlaces = [
  { back: 1, type: k.send, place: "send" },
  { back: 1, type: k.tell, place: "tell" },
  { back: 2, type: k.send, place: "sent" },
  { back: 3, type: k.tell, place: "sent" },
] as const;
/** What a `send` stands behind in a property, which has words of its own for how often. */
const inProperty = new Set([k.never, k.always, k.or, LeftParen, Comma]);
const actionStarts = new Set([k.then, k.else, Semicolon, Colon, LeftBrace, k.otherwise]);
const conditionStarts = new Set([k.when, k.if, k.and, k.or, k.not, Bang, LeftParen]);
const conditionEnds = new Set([k.then, k.send, k.tell, k.else, Semicolon, LeftBrace, k.otherwise]);

/** No condition is longer. */
const longest = 60;

function isInCondition(out: readonly Token[]): boolean {
  for (let back = 1; back <= longest; back += 1) {
    const type = out.at(-back)?.tokenType;
    if (type === k.when || type === k.if) return true;
    if (type === undefined || conditionEnds.has(type)) return false;
  }
  return false;
}
