import { number } from "@annae/vocabulary";
import {
  Colon,
  Comma,
  DurationLiteral,
  keywordTokens,
  LeftParen,
  NumberLiteral,
  RightParen,
  type Token,
} from "../../1-tokens/tokens.ts";
import type {
  ConditionNode,
  DeedNode,
  Name,
  PaceNode,
  PropertyNode,
  ValueLiteral,
} from "../ast.ts";
import { expecting } from "../expectations.ts";
import { onBeginsBlock, whenBeginsRule } from "../recover/guess.ts";
import { TestGrammar } from "./test-grammar.ts";

/** What a property says, its condition aside. */
type Claim = Pick<PropertyNode, "deeds" | "pace" | "events">;

/** What is counted, as it is called for many and for one. */
type Counted = readonly [many: "messages" | "times", one: string];

const times: Counted = ["times", "time"];

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
    let when: ConditionNode | null = null;
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
    if (this.isMore() && !this.isWord("times", 4)) {
      const pace = this.readPace(["messages", "message"]);
      return { deeds: [{ do: "send", names: null, but: [] }], pace, events: this.readEvents() };
    }
    const deeds = this.readDeeds();
    const pace = this.isPaced() ? this.readPace(times) : null;
    const events = this.readEvents();
    return { deeds, pace: pace ?? (this.isPaced() ? this.readPace(times, true) : null), events };
  }

  private isPaced(): boolean {
    const isCounted = this.isWord("twice") || this.isWord("within");
    return this.isMore() || (isCounted && this.LA(2).tokenType !== Colon);
  }

  private isMore(): boolean {
    return this.isWord("more") && this.isWord("than", 2);
  }

  /** `twice within 12h`, `more than 3 times within 10m without reply`. */
  private readPace(counted: Counted, isLate = false): PaceNode {
    const moreThan = this.isWord("within") ? null : this.readCount(counted);
    this.readWord("within", "within");
    const within = this.readLiteral(DurationLiteral, "duration");
    const withoutReply = this.isWord("without");
    if (withoutReply) {
      this.take();
      this.readWord("reply", "reply");
    }
    return { moreThan, within, withoutReply, isLate };
  }

  private readCount([many, one]: Counted): ValueLiteral {
    const word = this.take();
    if (word.image === "twice") {
      return { node: "literal", type: number, value: 1, span: this.spanOf(word) };
    }
    this.take();
    const count = this.readLiteral(NumberLiteral, "count");
    this.readWord(this.isWord(one) ? one : many, many);
    return count;
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
    if (!this.isNext(keywordTokens.send, keywordTokens.tell)) {
      return { do: "effect", action: this.readName("deed") };
    }
    const verb = this.take();
    this.readAudience(verb);
    const sending = verb.tokenType === keywordTokens.tell ? "tell" : "send";
    if (!this.isWord("something")) return { do: sending, names: this.readNames(), but: [] };
    this.take();
    if (!this.isWord("but")) return { do: sending, names: null, but: [] };
    this.take();
    return { do: sending, names: null, but: this.readNames() };
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
