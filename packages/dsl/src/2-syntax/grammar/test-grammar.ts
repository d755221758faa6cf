import { keywordTokens, Text } from "../../1-tokens/tokens.ts";
import { expecting } from "../expectations.ts";
import type { TestDeclaration, TestStatement } from "../test-ast.ts";
import { AtGrammar } from "./at-grammar.ts";
import { series } from "./series.ts";

/** `test`. */
export abstract class TestGrammar extends AtGrammar {
  protected readonly test = this.RULE("test", (): TestDeclaration => {
    const start = this.CONSUME(keywordTokens.test);
    const title = this.toText(this.CONSUME(Text, expecting("quoted")));
    this.CONSUME(keywordTokens.on, expecting("onChannel"));
    const channel = this.readName("channelName");
    const chatbot = this.ACTION(() => this.readWithChatbot()) === true;
    const statements: TestStatement[] = [];
    this.readBlock(series.test, start, () => {
      statements.push(this.SUBRULE(this.statement));
    });
    const span = this.spanFrom(start.startOffset);
    return { node: "test", title, channel, chatbot, statements, span };
  });

  private readonly statement = this.RULE(
    "statement",
    (): TestStatement =>
      this.OR({
        DEF: [
          { ALT: () => this.SUBRULE(this.setStatement) },
          { ALT: () => this.SUBRULE(this.givenStatement) },
          { ALT: () => this.SUBRULE(this.atStatement) },
        ],
        ...expecting("statement"),
      }),
  );

  private readWithChatbot(): boolean {
    if (!this.isWord("with")) return false;
    this.take();
    this.readWord("chatbot", "withChatbot");
    return true;
  }
}
