import type { TokenType } from "chevrotain";
import { type Span, spanning } from "../../0-source/span.ts";
import {
  DurationLiteral,
  endOf,
  Identifier,
  isA,
  keywordTokens,
  NameToken,
  NumberLiteral,
  SendingToken,
  Text,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { ActionNode, ConditionNode, Name, SendFrequency } from "../ast.ts";
import {
  elseIf,
  elseWithoutIf,
  frequencyWithoutSend,
  missingCounselor,
  missingMessage,
  missingUnit,
  textForMessage,
  tooDeeplyNested,
} from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { literalValue } from "../literal-value.ts";
import { ifBeginsRule, isNoAction, lacksMessage } from "../recover/guess.ts";
import { nestingLimit } from "../recover/limit-nesting.ts";
import { ConditionGrammar } from "./condition-grammar.ts";

/** What says how often a message is sent. */
const beginsFrequency: readonly TokenType[] = [keywordTokens.once, keywordTokens.every];

/** What an action says apart from its conditions. */
interface Step {
  readonly verb: Name;
  readonly message: Name | null;
  readonly frequency: SendFrequency | null;
}

/** One link of `a if x else b if y else c`. */
interface Link {
  /** Null: what stands there was no action, and has been reported. */
  readonly step: Step | null;
  readonly start: number;
  readonly when: ConditionNode | null;
}

/** `send x once if a else close`. */
export abstract class ActionGrammar extends ConditionGrammar {
  /** Null: the action cannot be understood, and that has been reported. */
  protected readonly action = this.RULE("action", (): ActionNode | null => {
    const links = [this.SUBRULE1(this.link)];
    if (this.follows(keywordTokens.else)) {
      this.MANY(() => {
        this.CONSUME(keywordTokens.else);
        links.push(this.SUBRULE2(this.link));
      });
    }
    return this.RECORDING_PHASE ? null : this.chain(links);
  });

  private readonly link = this.RULE("link", (): Link => {
    const before = this.LA(0);
    const early = this.earlyCondition();
    const start = this.here();
    const step = this.OR(this.linkSteps);
    const own = this.follows(keywordTokens.if) ? this.OPTION(this.ownCondition) : undefined;
    const when = own ?? null;
    if (early === null) return { step, start, when };
    this.reportEarly(early.span, before, start);
    return { step, start, when: early.condition };
  });

  private readonly linkSteps = {
    DEF: [{ ALT: () => this.readSending() }, { ALT: () => this.readBareAction() }],
    ...expecting("action"),
  };

  private readonly ownCondition = {
    GATE: () => !ifBeginsRule(this.view),
    DEF: (): ConditionNode => {
      this.CONSUME(keywordTokens.if);
      return this.SUBRULE(this.condition);
    },
  };

  private readSending(): Step | null {
    const verb = this.CONSUME(SendingToken);
    this.readAudience(verb);
    const text = this.textForMessage();
    const missing = text || (!this.RECORDING_PHASE && lacksMessage(this.view));
    const message = missing ? null : this.CONSUME(NameToken, expecting("messageName"));
    const frequency = this.readFrequency(1);
    if (message !== null)
      return { verb: this.toName(verb), message: this.toName(message), frequency };
    if (!text) this.report(missingMessage(this.spanOf(verb), { verb: verb.image }));
    return null;
  }

  /** Reads whom `tell` tells: the counselor, as customers are sent messages. */
  protected readAudience(verb: Token): void {
    if (this.RECORDING_PHASE || verb.tokenType !== keywordTokens.tell) return;
    if (this.LA(1).image === "counselor") {
      this.take();
      return;
    }
    const [whom, message] = [this.view.ahead(1), this.view.ahead(2)];
    const isWhom = isA(whom, NameToken) && isA(message, NameToken) && !this.startsLine(message);
    const written = isWhom ? `${verb.image} ${whom.image}` : verb.image;
    const span = isWhom ? this.spanOf(this.take()) : this.spanBehind();
    const edits = [{ span, text: isWhom ? "counselor" : " counselor" }];
    const place = { ...this.spanOf(verb), end: isWhom ? span.end : endOf(verb) };
    this.report(missingCounselor(place, { written }, { guess: true, edits }));
  }

  private readBareAction(): Step {
    if (!this.RECORDING_PHASE && isNoAction(this.view)) this.refuse("action");
    const verb = this.toName(this.CONSUME(Identifier));
    const start = this.here();
    const frequency = this.readFrequency(2);
    if (frequency !== null) {
      const span = this.spanFrom(start);
      const edits = [{ span: { ...span, start: verb.span.end }, text: "" }];
      this.report(frequencyWithoutSend(span, { verb: verb.text }, { edits }));
    }
    return { verb, message: null, frequency: null };
  }

  private readFrequency(nth: number): SendFrequency | null {
    const follows = this.isNextOf(beginsFrequency) || this.RECORDING_PHASE;
    return follows ? this.subrule(nth, this.frequency) : null;
  }

  private readonly frequency = this.RULE("frequency", (): SendFrequency | null => {
    let frequency: SendFrequency | null = null;
    this.OPTION1(() => {
      this.CONSUME(keywordTokens.once);
      frequency = { often: this.readADay() ? "onceADay" : "once" };
    });
    this.OPTION2(() => {
      this.CONSUME(keywordTokens.every);
      const token = this.bareNumber() ?? this.CONSUME(DurationLiteral, expecting("duration"));
      const duration = this.ACTION(() => literalValue(token, this.spanOf(token)));
      if (duration !== null) frequency = { often: "every", duration };
    });
    return frequency;
  });

  /** Reads `a day` behind `once`; both are names anywhere else. */
  private readADay(): boolean {
    const [article, noun] = [this.view.ahead(1), this.view.ahead(2)];
    if (this.RECORDING_PHASE || article.image !== "a" || noun.image !== "day") return false;
    this.take();
    this.take();
    return true;
  }

  /** Reads a text where the name of a message belongs, and says whether there was one. */
  private textForMessage(): boolean {
    if (this.RECORDING_PHASE || !this.isNext(Text)) return false;
    this.report(textForMessage(this.spanOf(this.take()), {}));
    return true;
  }

  /** A number without a unit where a duration belongs. */
  private bareNumber(): Token | null {
    if (this.RECORDING_PHASE || !this.isNext(NumberLiteral)) return null;
    const token = this.take();
    const span = this.spanOf(token);
    const edits = [{ span: { ...span, start: span.end }, text: "m" }];
    this.report(missingUnit(span, { written: token.image }, { guess: true, edits }));
    return token;
  }

  /** `if x` in front of the action it belongs behind, as in `else if x close`. */
  private earlyCondition(): { readonly condition: ConditionNode; readonly span: Span } | null {
    if (this.RECORDING_PHASE || !this.isNext(keywordTokens.if)) return null;
    const start = this.here();
    this.take();
    const condition = this.SUBRULE9(this.condition);
    const span = this.spanFrom(start);
    if (this.isNext(keywordTokens.then)) this.take();
    return { condition, span };
  }

  private reportEarly(span: Span, before: Token, stepStart: number): void {
    const { source, start, end } = span;
    const condition = source.text.slice(start, end);
    const isElse = before.tokenType === keywordTokens.else;
    const from = isElse ? before.startOffset : start;
    const edits = [
      { span: { source, start: from, end: stepStart }, text: isElse ? "else " : "" },
      { span: this.spanBehind(), text: ` ${condition}` },
    ];
    this.report(elseIf(span, { condition }, { edits }));
  }

  private chain(links: readonly Link[]): ActionNode | null {
    const last = links.at(-1);
    const limited = links.length > nestingLimit ? links.slice(0, nestingLimit) : links;
    if (limited.length < links.length && last !== undefined) {
      const at = { source: this.source, start: last.start, end: endOf(this.LA(0)) };
      this.report(tooDeeplyNested(at, { limit: nestingLimit }));
    }
    const end = this.spanBehind().end;
    return limited.reduceRight<ActionNode | null>((otherwise, { step, start, when }, index) => {
      if (step === null) return null;
      if (when === null && index < links.length - 1) this.reportIdleElse(step, otherwise);
      const span = { source: this.source, start, end };
      return { ...step, when, otherwise: when === null ? null : otherwise, span };
    }, null);
  }

  private reportIdleElse(step: Step, otherwise: ActionNode | null): void {
    const span = otherwise === null ? step.verb.span : spanning(step.verb.span, otherwise.span);
    this.report(elseWithoutIf(span, {}));
  }
}
