import { keywordTokens, type Token } from "../../1-tokens/tokens.ts";
import type { ConditionNode, PropertyNode } from "../ast.ts";
import { expecting } from "../expectations.ts";
import { whenBeginsRule } from "../recover/guess.ts";
import { claim } from "../sentences/property.ts";
import { TestGrammar } from "./test-grammar.ts";

/** `never send a when b`, `always (assign or close) on request`. */
export abstract class PropertyGrammar extends TestGrammar {
  protected readonly property = this.RULE("property", (override: Token | null): PropertyNode => {
    const start = this.here();
    const demand = this.OR({
      DEF: [
        { ALT: () => this.as("never" as const, this.CONSUME(keywordTokens.never)) },
        { ALT: () => this.as("always" as const, this.CONSUME(keywordTokens.always)) },
      ],
      ...expecting("property"),
    });
    const claimed = this.ACTION(() => claim(this.reader));
    let when: ConditionNode | null = null;
    this.OPTION({
      GATE: () => !whenBeginsRule(this.view),
      DEF: () => {
        this.CONSUME(keywordTokens.when);
        when = this.SUBRULE(this.condition);
      },
    });
    const span = this.spanFrom(override?.startOffset ?? start);
    return { node: "property", override: override !== null, demand, ...claimed, when, span };
  });
}
