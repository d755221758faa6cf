import { lineStart } from "../../0-source/line-start.ts";
import {
  Colon,
  Identifier,
  keywordTokens,
  LeftBrace,
  RightBrace,
  type Token,
} from "../../1-tokens/tokens.ts";
import { missingBrace, unclosedBrace } from "../diagnostics.ts";
import { bareActionFollows, braceOnLine } from "../recover/guess.ts";
import type { BlockOpening } from "../steps.ts";
import { RuleGrammar } from "./rule-grammar.ts";
import type { Series } from "./series.ts";

/** A condition of more words than this is not looked through for what stands behind it. */
const longestCase = 60;

/** Things in series, in braces or in the file itself: what is wrong with one does not touch the next. */
export abstract class BlockGrammar extends RuleGrammar {
  /** A series in braces; a brace that is missing is reported, and what can be read is read. */
  protected readBlock(series: Series, start: Token, next: () => void): void {
    if (this.RECORDING_PHASE) {
      this.CONSUME(LeftBrace);
      next();
      this.CONSUME(RightBrace);
      return;
    }
    const opening = this.openBlock(start);
    const follows = opening.brace !== null || this.canStart(series);
    while (follows && !this.seriesEnds(series, opening.column)) this.readOne(series, next);
    this.closeBlock(opening);
  }

  /** One thing of the series; where it cannot be read, everything up to the next. */
  protected readOne(series: Series, next: () => void): void {
    const token = this.LA(1);
    if (!this.attempt(next)) this.resume(series, token);
    else if (this.LA(1) === token) this.take();
  }

  /** Reads `{`, or goes on without. */
  protected openBlock(start: Token): BlockOpening {
    const span = this.spanFrom(start.startOffset);
    const what = this.source.text.slice(span.start, span.end).split(/\s+/, 2).join(" ");
    const heading = { what, span, column: this.columnOf(start) };
    if (!this.isNext(LeftBrace)) {
      if (!braceOnLine(this.view)) return { ...heading, brace: null, behind: this.spanBehind() };
      const [token, behind] = [this.LA(1), this.LA(0)];
      this.mismatch({ token, behind, within: start, expected: "openBrace" });
      while (!this.isNext(LeftBrace)) this.take();
    }
    const brace = this.spanOf(this.take());
    return { ...heading, brace, behind: this.spanBehind() };
  }

  /** Reads `}`, or goes on without; says which of the two braces is missing. */
  protected closeBlock({ span, brace, what, behind }: BlockOpening): void {
    const closed = this.isNext(RightBrace);
    if (closed) this.take();
    const close = { span: this.spanBehind(), text: brace === null ? " }" : "\n}" };
    if (brace === null) {
      const isEmpty = close.span.end === behind.end;
      const open = { span: behind, text: isEmpty ? " { }" : " {" };
      const at = { ...behind, start: span.start };
      const edits = closed || isEmpty ? [open] : [open, close];
      this.report(missingBrace(at, { what }, { edits }));
    } else if (!closed) this.report(unclosedBrace(brace, { what }, { edits: [close] }));
  }

  /** Skips to where the next thing of the series can begin. */
  private resume(series: Series, start: Token): void {
    const column = this.columnOf(start);
    let depth = 0;
    if (this.LA(1) === start) depth += this.skipOne();
    while (!this.atEnd()) {
      const next = this.LA(1);
      if (depth <= 0 && next.tokenType === RightBrace && series.inBraces) return;
      if (this.startsLine(next)) {
        if (this.isOutside(series, next, column)) return;
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

  /** Whether what follows is no more part of a series in a block that begins at the column. */
  protected seriesEnds(series: Series, column: number): boolean {
    if (this.atEnd()) return true;
    const next = this.LA(1);
    return next.tokenType === RightBrace || this.isOutside(series, next, column);
  }

  /** Whether what starts this line can only belong to something outside of the series. */
  private isOutside(series: Series, token: Token, column: number): boolean {
    if (!series.outside.has(token.tokenType) || !this.startsLine(token)) return false;
    if (this.LA(2).tokenType === Colon) return false;
    if (this.columnOf(token) > column) return false;
    if (token.tokenType === keywordTokens.when && this.caseFollows(series)) return false;
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

  /** Whether `when x {` follows where that is what a message says in that case, and not a rule. */
  private caseFollows(series: Series): boolean {
    if (!series.starts.has(keywordTokens.when) || series.rules) return false;
    for (let count = 2; count < longestCase; count += 1) {
      const { tokenType } = this.view.ahead(count);
      if (tokenType === LeftBrace) return true;
      if (series.outside.has(tokenType) || tokenType === keywordTokens.then) return false;
    }
    return false;
  }

  /** Whether the next token looks like the beginning of something of the series. */
  protected canStart(series: Series): boolean {
    const token = this.LA(1);
    if (series.starts.has(token.tokenType)) return true;
    if (series.rules && this.LA(2).tokenType === Colon) return true;
    if (token.tokenType !== Identifier) return false;
    const meant = this.view.meaningOf(token.image)?.keyword;
    if (meant !== undefined && series.starts.has(keywordTokens[meant])) return true;
    return series.rules && bareActionFollows(this.view);
  }

  private columnOf(token: Token): number {
    return token.startOffset - lineStart(this.source.text, token.startOffset);
  }
}
