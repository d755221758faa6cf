import { Comma, keywordTokens, LeftParen, RightParen, type Token } from "../../1-tokens/tokens.ts";
import type { Condition, DeedNode, Name, PropertyNode } from "../ast.ts";
import { expecting } from "../expectations.ts";
import { onBeginsBlock, whenBeginsRule } from "../recover/guess.ts";
import { TestGrammar } from "./test-grammar.ts";

/** What a property says, its condition aside. */
type Claim = Pick<PropertyNode, "deeds" | "events">;

/** `never send a when b`, `always (assign or close) on request`. Their words mean something only here, so they are no keywords. */
export abstract class PropertyGrammar extends TestGrammar {
  protected readonly property = this.RULE("property", (override: Token | null): PropertyNode => {
    const start = this.OR({
      DEF: [
        { ALT: () => this.CONSUME(keywordTokens.never) },
        { ALT: () => this.CONSUME(keywordTokens.always) },
      ],
      ...expecting("property"),
    });
    const claim = this.ACTION(() => this.readClaim());
    let when: Condition | null = null;
    this.OPTION({
      GATE: () => !whenBeginsRule(this.view),
      DEF: () => {
        this.CONSUME(keywordTokens.when);
        when = this.SUBRULE(this.condition);
      },
    });
    const span = this.spanFrom((override ?? start).startOffset);
    const demand = start.image === "always" ? "always" : "never";
    return { node: "property", override: override !== null, demand, ...claim, when, span };
  });

  private readClaim(): Claim {
    const deeds = this.readDeeds();
    return { deeds, events: this.readEvents() };
  }

  private readDeeds(): readonly DeedNode[] {
    const opening = this.isNext(LeftParen) ? this.take() : null;
    const deeds = [this.readDeed()];
    while (this.isNext(keywordTokens.or) || (opening !== null && this.isNext(Comma))) {
      this.take();
      deeds.push(this.readDeed());
    }
    if (opening !== null) this.closeParen(opening);
    return deeds;
  }

  private readDeed(): DeedNode {
    if (!this.isNext(keywordTokens.send)) {
      return { do: "effect", action: this.readName("deed") };
    }
    this.take();
    if (!this.isWord("something")) return { do: "send", names: this.readNames(), but: [] };
    this.take();
    if (!this.isWord("but")) return { do: "send", names: null, but: [] };
    this.take();
    return { do: "send", names: null, but: this.readNames() };
  }

  /** `a`, or `(a, b)`. */
  private readNames(): readonly Name[] {
    if (!this.isNext(LeftParen)) return [this.readName("messageName")];
    const opening = this.take();
    const names = [this.readName("messageName")];
    while (this.isNext(Comma, keywordTokens.or)) {
      this.take();
      names.push(this.readName("messageName"));
    }
    if (!this.isNext(RightParen)) this.closeParen(opening);
    else this.take();
    return names;
  }

  /** `on request, message`. */
  private readEvents(): readonly Name[] {
    if (!this.isNext(keywordTokens.on) || onBeginsBlock(this.view)) return [];
    this.take();
    const events = [this.readName("eventName")];
    while (this.isNext(Comma, keywordTokens.or)) {
      this.take();
      events.push(this.readName("eventName"));
    }
    return events;
  }
}
