import { Comma, endOf, keywordTokens, Semicolon } from "../../1-tokens/tokens.ts";
import type { Name, TextLiteral } from "../ast.ts";
import { missingComma } from "../diagnostics.ts";
import type { ExpectationNode } from "../test-ast.ts";
import { WorldGrammar } from "./world-grammar.ts";

/** What is said of a message, as it is being read. */
interface Qualities {
  as: Name | null;
  readonly containing: TextLiteral[];
  toCounselorAs: Name | null;
  shownToCounselorAs: Name | null;
}

const qualifiers: ReadonlySet<string> = new Set(["as", "containing", "to", "shown"]);

/** What stands behind the `=>` of an event. */
export abstract class ExpectationGrammar extends WorldGrammar {
  /** One expectation or more, separated by commas. */
  protected readExpected(): readonly ExpectationNode[] {
    const expected = [this.readExpectation()];
    while (this.commaFollows()) expected.push(this.readExpectation());
    return expected;
  }

  /** Reads what separates two expectations, and says whether another follows. */
  private commaFollows(): boolean {
    if (this.isNext(Comma)) {
      this.take();
      return true;
    }
    const next = this.LA(1);
    const isOther = this.isNext(Semicolon, keywordTokens.and);
    if (!isOther && (!this.nameFollows() || this.startsLine(next))) return false;
    const at = this.spanBehind();
    if (isOther) this.take();
    const span = isOther ? { ...at, end: endOf(next) } : at;
    this.report(missingComma(this.spanOf(next), {}, { edits: [{ span, text: "," }] }));
    return true;
  }

  private readExpectation(): ExpectationNode {
    const start = this.here();
    if (this.isNext(keywordTokens.tell)) return this.readTold(start);
    if (!this.nameFollows()) this.refuse("expected");
    if (this.LA(2).tokenType === keywordTokens.is) return this.readState(start);
    if (this.isWord("rule") && this.isNameBehind()) {
      this.take();
      return { node: "rule", label: this.readName("label"), span: this.spanFrom(start) };
    }
    const name = this.toName(this.take());
    if (name.text === "nothing" && !qualifiers.has(this.LA(1).image)) {
      return { node: "nothing", span: this.spanFrom(start) };
    }
    const qualities = this.readQualities();
    return { node: "name", name, ...qualities, span: this.spanFrom(start) };
  }

  /** `tell counselor a`: what is shown to the counselor as the system's words, and to nobody else. */
  private readTold(start: number): ExpectationNode {
    this.take();
    const system = this.toName(this.LA(1));
    this.readWord("counselor", "toldCounselor");
    const name = this.readName("messageName");
    const told = { ...this.readQualities(), toCounselorAs: { ...system, text: "system" } };
    return { node: "name", name, ...told, span: this.spanFrom(start) };
  }

  /** `room is waiting`, `situation is offHours`. */
  private readState(start: number): ExpectationNode {
    const what = (["room", "situation"] as const).find((word) => this.isWord(word));
    if (what === undefined) return this.refuse("expectedState");
    this.take();
    this.take();
    const value = this.readName(what === "room" ? "roomState" : "situationName");
    return { node: "is", what, value, span: this.spanFrom(start) };
  }

  /** Whether the word behind the next one is a label, not what is said of a message. */
  private isNameBehind(): boolean {
    const behind = this.LA(2);
    return this.isNameToken(behind) && !qualifiers.has(behind.image) && !this.startsLine(behind);
  }

  private readQualities(): Qualities {
    const qualities: Qualities = {
      as: null,
      containing: [],
      toCounselorAs: null,
      shownToCounselorAs: null,
    };
    while (qualifiers.has(this.LA(1).image)) this.readQuality(qualities);
    return qualities;
  }

  private readQuality(qualities: Qualities): void {
    const { image } = this.take();
    if (image === "containing") qualities.containing.push(this.readQuoted());
    else if (image === "as") qualities.as = this.readName("speakerName");
    else if (image === "to") qualities.toCounselorAs = this.readCounselorSide("speakerName");
    else {
      this.readWord("to", "shownToCounselor");
      qualities.shownToCounselorAs = this.readCounselorSide("systemCode");
    }
  }

  private readCounselorSide(expected: "speakerName" | "systemCode"): Name {
    const counselor = expected === "systemCode" ? "shownToCounselor" : "toCounselor";
    this.readWord("counselor", counselor);
    this.readWord("as", counselor);
    return this.readName(expected);
  }
}
