import { actions } from "@annae/vocabulary";
import { EOF, type IToken, type TokenType } from "chevrotain";
import { type Span, spanning } from "../../0-source/span.ts";
import {
  Colon,
  DurationLiteral,
  Identifier,
  keywordTokens,
  LeftBrace,
  LiteralToken,
  NameToken,
  NumberLiteral,
  RightBrace,
  RightParen,
  Semicolon,
  Text,
} from "../../1-tokens/tokens.ts";
import { nearestName } from "../../diagnostics/nearest-name.ts";
import type { Action, Condition, Literal, Name, SendFrequency } from "../ast.ts";
import {
  elseIf,
  elseWithoutIf,
  frequencyWithoutSend,
  missingMessage,
  missingUnit,
  textForMessage,
  tooDeeplyNested,
} from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import { nestingLimit } from "../recover/limit-nesting.ts";
import { ConditionGrammar } from "./condition-grammar.ts";
import { endOf } from "./grammar-base.ts";
import { literalValue } from "./literal-value.ts";

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
  readonly when: Condition | null;
}

/** What no condition contains. */
const endsCondition: ReadonlySet<TokenType> = new Set([
  EOF,
  LeftBrace,
  RightBrace,
  Semicolon,
  ...[keywordTokens.send, keywordTokens.when, keywordTokens.if, keywordTokens.else],
]);

const operands: ReadonlySet<TokenType> = new Set([NameToken, LiteralToken]);

/** Whether a condition can end with the token, so that a name after it is no value: in `room is queue` it is one. */
function endsOperand({ tokenType }: IToken): boolean {
  const categories = tokenType.CATEGORIES ?? [];
  return tokenType === RightParen || categories.some((one) => operands.has(one));
}

const standardActions: ReadonlySet<string> = new Set(actions.map((action) => action.name));

/** `send x once if a else close`. */
export abstract class ActionGrammar extends ConditionGrammar {
  /** Null: the action cannot be understood, and that has been reported. */
  protected readonly action = this.RULE("action", (): Action | null => {
    const links: Link[] = [];
    do {
      links.push(this.SUBRULE(this.link));
    } while (this.OPTION(() => this.CONSUME(keywordTokens.else)) && !this.RECORDING_PHASE);
    return this.ACTION(() => this.chain(links));
  });

  private readonly link = this.RULE("link", (): Link => {
    const before = this.LA(0);
    const early = this.earlyCondition();
    const start = this.here();
    const step = this.SUBRULE(this.step);
    let when: Condition | null = null;
    this.OPTION({
      GATE: () => !this.ifBeginsRule(),
      DEF: () => {
        this.CONSUME(keywordTokens.if);
        when = this.SUBRULE(this.condition);
      },
    });
    if (early === null) return { step, start, when };
    this.reportEarly(early.span, before, start);
    return { step, start, when: early.condition };
  });

  private readonly step = this.RULE("step", (): Step | null =>
    this.OR({
      DEF: [
        { ALT: () => this.SUBRULE(this.sending) },
        { ALT: () => this.SUBRULE(this.bareAction) },
      ],
      ...expecting("action"),
    }),
  );

  private readonly sending = this.RULE("sending", (): Step | null => {
    const verb = this.CONSUME(keywordTokens.send);
    const text = this.textForMessage();
    const missing = text || this.lacksMessage();
    const message = missing ? null : this.CONSUME(NameToken, expecting("messageName"));
    const frequency = this.SUBRULE(this.frequency);
    if (message !== null)
      return { verb: this.toName(verb), message: this.toName(message), frequency };
    if (!text) this.report(missingMessage(this.spanOf(verb), {}));
    return null;
  });

  private readonly bareAction = this.RULE("bareAction", (): Step => {
    this.refuseOtherWord();
    const verb = this.toName(this.CONSUME(Identifier));
    const start = this.here();
    const frequency = this.SUBRULE(this.frequency);
    if (frequency !== null) {
      const span = this.spanFrom(start);
      const edits = [{ span: { ...span, start: verb.span.end }, text: "" }];
      this.report(frequencyWithoutSend(span, { verb: verb.text }, { edits }));
    }
    return { verb, message: null, frequency: null };
  });

  private readonly frequency = this.RULE("frequency", (): SendFrequency | null => {
    let frequency: SendFrequency | null = null;
    this.OPTION1(() => {
      this.CONSUME(keywordTokens.once);
      frequency = { often: "once" };
    });
    this.OPTION2(() => {
      this.CONSUME(keywordTokens.every);
      const token = this.bareNumber() ?? this.CONSUME(DurationLiteral, expecting("duration"));
      frequency = this.ACTION(() => ({ often: "every", duration: this.toDuration(token) }));
    });
    return frequency;
  });

  /** Reads a text where the name of a message belongs, and says whether there was one. */
  private textForMessage(): boolean {
    if (this.RECORDING_PHASE || !this.isNext(Text)) return false;
    this.report(textForMessage(this.spanOf(this.take()), {}));
    return true;
  }

  /** A number without a unit where a duration belongs. */
  private bareNumber(): IToken | null {
    if (this.RECORDING_PHASE || !this.isNext(NumberLiteral)) return null;
    const token = this.take();
    const span = this.spanOf(token);
    const edits = [{ span: { ...span, start: span.end }, text: "m" }];
    this.report(missingUnit(span, { written: token.image }, { guess: true, edits }));
    return token;
  }

  /** Whether the next token can begin an action. */
  protected actionFollows(): boolean {
    return this.isNext(keywordTokens.send) || (this.isNext(Identifier) && !this.labelFollows());
  }

  protected labelFollows(): boolean {
    return this.LA(2).tokenType === Colon;
  }

  /** Whether the word is an action that every policy knows. */
  protected isStandardAction(token: IToken): boolean {
    return standardActions.has(token.image);
  }

  /** A label is no action; a word that is none either and close to a keyword is better taken for that. */
  private refuseOtherWord(): void {
    const word = this.LA(1);
    if (this.RECORDING_PHASE) return;
    if (this.labelFollows()) this.refuse("action");
    if (this.isStandardAction(word) || this.meaningOf(word.image) === null) return;
    if (nearestName(word.image, standardActions) !== undefined) return;
    this.refuse("action");
  }

  private toDuration(token: IToken): Literal {
    const read = literalValue(token.tokenType, token.image);
    const { type, value } = read ?? { type: { kind: "duration" }, value: 0 };
    return { node: "literal", type, value, span: this.spanOf(token) };
  }

  /** `send` with nothing behind it that could be a message. */
  private lacksMessage(): boolean {
    if (this.RECORDING_PHASE) return false;
    const next = this.LA(1);
    const isName = next.tokenType.CATEGORIES?.includes(NameToken) === true;
    if (!isName) return this.atEnd() || this.startsLine(next) || this.endsStep();
    return this.labelFollows() || (next.tokenType !== Identifier && this.startsLine(next));
  }

  /** An `if` at the start of a line with a `then`, or an action on its line, is a rule and no part of the action above. */
  private ifBeginsRule(): boolean {
    if (!this.isNext(keywordTokens.if) || !this.startsLine(this.LA(1))) return false;
    let onLine = true;
    for (let ahead = 2; ; ahead += 1) {
      const token = this.LA(ahead);
      onLine &&= !this.startsLine(token);
      if (token.tokenType === keywordTokens.then) return true;
      if (endsCondition.has(token.tokenType))
        return onLine && token.tokenType === keywordTokens.send;
      if (onLine && endsOperand(this.LA(ahead - 1)) && this.isStandardAction(token)) return true;
    }
  }

  private endsStep(): boolean {
    const { once, every } = keywordTokens;
    return this.isNext(keywordTokens.if, keywordTokens.else, once, every) || this.endsAction();
  }

  protected abstract endsAction(): boolean;

  /** `if x` in front of the action it belongs behind, as in `else if x close`. */
  private earlyCondition(): { readonly condition: Condition; readonly span: Span } | null {
    if (this.RECORDING_PHASE || !this.isNext(keywordTokens.if)) return null;
    const start = this.here();
    this.CONSUME(keywordTokens.if);
    const condition = this.SUBRULE9(this.condition);
    const span = this.spanFrom(start);
    if (this.isNext(keywordTokens.then)) this.CONSUME(keywordTokens.then);
    return { condition, span };
  }

  private reportEarly(span: Span, before: IToken, stepStart: number): void {
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

  private chain(links: readonly Link[]): Action | null {
    const last = links.at(-1);
    const limited = links.slice(0, nestingLimit);
    if (limited.length < links.length && last !== undefined) {
      const at = { source: this.source, start: last.start, end: endOf(this.LA(0)) };
      this.report(tooDeeplyNested(at, { limit: nestingLimit }));
    }
    const end = this.spanBehind().end;
    return limited.reduceRight<Action | null>((otherwise, { step, start, when }, index) => {
      if (step === null) return null;
      if (when === null && index < links.length - 1) this.reportIdleElse(step, otherwise);
      const span = { source: this.source, start, end };
      return { ...step, when, otherwise: when === null ? null : otherwise, span };
    }, null);
  }

  private reportIdleElse(step: Step, otherwise: Action | null): void {
    const span = otherwise === null ? step.verb.span : spanning(step.verb.span, otherwise.span);
    this.report(elseWithoutIf(span, {}));
  }
}
