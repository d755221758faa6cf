import { assertNever } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import { wrongOperator } from "../../1-tokens/diagnostics.ts";
import {
  Arrow,
  Assign,
  Colon,
  DateLiteral,
  DurationLiteral,
  FatArrow,
  keywordTokens,
  Plus,
  RightBrace,
  TimeLiteral,
} from "../../1-tokens/tokens.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import { nearestName } from "../../diagnostics/nearest-name.ts";
import { unknownTestEvent } from "../diagnostics.ts";
import { expecting } from "../expectations.ts";
import type { AtStatement, CategoryNode, HappeningNode, MomentNode } from "../test-ast.ts";
import { ExpectationGrammar } from "./expectation-grammar.ts";

/** What can happen in a test. */
const happenings = [
  "enter",
  "request",
  "message",
  "accept",
  "reply",
  "end",
  "tick",
] as const satisfies readonly HappeningNode["type"][];

/** What people write for `=>`. */
const outcomeLookAlikes: readonly TokenType[] = [keywordTokens.then, Arrow, Colon, Assign];

/** `at`: what happens in a test, and when. */
export abstract class AtGrammar extends ExpectationGrammar {
  protected readonly atStatement = this.RULE("atStatement", (): AtStatement => {
    const start = this.CONSUME(keywordTokens.at);
    return this.ACTION(() => this.readAt(start.startOffset));
  });

  private readAt(start: number): AtStatement {
    const moment = this.readMoment();
    const happening = this.readHappening();
    this.readOutcomeArrow();
    const expected = this.readExpected();
    return { node: "at", moment, happening, expected, span: this.spanFrom(start) };
  }

  private readMoment(): MomentNode {
    const start = this.here();
    if (this.isNext(Plus)) {
      this.take();
      const after = this.readLiteral(DurationLiteral, "duration");
      return { after, span: this.spanFrom(start) };
    }
    const date = this.isNext(DateLiteral) ? this.readLiteral(DateLiteral, "moment") : null;
    const time = this.readLiteral(TimeLiteral, date === null ? "moment" : "timeOfDay");
    return { date, time, span: this.spanFrom(start) };
  }

  private readHappening(): HappeningNode | null {
    if (!this.nameFollows()) this.refuse("happening");
    const token = this.take();
    const type = happenings.find((name) => name === token.image);
    if (type !== undefined) return this.readDetails(type);
    const nearest = nearestName(token.image, happenings);
    const span = this.spanOf(token);
    const fix: Fix | undefined =
      nearest === undefined ? undefined : { guess: true, edits: [{ span, text: nearest }] };
    this.report(unknownTestEvent(span, { name: token.image, known: happenings, nearest }, fix));
    while (!this.isNext(FatArrow, RightBrace, keywordTokens.at) && !this.atEnd()) this.take();
    return null;
  }

  private readDetails(type: HappeningNode["type"]): HappeningNode {
    switch (type) {
      case "enter":
      case "tick":
        return { type };
      case "request":
        return { type, category: this.readRequested() };
      case "message":
        return { type, text: this.readQuoted() };
      case "accept":
        return { type, counselor: this.readCounselorName() };
      case "reply":
        return { type, counselor: this.readCounselorName(), text: this.readQuoted() };
      case "end":
        return { type, by: this.readEnder() };
      default:
        return assertNever(type);
    }
  }

  private readRequested(): CategoryNode | null {
    if (!this.isWord("category")) return null;
    this.take();
    return this.readCategory();
  }

  private readEnder(): "counselor" | "customer" {
    this.readWord("by", "ender");
    const by = (["counselor", "customer"] as const).find((word) => this.isWord(word));
    if (by === undefined) return this.refuse("ender");
    this.take();
    return by;
  }

  private readOutcomeArrow(): void {
    if (!this.isNext(...outcomeLookAlikes)) {
      this.consume(0, FatArrow, expecting("outcome"));
      return;
    }
    const token = this.take();
    const span = this.spanOf(token);
    const details = { written: token.image, right: "=>" };
    this.report(wrongOperator(span, details, { edits: [{ span, text: "=>" }] }));
  }
}
