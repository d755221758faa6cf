import {
  Assign,
  Comma,
  DateLiteral,
  Greater,
  keywordTokens,
  Text,
  TimeLiteral,
} from "../../1-tokens/tokens.ts";
import type { ButtonNode, OperandNode } from "../word-ast.ts";
import { type SentenceReader, statementTokens } from "./reader.ts";
import * as s from "./sentence.ts";

/** `"배송" > "배송 지연"`. */
export type CategoryNode = s.ReadBy<typeof categoryNamed>;
export const categoryNamed = s.node({
  major: s.textInQuotes,
  middle: s.behind(Greater, s.textInQuotes),
});

/** `10:00 to 18:00`; `22:00 to 03:00` and, as it used to be written, `22:00 to 03:00 nextDay` end on the next day. */
export type HoursNode = s.ReadBy<typeof hours>;
export const hours = s.node({
  from: s.literal(TimeLiteral, "hours"),
  to: s.after(s.sign("to", "hours"), s.literal(TimeLiteral, "hours")),
  nextDay: s.isThere("nextDay"),
});

/** `2026-11-20`, `2026-12-24 to 2026-12-31`. */
const dates = s.inParts({
  from: s.literal(DateLiteral, "setValue"),
  to: s.behind("to", s.literal(DateLiteral, "endDate")),
});

/** What stands behind `=` in a `set`: a value, times, or both. At least one of them is there. */
const setValue = s.node({
  value: (reader): OperandNode | null => {
    const isTime = s.isNext(reader, TimeLiteral) && reader.ahead(2).image === "to";
    return isTime ? null : operand(reader);
  },
  spans: (reader) => s.where(TimeLiteral, s.severalOf(hours, Comma))(reader) ?? [],
});

/** A value that is set or given. */
export function operand(reader: SentenceReader): OperandNode {
  return s.isNext(reader, ...statementTokens)
    ? reader.refuse("setValue")
    : reader.operand("setValue");
}

function buttons(reader: SentenceReader): readonly ButtonNode[] {
  const found: ButtonNode[] = [];
  while (s.isNext(reader, keywordTokens.button)) found.push(reader.button());
  return found;
}

/** What the tenant has set: `set <name> …`; which parts make sense depends on the name. */
export type SetStatement = s.ReadBy<typeof setStatement>;
const setStatement = s.node({
  node: s.marker("set"),
  name: s.name("settingName"),
  dates: s.where(DateLiteral, dates),
  category: s.behind("for", categoryNamed),
  text: s.where(Text, s.textInQuotes),
  buttons,
  state: s.behind("state", s.name("stateName")),
  value: s.behind(Assign, setValue),
});

/** A `set` that says something. */
export function setting(reader: SentenceReader): SetStatement {
  const said = setStatement(reader);
  const { dates, text, state, value, buttons } = said;
  const isSaid = buttons.length > 0 || [dates, text, state, value].some((part) => part !== null);
  return isSaid ? said : reader.refuse("setValue");
}
