import type { Comparison } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { wrongOperator } from "../../1-tokens/diagnostics.ts";
import {
  Assign,
  Comma,
  ComparatorToken,
  DoubleEquals,
  Greater,
  GreaterOrEqual,
  keywordTokens,
  LeftParen,
  Less,
  LessOrEqual,
  NegationToken,
  NotEqual,
  OperandToken,
  RightBrace,
  RightParen,
  Semicolon,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { ConditionNode, OperandNode } from "../ast.ts";
import { equalsForIs, missingParenthesis } from "../diagnostics.ts";
import { type Expected, expecting } from "../expectations.ts";
import { literalValue } from "../literal-value.ts";
import { GrammarBase, nameOf } from "./grammar-base.ts";
import { joinConditions } from "./join-conditions.ts";

const operators: ReadonlyMap<TokenType, Comparison> = new Map<TokenType, Comparison>([
  [keywordTokens.is, "is"],
  [DoubleEquals, "is"],
  [Assign, "is"],
  [NotEqual, "isNot"],
  [Less, "<"],
  [LessOrEqual, "<="],
  [Greater, ">"],
  [GreaterOrEqual, ">="],
]);

/** The right side of `x not in (a, b)` and of `x contains "a"`. */
interface Membership {
  readonly ask: "in" | "contains";
  readonly negated: boolean;
  readonly values: readonly OperandNode[];
}

/** What can follow a condition; before one of these, a missing `)` is all that is wrong. */
const afterCondition: readonly TokenType[] = [
  keywordTokens.then,
  keywordTokens.else,
  Semicolon,
  RightBrace,
];

/** `or` of `and`s of negations of comparisons. */
export abstract class ConditionGrammar extends GrammarBase {
  protected readonly condition = this.RULE("condition", (): ConditionNode => {
    const start = this.here();
    const first = this.SUBRULE1(this.conjunction);
    if (!this.follows(keywordTokens.or)) return first;
    const parts = [first];
    this.MANY(() => {
      this.CONSUME(keywordTokens.or);
      parts.push(this.SUBRULE2(this.conjunction));
    });
    return joinConditions("or", parts, this.spanFrom(start));
  });

  protected readonly conjunction = this.RULE("conjunction", (): ConditionNode => {
    const start = this.here();
    const first = this.SUBRULE1(this.negation);
    if (!this.follows(keywordTokens.and)) return first;
    const parts = [first];
    this.MANY(() => {
      this.CONSUME(keywordTokens.and);
      parts.push(this.SUBRULE2(this.negation));
    });
    return joinConditions("and", parts, this.spanFrom(start));
  });

  protected readonly negation = this.RULE("negation", (): ConditionNode => {
    if (!this.follows(NegationToken)) return this.OR(this.primaries);
    const start = this.here();
    let negated = false;
    this.MANY(() => {
      this.CONSUME(NegationToken);
      negated = !negated;
    });
    const of = this.OR(this.primaries);
    if (!negated) return of;
    return of.node === "not" ? of.of : { node: "not", of, span: this.spanFrom(start) };
  });

  private readonly primaries = {
    DEF: [{ ALT: () => this.readGroup() }, { ALT: () => this.SUBRULE(this.comparison) }],
    ...expecting("condition"),
  };

  protected readonly comparison = this.RULE("comparison", (): ConditionNode => {
    const start = this.here();
    const left = this.readOperand("condition", 1);
    const membership = this.readIsIn();
    if (membership !== null) {
      return { node: "in", left, ...membership, span: this.spanFrom(start) };
    }
    const compared = this.OPTION1(this.comparedWith);
    if (compared !== undefined && !this.RECORDING_PHASE) {
      return { node: "compare", left, ...compared, span: this.spanFrom(start) };
    }
    const found = this.OPTION2(this.foundIn);
    return found === undefined ? left : { node: "in", left, ...found, span: this.spanFrom(start) };
  });

  private readonly comparedWith = () => {
    const by = this.readOperator();
    return { by, right: this.readOperand("operand", 2) };
  };

  private readonly foundIn = () => this.SUBRULE(this.membership);

  private readGroup(): ConditionNode {
    const opening = this.CONSUME(LeftParen);
    const condition = this.SUBRULE(this.condition);
    this.closeParen(opening);
    return condition;
  }

  private readOperator(): Comparison {
    const token = this.CONSUME(ComparatorToken);
    if (token.tokenType === Assign) this.reportEquals(token);
    const operator = operators.get(token.tokenType) ?? "is";
    if (operator !== "is" || !this.isNext(keywordTokens.not)) return operator;
    this.take();
    return "isNot";
  }

  protected readonly membership = this.RULE("membership", (): Membership => {
    let negated = false;
    this.OPTION(() => {
      this.CONSUME(keywordTokens.not);
      negated = true;
    });
    return this.OR({
      DEF: [
        {
          ALT: (): Membership => {
            this.CONSUME(keywordTokens.in);
            return { ask: "in", negated, values: this.SUBRULE1(this.values) };
          },
        },
        {
          ALT: (): Membership => {
            this.CONSUME(keywordTokens.contains);
            return { ask: "contains", negated, values: this.SUBRULE(this.words) };
          },
        },
      ],
      ...expecting("in"),
    });
  });

  private readonly words = this.RULE("words", (): readonly OperandNode[] =>
    this.OR([
      { ALT: () => this.SUBRULE(this.values) },
      { ALT: () => [this.readOperand("operand")] },
    ]),
  );

  protected readonly values = this.RULE("values", (): OperandNode[] => {
    const opening = this.CONSUME(LeftParen, expecting("openParen"));
    const values: OperandNode[] = [];
    this.AT_LEAST_ONE_SEP({
      SEP: Comma,
      DEF: () => values.push(this.readOperand("operand")),
      ERR_MSG: expecting("operand").ERR_MSG,
    });
    this.closeParen(opening);
    return values;
  });

  /** A name or a value. `nth` tells several in one rule of the grammar apart. */
  protected readOperand(expected: Expected, nth = 0): OperandNode {
    this.refuseKeywordAtLineStart(expected);
    const token = this.consume(nth, OperandToken, expecting(expected));
    const span = this.spanOf(token);
    return literalValue(token, span) ?? { node: "name", name: nameOf(token), span };
  }

  /** Reads `)`; where only that is missing, says so and goes on. */
  protected closeParen(opening: Token): void {
    const next = this.LA(1);
    const missing =
      next.tokenType !== RightParen &&
      (afterCondition.includes(next.tokenType) || this.startsLine(next) || this.atEnd());
    if (missing && !this.RECORDING_PHASE) {
      const fix = { edits: [{ span: this.spanBehind(), text: ")" }] };
      this.report(missingParenthesis(this.spanOf(opening), {}, fix));
      return;
    }
    this.CONSUME(RightParen, expecting("closeParen"));
  }

  /** `is in (…)` and `is one of (…)`, meant as `in (…)`; null where something else follows. */
  private readIsIn(): Membership | null {
    if (!this.isNext(keywordTokens.is)) return null;
    const negated = this.LA(2).tokenType === keywordTokens.not;
    const word = this.LA(negated ? 3 : 2).tokenType;
    const isIn = word === keywordTokens.in;
    const isOneOf =
      word === keywordTokens.one && this.LA(negated ? 4 : 3).tokenType === keywordTokens.of;
    if (!isIn && !isOneOf) return null;
    const start = this.here();
    for (let words = (negated ? 2 : 1) + (isIn ? 1 : 2); words > 0; words -= 1) this.take();
    const span = this.spanFrom(start);
    const written = this.source.text.slice(span.start, span.end);
    const right = negated ? "not in" : "in";
    this.report(wrongOperator(span, { written, right }, this.wordFix(span, right)));
    return { ask: "in", negated, values: this.SUBRULE9(this.values) };
  }

  private reportEquals(token: Token): void {
    const span = this.spanOf(token);
    this.report(equalsForIs(span, { written: token.image }, this.wordFix(span, "is")));
  }
}
