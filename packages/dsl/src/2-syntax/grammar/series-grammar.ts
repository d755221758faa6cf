import { EOF, type IToken, type TokenType } from "chevrotain";
import type { Span } from "../../0-source/span.ts";
import {
  Colon,
  Identifier,
  keywordTokens,
  LeftBrace,
  RightBrace,
  Semicolon,
} from "../../1-tokens/tokens.ts";
import { missingBrace, unclosedBrace } from "../diagnostics.ts";
import { RuleGrammar } from "./rule-grammar.ts";
import type { Series } from "./series.ts";

/** What can follow an action that is a single word, and so tells it from any other word. */
const continuesAction: readonly TokenType[] = [
  Semicolon,
  RightBrace,
  keywordTokens.if,
  keywordTokens.once,
  keywordTokens.every,
];

/** A file with more than this is no policy: the rest of it is not read. */
const mostMismatches = 1_000;

/** A `{` further away than this many tokens belongs to something else. */
const longestHeading = 20;

/** Where a block was opened. */
interface Opening {
  /** What the block belongs to, as written: `message offHours`. */
  readonly what: string;
  /** The first token of that. */
  readonly start: IToken;
  /** Null: its `{` is missing. */
  readonly brace: IToken | null;
  /** Just behind the `{`, or where it is missing. */
  readonly behind: Span;
}

/** Things in series, in braces or in the file itself: what is wrong with one does not touch the next. */
export abstract class SeriesGrammar extends RuleGrammar {
  /** Everything up to the end of the series; `next` reads one thing. */
  protected readSeries(series: Series, start: IToken | null, next: () => void): void {
    if (this.RECORDING_PHASE) next();
    while (!this.RECORDING_PHASE && !this.seriesEnds(series, start)) {
      const token = this.LA(1);
      if (this.mismatches.length >= mostMismatches) this.take();
      else if (!this.attempt(next)) this.resume(series, token);
      else if (this.LA(1) === token) this.take();
    }
  }

  /** A series in braces; a brace that is missing is reported, and what can be read is read. */
  protected readBlock(series: Series, start: IToken, next: () => void): void {
    const opening = this.openBlock(start);
    const follows = opening.brace !== null || this.canStart(series);
    if (follows || this.RECORDING_PHASE) this.readSeries(series, start, next);
    this.closeBlock(opening);
  }

  /** Reads `{`, or goes on without. */
  private openBlock(start: IToken): Opening {
    if (this.RECORDING_PHASE || this.isNext(LeftBrace)) {
      return {
        start,
        what: this.written(start),
        brace: this.CONSUME(LeftBrace),
        behind: this.spanBehind(),
      };
    }
    const what = this.written(start);
    if (this.braceOnLine()) {
      this.mismatches.push({
        token: this.LA(1),
        behind: this.LA(0),
        within: start,
        expected: "openBrace",
      });
      while (!this.isNext(LeftBrace)) this.take();
      return { start, what, brace: this.take(), behind: this.spanBehind() };
    }
    return { start, what, brace: null, behind: this.spanBehind() };
  }

  /** Reads `}`, or goes on without; says which of the two braces is missing. */
  private closeBlock({ start, brace, what, behind }: Opening): void {
    const closed = this.RECORDING_PHASE || this.isNext(RightBrace);
    if (closed) this.CONSUME(RightBrace);
    const close = { span: this.spanBehind(), text: brace === null ? " }" : "\n}" };
    if (brace === null) {
      const isEmpty = close.span.end === behind.end;
      const open = { span: behind, text: isEmpty ? " { }" : " {" };
      const at = { ...behind, start: start.startOffset };
      this.report(
        missingBrace(at, { what }, { edits: closed || isEmpty ? [open] : [open, close] }),
      );
    } else if (!closed) {
      this.report(unclosedBrace(this.spanOf(brace), { what }, { edits: [close] }));
    }
  }

  /** Skips to where the next thing of the series can begin. */
  private resume(series: Series, start: IToken): void {
    let depth = 0;
    if (this.LA(1) === start) depth += this.skipOne();
    while (!this.atEnd()) {
      const next = this.LA(1);
      if (depth <= 0 && next.tokenType === RightBrace && series.inBraces) return;
      if (this.startsLine(next)) {
        if (this.isOutside(series, next, start)) return;
        if (depth <= 0 && this.canStart(series)) return;
      }
      depth = Math.max(0, depth + this.skipOne());
    }
  }

  private skipOne(): number {
    const { tokenType } = this.take();
    if (tokenType === LeftBrace) return 1;
    return tokenType === RightBrace ? -1 : 0;
  }

  private seriesEnds(series: Series, start: IToken | null): boolean {
    if (this.atEnd()) return true;
    if (start === null) return false;
    const next = this.LA(1);
    return next.tokenType === RightBrace || this.isOutside(series, next, start);
  }

  /** Whether what starts this line can only belong to something outside of the series. */
  private isOutside(series: Series, token: IToken, start: IToken): boolean {
    if (!series.outside.has(token.tokenType) || !this.startsLine(token)) return false;
    if (this.LA(2).tokenType === Colon) return false;
    if (this.columnOf(token) > this.columnOf(start)) return false;
    return token.tokenType !== keywordTokens.on || !this.variantFollows(series);
  }

  /** Whether `on x { text` follows where that is a message's variant for a channel. */
  private variantFollows(series: Series): boolean {
    if (!series.starts.has(keywordTokens.on)) return false;
    const inside = this.LA(4).tokenType;
    return (
      this.LA(3).tokenType === LeftBrace && (inside === RightBrace || series.starts.has(inside))
    );
  }

  /** Whether the next token looks like the beginning of something of the series. */
  private canStart(series: Series): boolean {
    const token = this.LA(1);
    if (series.starts.has(token.tokenType)) return true;
    const behind = this.LA(2);
    if (series.rules && behind.tokenType === Colon) return true;
    if (token.tokenType !== Identifier) return false;
    const meant = this.meaningOf(token.image)?.keyword;
    if (meant !== undefined && series.starts.has(keywordTokens[meant])) return true;
    if (!series.rules) return false;
    if (continuesAction.includes(behind.tokenType)) return true;
    return behind.tokenType === EOF || this.startsLine(behind);
  }

  private braceOnLine(): boolean {
    for (let ahead = 1; ahead < longestHeading; ahead += 1) {
      const token = this.LA(ahead);
      if (token.tokenType === LeftBrace) return true;
      if (token.tokenType === EOF || this.startsLine(token)) return false;
    }
    return false;
  }

  private columnOf(token: IToken): number {
    return token.startOffset - (this.source.text.lastIndexOf("\n", token.startOffset - 1) + 1);
  }

  private written(start: IToken): string {
    if (this.RECORDING_PHASE) return "";
    const { end } = this.spanBehind();
    return this.source.text.slice(start.startOffset, end).split(/\s+/, 2).join(" ");
  }
}
