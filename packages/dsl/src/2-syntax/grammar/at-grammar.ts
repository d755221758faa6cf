import {
  assertNever,
  type EventField,
  type EventName,
  eventNames,
  events,
  eventTold,
  toldName,
} from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";
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
  Text,
  TimeLiteral,
} from "../../1-tokens/tokens.ts";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { Name } from "../ast.ts";
import { unknownTestEvent } from "../diagnostics.ts";
import { type Expected, expecting } from "../expectations.ts";
import type { AtStatement, FieldNode, FieldValue, HappeningNode, MomentNode } from "../test-ast.ts";
import { ExpectationGrammar } from "./expectation-grammar.ts";

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
    const event = eventTold(token.image);
    if (event !== undefined) return { event, fields: this.readFields(event) };
    const known = eventNames.map(toldName);
    const nearest = nearestName(token.image, known);
    const span = this.spanOf(token);
    const fix: Fix | undefined =
      nearest === undefined ? undefined : { guess: true, edits: [{ span, text: nearest }] };
    this.report(unknownTestEvent(span, { name: token.image, known, nearest }, fix));
    while (!this.isNext(FatArrow, RightBrace, keywordTokens.at) && !this.atEnd()) this.take();
    return null;
  }

  private readFields(event: EventName): readonly FieldNode[] {
    const fields = events[event].fields;
    return Object.entries(fields).flatMap(([name, field]): readonly FieldNode[] => {
      if (this.mayMiss(field, fields) && !this.fieldFollows(field)) return [];
      const expected: Expected = `${event}.${name}`;
      if (field.lead !== undefined) this.readWord(field.lead, expected);
      return [{ name, ...this.readField(field, expected) }];
    });
  }

  private mayMiss(field: EventField, fields: Readonly<Record<string, EventField>>): boolean {
    if (field.optional === true) return true;
    const other = field.emptyWith === undefined ? undefined : fields[field.emptyWith];
    return other !== undefined && this.fieldFollows(other);
  }

  private fieldFollows({ lead, shape }: EventField): boolean {
    if (lead !== undefined) return this.isWord(lead);
    return shape.kind === "text" ? this.isNext(Text) : this.nameFollows();
  }

  private readField({ shape }: EventField, expected: Expected): FieldValue {
    switch (shape.kind) {
      case "text":
        return { kind: "text", text: this.readQuoted() };
      case "counselor":
        return { kind: "counselor", counselor: this.readCounselorName() };
      case "category":
        return { kind: "category", category: this.readCategory() };
      case "oneOf":
        return { kind: "word", word: this.readOneOf(shape.values.map(String), expected) };
      default:
        return assertNever(shape);
    }
  }

  private readOneOf(words: readonly string[], expected: Expected): Name {
    if (!words.some((word) => this.isWord(word))) return this.refuse(expected);
    return this.toName(this.take());
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
