import type { TokenType } from "chevrotain";
import {
  Arrow,
  Colon,
  Comma,
  endOf,
  keywordTokens,
  LeftBrace,
  NameToken,
  RightBrace,
  Semicolon,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { ActionNode, ConditionNode, Name, Rule, RuleChange } from "../ast.ts";
import {
  ifForWhen,
  missingColon,
  missingThen,
  whenForIf,
  wrongSeparator,
  wrongThen,
} from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { actionFollows, colonIsMissing, labelFollows } from "../recover/guess.ts";
import { ActionGrammar } from "./action-grammar.ts";

/** When a rule applies. */
type Applies = Pick<Rule, "when" | "otherwise">;

/** What people write for `then`. */
const thenLookAlikes: readonly TokenType[] = [Arrow, Colon, Comma];

/** What people write for `;`. */
const separatorLookAlikes: readonly TokenType[] = [Comma, keywordTokens.and];

/** What a `when` may follow on its line. */
const startsRule: readonly TokenType[] = [LeftBrace, RightBrace, Semicolon, Colon];

/** `label: when a then b; c`. */
export abstract class RuleGrammar extends ActionGrammar {
  protected readonly rule = this.RULE(
    "rule",
    (change: RuleChange | null, changeStart: number | null): Rule => {
      const start = changeStart ?? this.here();
      const labelled =
        !this.RECORDING_PHASE && (labelFollows(this.view) || colonIsMissing(this.view));
      const label = labelled ? this.readLabel() : null;
      const { when, otherwise } = this.readApplies(labelled);
      const actions: ActionNode[] = [];
      let end = 0;
      do {
        const action = this.SUBRULE(this.action);
        if (action !== null) actions.push(action);
        end = this.spanBehind().end;
      } while (this.separatorFollows() && !this.RECORDING_PHASE);
      const span = { source: this.source, start, end };
      // A list that grew has room for sixteen more, a copy has none.
      return { node: "rule", change, label, when, otherwise, actions: [...actions], span };
    },
  );

  private readLabel(): Name {
    const token = this.consume(0, NameToken, expecting("label"));
    if (this.isNext(Colon)) this.take();
    else {
      const edits = [{ span: this.spanBehind(), text: ":" }];
      this.report(missingColon(this.spanOf(token), { label: token.image }, { edits }));
    }
    return this.toName(token);
  }

  private readApplies(labelled: boolean): Applies {
    if (!this.RECORDING_PHASE && this.isNext(keywordTokens.if)) return this.readIf();
    let applies: Applies = { when: null, otherwise: false };
    this.OPTION1(() => {
      const behind = this.LA(0);
      const token = this.CONSUME(keywordTokens.when);
      const when = this.SUBRULE(this.condition);
      if (!labelled) this.distrust(token, behind);
      this.readThen();
      applies = { when, otherwise: false };
    });
    this.OPTION2(() => {
      this.CONSUME(keywordTokens.otherwise);
      applies = { when: null, otherwise: true };
    });
    return applies;
  }

  private readIf(): { readonly when: ConditionNode; readonly otherwise: boolean } {
    const span = this.spanOf(this.take());
    this.report(ifForWhen(span, {}, { edits: [{ span, text: "when" }] }));
    const when = this.SUBRULE9(this.condition);
    this.readThen();
    return { when, otherwise: false };
  }

  private readThen(): void {
    if (this.isNext(keywordTokens.then) || this.RECORDING_PHASE) {
      this.CONSUME(keywordTokens.then, expecting("thenAction"));
    } else if (this.isNextOf(thenLookAlikes)) {
      const token = this.take();
      const span = this.spanOf(token);
      const both = this.isNext(keywordTokens.then);
      if (both) this.take();
      const fix = both ? { edits: [{ span, text: "" }] } : this.wordFix(span, "then");
      this.report(wrongThen(span, { written: token.image }, fix));
    } else if (actionFollows(this.view)) {
      const edits = [{ span: this.spanBehind(), text: " then" }];
      this.report(missingThen(this.spanOf(this.LA(1)), {}, { edits }));
    } else this.refuse("thenAction");
  }

  /** Reads what separates two actions, and says whether another action follows. */
  private separatorFollows(): boolean {
    const separated = this.OPTION3(() => this.CONSUME(Semicolon)) !== undefined;
    if (this.RECORDING_PHASE) return false;
    if (separated) {
      while (this.isNext(Semicolon)) this.take();
      return actionFollows(this.view) || this.isNext(keywordTokens.if);
    }
    if (!this.isNextOf(separatorLookAlikes) || !actionFollows(this.view, 2)) return false;
    const before = endOf(this.LA(0));
    const token = this.take();
    const span = this.spanOf(token);
    const edits = [{ span: { ...span, start: before }, text: ";" }];
    this.report(wrongSeparator(span, { written: token.image }, { edits }));
    return true;
  }

  /** `when` behind an action, on its line and without a `then`, is meant as `if`. */
  private distrust(when: Token, behind: Token): void {
    if (this.RECORDING_PHASE || this.startsLine(when) || startsRule.includes(behind.tokenType))
      return;
    if (this.isNext(keywordTokens.then) || this.isNextOf(thenLookAlikes)) return;
    if (actionFollows(this.view) && !this.startsLine(this.LA(1))) return;
    const edits = [{ span: this.spanOf(when), text: "if" }];
    this.report(whenForIf(this.spanOf(when), {}, { edits }));
  }
}
