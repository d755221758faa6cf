import { actions } from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";
import { EOF, type TokenType } from "chevrotain";
import {
  Colon,
  Comma,
  Identifier,
  isA,
  keywordTokens,
  LeftBrace,
  LiteralToken,
  NameToken,
  RightBrace,
  RightParen,
  Semicolon,
  SendingToken,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { View } from "../view.ts";

const k = keywordTokens;
const standardActions: ReadonlySet<string> = new Set(actions.map((action) => action.name));

/** What no condition contains. */
const endsCondition: ReadonlySet<TokenType> = new Set([
  ...[EOF, LeftBrace, RightBrace, Semicolon],
  ...[k.send, k.tell, k.when, k.if, k.else],
]);

/** What can follow an action that is a single word, and so tells it from any other word. */
const continuesAction: readonly TokenType[] = [Semicolon, RightBrace, k.if, k.once, k.every];

/** What ends the part of an action in front of its `if` and `else`. */
const endsStep: readonly TokenType[] = [
  ...[k.if, k.else, k.once, k.every],
  ...[Semicolon, Comma, RightBrace, k.and],
];

/** A `{` further away than this many tokens belongs to something else. */
const longestHeading = 20;

/** Whether what follows is a word and a `:`. */
export function labelFollows({ ahead }: View): boolean {
  return ahead(2).tokenType === Colon;
}

/** Whether the token, the next if not said otherwise, can begin an action. */
export function actionFollows({ ahead }: View, at = 1): boolean {
  const next = ahead(at);
  if (isA(next, SendingToken)) return true;
  return next.tokenType === Identifier && ahead(at + 1).tokenType !== Colon;
}

/** Whether the word and what follows on its line look like a label whose `:` was forgotten. */
export function colonIsMissing({ ahead, startsLine, meaningOf }: View): boolean {
  const word = ahead(1);
  if (word.tokenType !== Identifier || standardActions.has(word.image)) return false;
  const next = ahead(2);
  const beginsRule = next.tokenType === k.when || next.tokenType === k.otherwise;
  if (!beginsRule && !isA(next, SendingToken)) return false;
  return meaningOf(word.image) === null && !startsLine(next);
}

/** Whether the word is no action: a label is none, and a word close to a keyword alone is better taken for that. */
export function isNoAction(view: View): boolean {
  const { image } = view.ahead(1);
  if (labelFollows(view)) return true;
  if (standardActions.has(image) || view.meaningOf(image) === null) return false;
  return nearestName(image, standardActions) === undefined;
}

/** Whether nothing that could be a message stands behind a `send`. */
export function lacksMessage(view: View): boolean {
  const next = view.ahead(1);
  if (!isA(next, NameToken)) {
    const { tokenType } = next;
    return tokenType === EOF || view.startsLine(next) || endsStep.includes(tokenType);
  }
  return labelFollows(view) || (next.tokenType !== Identifier && view.startsLine(next));
}

/** An `if` at the start of a line with a `then`, or an action on its line, is a rule and no part of the action above. */
export function ifBeginsRule({ ahead, startsLine }: View): boolean {
  if (ahead(1).tokenType !== k.if || !startsLine(ahead(1))) return false;
  let onLine = true;
  for (let count = 2; ; count += 1) {
    const token = ahead(count);
    onLine &&= !startsLine(token);
    if (token.tokenType === k.then) return true;
    if (endsCondition.has(token.tokenType)) return onLine && isA(token, SendingToken);
    if (onLine && endsOperand(ahead(count - 1)) && standardActions.has(token.image)) return true;
  }
}

/** A `when` behind a property is its own, unless a `then` makes a rule of it. */
export function whenBeginsRule({ ahead }: View): boolean {
  for (let count = 2; ; count += 1) {
    const { tokenType } = ahead(count);
    if (tokenType === k.then) return true;
    if (endsCondition.has(tokenType) || tokenType === Colon) return false;
  }
}

/** Whether a condition can end with the token, so that a name after it is no value: in `room is queue` it is one. */
function endsOperand(token: Token): boolean {
  return token.tokenType === RightParen || isA(token, NameToken) || isA(token, LiteralToken);
}

/** Whether a single word that is an action follows: nothing, a line end or what can follow an action stands behind it. */
export function bareActionFollows({ ahead, startsLine }: View): boolean {
  const behind = ahead(2);
  if (continuesAction.includes(behind.tokenType)) return true;
  return behind.tokenType === EOF || startsLine(behind);
}

/** Whether a `{` stands further on in the line. */
export function braceOnLine({ ahead, startsLine }: View): boolean {
  for (let count = 1; count < longestHeading; count += 1) {
    const token = ahead(count);
    if (token.tokenType === LeftBrace) return true;
    if (token.tokenType === EOF || startsLine(token)) return false;
  }
  return false;
}
