import type { Span } from "../../0-source/span.ts";
import { Comma, endOf, keywordTokens, Semicolon } from "../../1-tokens/tokens.ts";
import { missingComma } from "../diagnostics.ts";
import type { Name, TextLiteral } from "../word-ast.ts";
import { isWordHere, type SentenceReader } from "./reader.ts";
import * as s from "./sentence.ts";

/** What is said of a message. */
interface Qualities {
  /** Who seems to speak to the customer, or the platform message that the customer sees. */
  readonly as: Name | null;
  readonly containing: readonly TextLiteral[];
  readonly toCounselorAs: Name | null;
  readonly shownToCounselorAs: Name | null;
}

const noQualities: Qualities = {
  as: null,
  containing: [],
  toCounselorAs: null,
  shownToCounselorAs: null,
};

const counselorSide = (front: "toCounselor" | "shownToCounselor") =>
  s.after(s.sign("counselor", front), s.sign("as", front));
const toCounselor = s.after(counselorSide("toCounselor"), s.name("speakerName"));
const shownToCounselor = s.after(
  s.after(s.sign("to", "shownToCounselor"), counselorSide("shownToCounselor")),
  s.name("systemCode"),
);

/** What each word behind a message says of it. */
const qualifiers: Readonly<
  Record<string, (reader: SentenceReader, said: Qualities) => Partial<Qualities>>
> = {
  as: (reader) => ({ as: reader.name("speakerName") }),
  containing: (reader, { containing }) => ({ containing: [...containing, s.textInQuotes(reader)] }),
  to: (reader) => ({ toCounselorAs: toCounselor(reader) }),
  shown: (reader) => ({ shownToCounselorAs: shownToCounselor(reader) }),
};
const qualifierWords: readonly string[] = Object.keys(qualifiers);

function qualities(reader: SentenceReader): Qualities {
  let said = noQualities;
  while (s.isNext(reader, ...qualifierWords)) {
    said = { ...said, ...qualifiers[reader.take().image]?.(reader, said) };
  }
  return said;
}

/** One thing that is expected of an event. */
export type ExpectationNode = { readonly span: Span } & Expectation;
type Expectation =
  | { readonly node: "nothing" }
  | ({ readonly node: "name"; readonly name: Name } & Qualities)
  | { readonly node: "is"; readonly what: "room" | "situation"; readonly value: Name }
  | { readonly node: "rule"; readonly label: Name };

const expectation: s.Reads<ExpectationNode> = s.withPlace((reader): Expectation => {
  if (s.isNext(reader, keywordTokens.tell)) return told(reader);
  if (!isWordHere(reader.ahead(1))) return reader.refuse("expected");
  if (reader.ahead(2).tokenType === keywordTokens.is) return state(reader);
  if (s.isNext(reader, "rule") && isLabelBehind(reader)) {
    reader.take();
    return { node: "rule", label: reader.name("label") };
  }
  const name = reader.toName(reader.take());
  if (name.text === "nothing" && !s.isNext(reader, ...qualifierWords)) return { node: "nothing" };
  return { node: "name", name, ...qualities(reader) };
});

/** `tell counselor a`: what is shown to the counselor as the system's words, and to nobody else. */
function told(reader: SentenceReader): Expectation {
  reader.take();
  const counselor = reader.toName(s.sign("counselor", "toldCounselor")(reader));
  const name = reader.name("messageName");
  const toCounselorAs = { ...counselor, text: "system" };
  return { node: "name", name, ...qualities(reader), toCounselorAs };
}

/** `room is waiting`, `situation is offHours`. */
function state(reader: SentenceReader): Expectation {
  const what = (["room", "situation"] as const).find((word) => s.isNext(reader, word));
  if (what === undefined) return reader.refuse("expectedState");
  reader.take();
  reader.take();
  return { node: "is", what, value: reader.name(what === "room" ? "roomState" : "situationName") };
}

/** Whether the word behind the next one is a label, not what is said of a message. */
function isLabelBehind({ ahead, startsLine }: SentenceReader): boolean {
  const behind = ahead(2);
  return isWordHere(behind) && !qualifierWords.includes(behind.image) && !startsLine(behind);
}

/** One expectation or more, separated by commas. */
export function expectations(reader: SentenceReader): readonly ExpectationNode[] {
  const expected = [expectation(reader)];
  while (s.isNext(reader, Comma) ? reader.take() : commaIsMissing(reader)) {
    expected.push(expectation(reader));
  }
  return expected;
}

/** Whether another expectation follows without its comma, or behind another sign, which is reported. */
function commaIsMissing(reader: SentenceReader): boolean {
  const next = reader.ahead(1);
  const isOther = s.isNext(reader, Semicolon, keywordTokens.and);
  if (!isOther && (!isWordHere(next) || reader.startsLine(next))) return false;
  const { source, end } = reader.spanOf(reader.ahead(0));
  if (isOther) reader.take();
  const span = { source, start: end, end: isOther ? endOf(next) : end };
  reader.report(missingComma(reader.spanOf(next), {}, { edits: [{ span, text: "," }] }));
  return true;
}
