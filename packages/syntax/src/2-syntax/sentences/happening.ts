import { type EventName, eventNames, eventTold, toldName } from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";
import { EOF } from "chevrotain";
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
import { unknownTestEvent } from "../diagnostics.ts";
import { eventFields, type FieldNode } from "./event-fields.ts";
import { expectations } from "./expectation.ts";
import { isWordHere, type SentenceReader } from "./reader.ts";
import * as s from "./sentence.ts";

/** Something that happens in a test. */
export interface HappeningNode {
  readonly event: EventName;
  readonly fields: readonly FieldNode[];
}

const later = s.node({ after: s.after(s.any, s.literal(DurationLiteral, "duration")) });
const dated = s.node({
  date: s.where(DateLiteral, s.literal(DateLiteral, "moment")),
  time: (reader) => {
    const isDated = reader.ahead(0).tokenType === DateLiteral;
    return s.literal(TimeLiteral, isDated ? "timeOfDay" : "moment")(reader);
  },
});

/** When: `2026-11-20 19:00`, `19:00` on the day of the event before, or `+5m` after it. */
export type MomentNode = s.ReadBy<typeof moment>;
function moment(reader: SentenceReader): s.ReadBy<typeof later> | s.ReadBy<typeof dated> {
  return s.isNext(reader, Plus) ? later(reader) : dated(reader);
}

/** `at <moment> <happening> => <expectation>, …`; no happening: there is no such event, which has been reported. */
export type AtStatement = s.ReadBy<typeof happens>;
export const happens = s.node({
  node: s.marker("at"),
  moment,
  happening,
  expected: s.after(outcomeArrow, expectations),
});

function happening(reader: SentenceReader): HappeningNode | null {
  if (!isWordHere(reader.ahead(1))) return reader.refuse("happening");
  const token = reader.take();
  const event = eventTold(token.image);
  if (event !== undefined) return { event, fields: eventFields(event, reader) };
  const known = eventNames.map(toldName);
  const nearest = nearestName(token.image, known);
  const span = reader.spanOf(token);
  const fix: Fix | undefined =
    nearest === undefined ? undefined : { guess: true, edits: [{ span, text: nearest }] };
  reader.report(unknownTestEvent(span, { name: token.image, known, nearest }, fix));
  while (!s.isNext(reader, FatArrow, RightBrace, keywordTokens.at, EOF)) reader.take();
  return null;
}

/** What people write for `=>`. */
const arrowLookAlikes = [keywordTokens.then, Arrow, Colon, Assign];

function outcomeArrow(reader: SentenceReader): void {
  if (!s.isNext(reader, ...arrowLookAlikes)) {
    s.sign(FatArrow, "outcome")(reader);
    return;
  }
  const token = reader.take();
  const span = reader.spanOf(token);
  const details = { written: token.image, right: "=>" };
  reader.report(wrongOperator(span, details, { edits: [{ span, text: "=>" }] }));
}
