import {
  Assign,
  Comma,
  DateLiteral,
  keywordTokens,
  NumberLiteral,
  Text,
  TimeLiteral,
} from "../../1-tokens/tokens.ts";
import type { Name } from "../word-ast.ts";
import { isWordHere, type SentenceReader } from "./reader.ts";
import * as s from "./sentence.ts";
import { categoryNamed, hours, operand } from "./set.ts";

/** The name of a counselor. */
export function counselorCalled(reader: SentenceReader): Name {
  return isWordHere(reader.ahead(1))
    ? reader.name("counselorName")
    : reader.refuse("counselorName");
}

/** A word about a counselor with what follows it: `received 12`, `for "배송"`, `on <channel>`, `loggedOut`. */
export type TraitNode = s.ReadBy<typeof trait>;
const trait = s.node({
  word: (reader) => reader.toName(reader.take()),
  channel: (reader) =>
    reader.ahead(0).tokenType === keywordTokens.on ? reader.name("channelName") : null,
  date: s.where(DateLiteral, s.literal(DateLiteral, "trait")),
  number: s.where(NumberLiteral, s.literal(NumberLiteral, "trait")),
  hours: s.where(TimeLiteral, hours),
  category: s.where(Text, categoryNamed),
});

/** Commas between traits are read and mean nothing. */
function traits(reader: SentenceReader): readonly TraitNode[] {
  const found: TraitNode[] = [];
  for (;;) {
    const isOther = s.isThere(Comma)(reader);
    if (isWordHere(reader.ahead(1))) found.push(trait(reader));
    else return isOther ? reader.refuse("trait") : found;
  }
}

function customerWords(reader: SentenceReader): readonly Name[] {
  const words: Name[] = [];
  while (isWordHere(reader.ahead(1))) {
    words.push(reader.name("customer"));
    s.isThere(Comma)(reader);
  }
  return words.length === 0 ? reader.refuse("customer") : words;
}

const isGiven = { node: s.marker("given") } as const;
const fact = s.node({
  ...isGiven,
  what: s.marker("value", () => null),
  name: s.name("factName"),
  value: s.after(s.any, operand),
});
const counselor = s.node({
  ...isGiven,
  what: s.marker("counselor"),
  id: counselorCalled,
  name: s.where(Text, s.textInQuotes),
  traits,
});
const noCounselors = s.node({ ...isGiven, what: s.after(s.any, s.marker("noCounselors")) });
const customer = s.node({ ...isGiven, what: s.marker("customer"), words: customerWords });
const ofCategory = s.node({
  ...isGiven,
  what: s.marker("category", s.sign("category", "given")),
  category: categoryNamed,
});

/** How the world around the conversation is, from here on. */
export type GivenStatement = s.ReadBy<
  typeof fact | typeof counselor | typeof noCounselors | typeof customer | typeof ofCategory
>;

/** A `given`, by what stands behind the word. */
export function givenStatement(reader: SentenceReader): GivenStatement {
  const [word, next] = [reader.ahead(2), reader.ahead(3)];
  if (next.tokenType === Assign) return fact(reader);
  if (word.image === "counselor") return counselor(reader);
  if (word.image === "no" && next.image === "counselors") return noCounselors(reader);
  return word.image === "customer" ? customer(reader) : ofCategory(reader);
}
