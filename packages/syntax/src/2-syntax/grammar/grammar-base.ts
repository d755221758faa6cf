import {
  EmbeddedActionsParser,
  EOF,
  type IRecognitionException,
  type IToken,
  isRecognitionException,
  MismatchedTokenException,
  NoViableAltException,
  type TokenType,
} from "chevrotain";
import type { SourceFile } from "../../0-source/source-file.ts";
import type { Span } from "../../0-source/span.ts";
import { decodeText } from "../../1-tokens/decode-text.ts";
import { Sequence } from "../../1-tokens/sequence.ts";
import { spaced } from "../../1-tokens/spaced.ts";
import { spanOf } from "../../1-tokens/span-of.ts";
import {
  allTokens,
  endOf,
  Identifier,
  isA,
  NameToken,
  type Token,
  token,
} from "../../1-tokens/tokens.ts";
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import type { Name, TextLiteral } from "../ast.ts";
import { type Expected, expectationOf, expecting } from "../expectations.ts";
import { type MeantKeyword, meantKeyword } from "../meant-keyword.ts";
import type { Mismatch } from "../mismatch.ts";
import type { View } from "../view.ts";
import { docAbove } from "./doc-above.ts";
import { type Lookahead, lookaheadOf } from "./lookahead.ts";

/** Most steps have nothing wrong in them, and share this. */
const nothing: readonly never[] = [];

const nowhere: SourceFile = { path: "", text: "", lineStarts: [0] };

/** What stands behind the last token. */
const endOfInput: IToken = token(EOF, "", -1);

/** So many tokens behind a step may have had a say in how it was read, without being counted. */
const usualReach = 20;

/** What all parts of the grammar share: the input, what was found wrong in it, and places. */
export abstract class GrammarBase extends EmbeddedActionsParser {
  /** Chevrotain's own, which it does not declare; its version is pinned, and `grammar.test.ts` holds the tables to it. */
  declare protected selfAnalysisDone: boolean;
  declare protected lookAheadFuncsCache: Lookahead[][];
  declare protected fullRuleNameToShort: Readonly<Record<string, number>>;
  declare protected currIdx: number;

  protected source: SourceFile = nowhere;
  private tokens: Sequence<Token> = Sequence.of(nothing);
  /** What was found wrong in the step that is being read. */
  protected diagnostics: readonly Diagnostic[] = nothing;
  protected mismatches: readonly Mismatch[] = nothing;
  private furthest = 0;
  private meanings = new Map<string, MeantKeyword | null>();

  protected readonly view: View = {
    ahead: (count) => {
      this.furthest = Math.max(this.furthest, this.currIdx + count);
      return this.LA(count);
    },
    startsLine: (token) => this.startsLine(token),
    meaningOf: (word) => this.meaningOf(word),
  };

  constructor(skipValidations: boolean) {
    super([...allTokens], {
      recoveryEnabled: false,
      maxLookahead: 1,
      skipValidations,
      errorMessageProvider: {
        buildMismatchTokenMessage: () => "",
        buildNotAllInputParsedMessage: () => "",
        buildNoViableAltMessage: ({ customUserDescription }) => customUserDescription ?? "",
        buildEarlyExitMessage: ({ customUserDescription }) => customUserDescription ?? "",
      },
    });
  }

  /** Takes the generated tables for what Chevrotain finds out in ten times the time. */
  protected useTables(): void {
    this.selfAnalysisDone = true;
    this.lookAheadFuncsCache = lookaheadOf(this.fullRuleNameToShort, () => this.LA(1).tokenTypeIdx);
  }

  /** Chevrotain's own looks the alternatives up, which the tables leave out. */
  protected raiseNoAltException(_occurrence: number, expected: string | undefined): never {
    throw new NoViableAltException(expected ?? "", this.LA(1), this.LA(0));
  }

  /** As above, where a list has no first part. */
  protected raiseEarlyExitException(_occurrence: number, _kind: number, expected?: string): never {
    return this.raiseNoAltException(0, expected);
  }

  protected begin(source: SourceFile, tokens: Sequence<Token>): void {
    this.source = source;
    this.meanings = new Map();
    this.reset();
    this.tokens = tokens;
  }

  /** Chevrotain's own pads its input, of which it would need a copy. */
  protected onBeforeParse(): void {}

  protected onAfterParse(): void {}

  protected override LA(count: number): IToken {
    return this.tokens.at(this.currIdx + count) ?? endOfInput;
  }

  protected override LA_FAST(count: number): IToken {
    return this.tokens.at(this.currIdx + count) ?? endOfInput;
  }

  /** Forgets what was found wrong before. */
  protected beginStep(): void {
    this.diagnostics = nothing;
    this.mismatches = nothing;
    this.furthest = 0;
  }

  /** Index of the next token. */
  protected position(): number {
    return this.currIdx + 1;
  }

  protected moveTo(index: number): void {
    this.currIdx = index - 1;
  }

  /** How many tokens from the index on have had a say. */
  protected reachFrom(index: number): number {
    return Math.max(this.furthest, this.currIdx + usualReach) + 1 - index;
  }

  protected isNext(type: TokenType): boolean {
    return this.LA(1).tokenType === type;
  }

  /** Whether the next token is of the type or category; while the grammar is recorded, whatever may follow does. */
  protected follows(category: TokenType): boolean {
    return this.RECORDING_PHASE || isA(this.LA(1), category);
  }

  protected isNextOf(types: readonly TokenType[]): boolean {
    return types.includes(this.LA(1).tokenType);
  }

  /** What a token that has been read stands for. */
  protected as<Meaning>(meaning: Meaning, _token: Token): Meaning {
    return meaning;
  }

  /** Reads whatever comes next. */
  protected take(): Token {
    const token = this.LA(1);
    if (token !== endOfInput) this.currIdx += 1;
    return token;
  }

  /** Where the next token starts. */
  protected here(): number {
    return this.LA(1).startOffset;
  }

  /** From an offset to the end of what has been read. */
  protected spanFrom(start: number): Span {
    return { source: this.source, start, end: endOf(this.LA(0)) };
  }

  protected spanOf(token: Token): Span {
    return spanOf(this.source, token);
  }

  protected atEnd(): boolean {
    return this.currIdx + 1 >= this.tokens.length;
  }

  /** Puts a word in the place of a symbol. */
  protected wordFix(span: Span, word: string): Fix {
    return { edits: [{ span, text: spaced(word, span) }] };
  }

  protected report(diagnostic: Diagnostic): void {
    if (!this.RECORDING_PHASE) this.diagnostics = added(this.diagnostics, diagnostic);
  }

  protected mismatch(mismatch: Mismatch): void {
    this.mismatches = added(this.mismatches, mismatch);
  }

  /** Just behind what has been read: where something is missing. */
  protected spanBehind(): Span {
    const last = this.LA(0);
    const end = Number.isNaN(last.startOffset) || last.startOffset < 0 ? 0 : endOf(last);
    return { source: this.source, start: end, end };
  }

  protected toName(token: Token): Name {
    return { text: nameOf(token), span: this.spanOf(token) };
  }

  protected toText(token: Token): TextLiteral {
    return { text: decodeText(token.image), span: this.spanOf(token) };
  }

  /** Whether the token is the first on its line. */
  protected startsLine(token: Token): boolean {
    const { text } = this.source;
    let at = token.startOffset - 1;
    while (text.charAt(at) === " " || text.charAt(at) === "\t") at -= 1;
    return at < 0 || text.charAt(at) === "\n" || text.charAt(at) === "\r";
  }

  /** The keyword that the word was probably meant as; null where it is far from all. */
  private meaningOf(word: string): MeantKeyword | null {
    const known = this.meanings.get(word);
    if (known !== undefined) return known;
    const meaning = meantKeyword(word) ?? null;
    this.meanings.set(word, meaning);
    return meaning;
  }

  /** A keyword that starts a line starts something new there: it is not the name that is still missing. */
  protected refuseKeywordAtLineStart(expected: Expected): void {
    const next = this.LA(1);
    if (next.tokenType === Identifier || this.RECORDING_PHASE) return;
    if (!next.tokenType.name.startsWith("Keyword_") || !this.startsLine(next)) return;
    this.refuse(expected);
  }

  /** A name; a keyword at the start of a line is none. `nth` tells several in one rule of the grammar apart. */
  protected readName(expected: Expected, nth = 0): Name {
    this.refuseKeywordAtLineStart(expected);
    return this.toName(this.consume(nth, NameToken, expecting(expected)));
  }

  /** The `///` lines directly above the token; null where there are none, or where it does not begin its line. */
  protected docAbove(token: Token): string | null {
    if (this.RECORDING_PHASE || !this.startsLine(token)) return null;
    return docAbove(this.source, token.startOffset);
  }

  /** Gives the current construct up: something else should stand here. */
  protected refuse(expected: Expected): never {
    throw new MismatchedTokenException(expected, this.LA(1), this.LA(0));
  }

  /** Runs a part of the grammar, and says whether all of it was there; a mismatch is recorded. */
  protected attempt(part: () => void): boolean {
    const within = this.LA(1);
    try {
      part();
      return true;
    } catch (error) {
      if (!isMismatch(error)) throw error;
      const behind = this.LA(1) === within ? within : this.LA(0);
      const expected = expectationOf(error.message);
      this.mismatch({ token: error.token, behind, within, expected });
      return false;
    }
  }
}

/** The name that is written, however its characters are put together; asking for that costs more than reading most names. */
export function nameOf({ image }: Token): string {
  return /^\w*$/.test(image) ? image : image.normalize("NFC");
}

/** The list with one more thing; a step has few. */
function added<Thing>(list: readonly Thing[], thing: Thing): readonly Thing[] {
  return [...list, thing];
}

function isMismatch(error: unknown): error is IRecognitionException {
  return error instanceof Error && isRecognitionException(error);
}
