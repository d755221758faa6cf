import type { TokenType } from "chevrotain";
import {
  Assign,
  Comma,
  DateLiteral,
  Greater,
  keywordTokens,
  NameToken,
  NumberLiteral,
  Text,
  TimeLiteral,
  type Token,
} from "../../1-tokens/tokens.ts";
import type { ButtonNode, Name, TextLiteral, ValueLiteral } from "../ast.ts";
import { type Expected, expecting } from "../expectations.ts";
import type {
  CategoryNode,
  DatesNode,
  GivenStatement,
  HoursNode,
  SetStatement,
  SetValue,
  TraitNode,
} from "../test-ast.ts";
import { DeclarationGrammar } from "./declaration-grammar.ts";
import { literalValue } from "./literal-value.ts";

/** What a statement of a test begins with, and so what ends the one before. */
const statementStarts: readonly TokenType[] = [
  keywordTokens.set,
  keywordTokens.given,
  keywordTokens.at,
];

/** `set` and `given`: the world of a test. Their words mean something only here, so they are no keywords. */
export abstract class WorldGrammar extends DeclarationGrammar {
  protected readonly setStatement = this.RULE("setStatement", (): SetStatement => {
    const start = this.CONSUME(keywordTokens.set);
    return this.ACTION(() => this.readSet(start.startOffset));
  });

  protected readonly givenStatement = this.RULE("givenStatement", (): GivenStatement => {
    const start = this.CONSUME(keywordTokens.given);
    return this.ACTION(() => this.readGiven(start.startOffset));
  });

  /** Whether a name follows that belongs to this statement. */
  protected nameFollows(): boolean {
    return this.isNameToken(this.LA(1));
  }

  /** Whether the token is a name and begins no other statement. */
  protected isNameToken({ tokenType }: Token): boolean {
    if (statementStarts.includes(tokenType)) return false;
    return tokenType.CATEGORIES?.includes(NameToken) === true;
  }

  /** Reads the word, or gives up. */
  protected readWord(word: string, expected: Expected): Token {
    if (!this.isWord(word)) this.refuse(expected);
    return this.take();
  }

  protected readLiteral(type: TokenType, expected: Expected): ValueLiteral {
    const token = this.consume(0, type, expecting(expected));
    const read = literalValue(token.tokenType, token.image);
    const { type: kind, value } = read ?? { type: { kind: "number" }, value: 0 };
    return { node: "literal", type: kind, value, span: this.spanOf(token) };
  }

  protected readQuoted(): TextLiteral {
    return this.toText(this.consume(0, Text, expecting("quoted")));
  }

  protected readCategory(): CategoryNode {
    const start = this.here();
    const major = this.readQuoted();
    let middle: TextLiteral | null = null;
    if (this.isNext(Greater)) {
      this.take();
      middle = this.readQuoted();
    }
    return { major, middle, span: this.spanFrom(start) };
  }

  private readSet(start: number): SetStatement {
    const name = this.readName("settingName");
    const dates = this.isNext(DateLiteral) ? this.readDates() : null;
    const category = this.isWord("for") ? this.readFor() : null;
    const text = this.isNext(Text) ? this.readQuoted() : null;
    const buttons: ButtonNode[] = [];
    while (this.isNext(keywordTokens.button)) buttons.push(this.SUBRULE9(this.button));
    const state = this.isWord("state") ? this.readApproval() : null;
    const value = this.isNext(Assign) ? this.readSetValue() : null;
    const said = [dates, text, state, value].some((part) => part !== null) || buttons.length > 0;
    if (!said) this.refuse("setValue");
    const span = this.spanFrom(start);
    return { node: "set", name, dates, category, text, buttons, state, value, span };
  }

  private readDates(): DatesNode {
    const from = this.readLiteral(DateLiteral, "setValue");
    if (!this.isWord("to")) return { from, to: null };
    this.take();
    return { from, to: this.readLiteral(DateLiteral, "endDate") };
  }

  private readFor(): CategoryNode {
    this.take();
    return this.readCategory();
  }

  private readApproval(): Name {
    this.take();
    return this.readName("stateName");
  }

  private readSetValue(): SetValue {
    this.take();
    const start = this.here();
    const value = this.isNext(TimeLiteral) && this.isWord("to", 2) ? null : this.readSetOperand();
    return { value, spans: this.readSpans(), span: this.spanFrom(start) };
  }

  private readSpans(): readonly HoursNode[] {
    const spans: HoursNode[] = [];
    if (this.isNext(TimeLiteral)) spans.push(this.readHours());
    while (spans.length > 0 && this.isNext(Comma)) {
      this.take();
      spans.push(this.readHours());
    }
    return spans;
  }

  private readSetOperand() {
    if (this.isNext(...statementStarts)) this.refuse("setValue");
    return this.readOperand("setValue");
  }

  private readHours(): HoursNode {
    const start = this.here();
    const from = this.readLiteral(TimeLiteral, "hours");
    this.readWord("to", "hours");
    const to = this.readLiteral(TimeLiteral, "hours");
    const nextDay = this.isWord("nextDay");
    if (nextDay) this.take();
    return { from, to, nextDay, span: this.spanFrom(start) };
  }

  private readGiven(start: number): GivenStatement {
    if (this.LA(2).tokenType === Assign) return this.readGivenValue(start);
    if (this.isWord("counselor")) return this.readCounselor(start);
    if (this.isWord("no") && this.isWord("counselors", 2)) {
      this.take();
      this.take();
      return { node: "given", what: "noCounselors", span: this.spanFrom(start) };
    }
    if (this.isWord("customer")) return this.readCustomer(start);
    if (!this.isWord("category")) this.refuse("given");
    this.take();
    const category = this.readCategory();
    return { node: "given", what: "category", category, span: this.spanFrom(start) };
  }

  private readGivenValue(start: number): GivenStatement {
    const name = this.readName("factName");
    this.take();
    const value = this.readSetOperand();
    return { node: "given", what: "value", name, value, span: this.spanFrom(start) };
  }

  private readCounselor(start: number): GivenStatement {
    this.take();
    const id = this.readCounselorName();
    const name = this.isNext(Text) ? this.readQuoted() : null;
    const traits: TraitNode[] = [];
    while (this.traitFollows()) traits.push(this.readTrait());
    return { node: "given", what: "counselor", id, name, traits, span: this.spanFrom(start) };
  }

  protected readCounselorName(): Name {
    if (!this.nameFollows()) this.refuse("counselorName");
    return this.readName("counselorName");
  }

  /** Commas between traits are read and mean nothing. */
  private traitFollows(): boolean {
    if (!this.isNext(Comma)) return this.nameFollows();
    this.take();
    if (!this.nameFollows()) this.refuse("trait");
    return true;
  }

  private readTrait(): TraitNode {
    const start = this.here();
    const isChannel = this.isNext(keywordTokens.on);
    const word = this.toName(this.take());
    const channel = isChannel ? this.readName("channelName") : null;
    const date = this.isNext(DateLiteral) ? this.readLiteral(DateLiteral, "trait") : null;
    const number = this.isNext(NumberLiteral) ? this.readLiteral(NumberLiteral, "trait") : null;
    const hours = this.isNext(TimeLiteral) ? this.readHours() : null;
    const category = this.isNext(Text) ? this.readCategory() : null;
    return { word, channel, date, number, hours, category, span: this.spanFrom(start) };
  }

  private readCustomer(start: number): GivenStatement {
    this.take();
    const words: Name[] = [];
    if (!this.nameFollows()) this.refuse("customer");
    while (this.nameFollows()) {
      words.push(this.readName("customer"));
      if (this.isNext(Comma)) this.take();
    }
    return { node: "given", what: "customer", words, span: this.spanFrom(start) };
  }
}
