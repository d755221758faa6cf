import type { IToken, TokenType } from "chevrotain";
import {
  Arrow,
  Colon,
  Comma,
  Identifier,
  keywordTokens,
  LeftBrace,
  NameToken,
  RightBrace,
  Semicolon,
} from "../../1-tokens/tokens.ts";
import type { Action, Condition, Name, Rule, RuleChange } from "../ast.ts";
import {
  ifForWhen,
  missingColon,
  missingThen,
  whenForIf,
  wrongSeparator,
  wrongThen,
} from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { ActionGrammar } from "./action-grammar.ts";
import { endOf } from "./grammar-base.ts";

/** When a rule applies. */
interface Applies {
  readonly when: Condition | null;
  readonly otherwise: boolean;
}

const always: Applies = { when: null, otherwise: false };

/** What people write for `then`. */
const thenLookAlikes: readonly TokenType[] = [Arrow, Colon, Comma];

/** What a `when` may follow on its line. */
const startsRule: readonly TokenType[] = [LeftBrace, RightBrace, Semicolon, Colon];

/** `label: when a then b; c`. */
export abstract class RuleGrammar extends ActionGrammar {
  protected readonly rule = this.RULE(
    "rule",
    (change: RuleChange | null, changeStart: number | null): Rule => {
      const start = changeStart ?? this.here();
      const labelled = !this.RECORDING_PHASE && (this.labelFollows() || this.colonIsMissing());
      const label = labelled ? this.SUBRULE(this.label) : null;
      const { when, otherwise } = this.SUBRULE(this.applies, { ARGS: [labelled] });
      const { actions, end } = this.SUBRULE(this.actions);
      const span = { source: this.source, start, end };
      return { node: "rule", change, label, when, otherwise, actions, span };
    },
  );

  private readonly label = this.RULE("label", (): Name => {
    const token = this.CONSUME(NameToken, expecting("label"));
    if (this.isNext(Colon) || this.RECORDING_PHASE) {
      this.CONSUME(Colon, expecting("colon"));
    } else {
      const edits = [{ span: this.spanBehind(), text: ":" }];
      this.report(missingColon(this.spanOf(token), { label: token.image }, { edits }));
    }
    return this.toName(token);
  });

  private readonly applies = this.RULE("applies", (labelled: boolean): Applies => {
    if (!this.RECORDING_PHASE && this.isNext(keywordTokens.if)) return this.appliesIf();
    let applies = always;
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
  });

  private readonly actions = this.RULE("actions", (): { actions: Action[]; end: number } => {
    const actions: Action[] = [];
    let end = 0;
    do {
      const action = this.SUBRULE(this.action);
      if (action !== null) actions.push(action);
      end = this.spanBehind().end;
    } while (this.separatorFollows() && !this.RECORDING_PHASE);
    return { actions, end };
  });

  /** Whether the word and what follows on its line look like a label whose `:` was forgotten. */
  private colonIsMissing(): boolean {
    const word = this.LA(1);
    if (word.tokenType !== Identifier || this.isStandardAction(word)) return false;
    if (this.meaningOf(word.image) !== null) return false;
    const next = this.LA(2);
    const { when, otherwise, send } = keywordTokens;
    return [when, otherwise, send].includes(next.tokenType) && !this.startsLine(next);
  }

  private appliesIf(): Applies {
    const token = this.CONSUME(keywordTokens.if);
    const edits = [{ span: this.spanOf(token), text: "when" }];
    this.report(ifForWhen(this.spanOf(token), {}, { edits }));
    const when = this.SUBRULE9(this.condition);
    this.readThen();
    return { when, otherwise: false };
  }

  private readThen(): void {
    if (this.isNext(keywordTokens.then) || this.RECORDING_PHASE) {
      this.CONSUME(keywordTokens.then, expecting("thenAction"));
    } else if (this.isNext(...thenLookAlikes)) {
      const token = this.take();
      const span = this.spanOf(token);
      const both = this.isNext(keywordTokens.then);
      if (both) this.take();
      const fix = both ? { edits: [{ span, text: "" }] } : this.wordFix(span, "then");
      this.report(wrongThen(span, { written: token.image }, fix));
    } else if (this.actionFollows()) {
      const at = this.spanBehind();
      const edits = [{ span: at, text: " then" }];
      this.report(missingThen(this.spanOf(this.LA(1)), {}, { edits }));
    } else this.refuse("thenAction");
  }

  /** Reads what separates two actions, and says whether another action follows. */
  private separatorFollows(): boolean {
    const separated = this.OPTION(() => this.CONSUME(Semicolon)) !== undefined;
    if (this.RECORDING_PHASE) return false;
    if (separated) {
      while (this.isNext(Semicolon)) this.CONSUME(Semicolon);
      return this.actionFollows() || this.isNext(keywordTokens.if);
    }
    if (!this.isNext(Comma, keywordTokens.and) || !this.couldStartAction(this.LA(2))) return false;
    const token = this.take();
    const span = this.spanOf(token);
    const at = { ...span, start: endOf(this.LA(-1)) };
    this.report(
      wrongSeparator(span, { written: token.image }, { edits: [{ span: at, text: ";" }] }),
    );
    return true;
  }

  private couldStartAction(token: IToken): boolean {
    return token.tokenType === Identifier || token.tokenType === keywordTokens.send;
  }

  protected override endsAction(): boolean {
    return this.isNext(Semicolon, Comma, RightBrace, keywordTokens.and);
  }

  /** `when` behind an action, on its line and without a `then`, is meant as `if`. */
  private distrust(when: IToken, behind: IToken): void {
    if (this.RECORDING_PHASE || this.startsLine(when) || startsRule.includes(behind.tokenType))
      return;
    if (this.isNext(keywordTokens.then, ...thenLookAlikes) || this.actionFollowsOnLine()) return;
    const edits = [{ span: this.spanOf(when), text: "if" }];
    this.report(whenForIf(this.spanOf(when), {}, { edits }));
  }

  private actionFollowsOnLine(): boolean {
    return this.actionFollows() && !this.startsLine(this.LA(1));
  }
}
