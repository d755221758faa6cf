import type { TokenType } from "chevrotain";
import type { Span } from "../../0-source/span.ts";
import { isA, keywordTokens, NameToken, type Token } from "../../1-tokens/tokens.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expected } from "../expectations.ts";
import type { View } from "../view.ts";
import type { ButtonNode, Name, OperandNode, TextLiteral } from "../word-ast.ts";

/** What sentences are read from: the words ahead, and what the grammar reads of them. */
export interface SentenceReader extends View {
  /** Reads whatever comes next. */
  readonly take: () => Token;
  readonly spanOf: (token: Token) => Span;
  /** From an offset to the end of what has been read. */
  readonly spanFrom: (start: number) => Span;
  readonly toName: (token: Token) => Name;
  readonly toText: (token: Token) => TextLiteral;
  readonly name: (expected: Expected) => Name;
  readonly operand: (expected: Expected) => OperandNode;
  readonly button: () => ButtonNode;
  /** `counselor` behind a `tell`. */
  readonly audience: (verb: Token) => void;
  /** The `)` of what the token opens. */
  readonly close: (opening: Token) => void;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Gives the sentence up: something else should stand here. */
  readonly refuse: (expected: Expected) => never;
}

/** What a statement of a test begins with, and so what ends the one before. */
export const statementTokens: readonly TokenType[] = [
  keywordTokens.set,
  keywordTokens.given,
  keywordTokens.at,
];

/** Whether the token is a name and begins no other statement. */
export function isWordHere(token: Token): boolean {
  return isA(token, NameToken) && !statementTokens.includes(token.tokenType);
}
