import { keywordTokens, Text } from "../../1-tokens/tokens.ts";
import { expecting } from "../expectations.ts";
import { givenStatement } from "../sentences/given.ts";
import { happens } from "../sentences/happening.ts";
import type { SentenceReader } from "../sentences/reader.ts";
import { behind, sign } from "../sentences/sentence.ts";
import { setting } from "../sentences/set.ts";
import type { TestDeclaration, TestStatement } from "../test-ast.ts";
import { DeclarationGrammar } from "./declaration-grammar.ts";
import { series } from "./series.ts";

const withChatbot = behind("with", sign("chatbot", "withChatbot"));

/** `test`. */
export abstract class TestGrammar extends DeclarationGrammar {
  /** What sentences whose words are no keywords are read from. */
  protected readonly reader: SentenceReader = {
    ...this.view,
    ahead: (count) => this.LA(count),
    take: () => this.take(),
    spanOf: (token) => this.spanOf(token),
    spanFrom: (start) => this.spanFrom(start),
    toName: (token) => this.toName(token),
    toText: (token) => this.toText(token),
    name: (expected) => this.readName(expected),
    operand: (expected) => this.readOperand(expected),
    button: () => this.SUBRULE9(this.button),
    audience: (verb) => this.readAudience(verb),
    close: (opening) => this.closeParen(opening),
    report: (diagnostic) => this.report(diagnostic),
    refuse: (expected) => this.refuse(expected),
  };

  protected readonly test = this.RULE("test", (): TestDeclaration => {
    const start = this.CONSUME(keywordTokens.test);
    const title = this.toText(this.CONSUME(Text, expecting("quoted")));
    this.CONSUME(keywordTokens.on, expecting("onChannel"));
    const channel = this.readName("channelName");
    const chatbot = this.ACTION(() => withChatbot(this.reader) !== null) === true;
    const statements: TestStatement[] = [];
    this.readBlock(series.test, start, () => this.ACTION(() => statements.push(this.statement())));
    const span = this.spanFrom(start.startOffset);
    return { node: "test", title, channel, chatbot, statements, span };
  });

  private statement(): TestStatement {
    if (this.isNext(keywordTokens.set)) return setting(this.reader);
    if (this.isNext(keywordTokens.given)) return givenStatement(this.reader);
    return this.isNext(keywordTokens.at) ? happens(this.reader) : this.refuse("statement");
  }
}
