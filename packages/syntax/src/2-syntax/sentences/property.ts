import { number } from "@annae/vocabulary";
import type { TokenType } from "chevrotain";
import {
  Colon,
  Comma,
  DurationLiteral,
  keywordTokens,
  LeftBrace,
  LeftParen,
  NumberLiteral,
} from "../../1-tokens/tokens.ts";
import type { Name, ValueLiteral } from "../word-ast.ts";
import type { SentenceReader } from "./reader.ts";
import * as s from "./sentence.ts";

/** What a property speaks of: a message of these names, any but those (`names` null), or an action. */
export type DeedNode =
  | {
      readonly do: "send" | "tell";
      readonly names: readonly Name[] | null;
      readonly but: readonly Name[];
    }
  | { readonly do: "effect"; readonly action: Name };

/** `twice within 12h`, `more than 3 times within 10m without reply`. */
export interface PaceNode extends s.ReadBy<typeof within> {
  /** Null: how often is not said. */
  readonly moreThan: ValueLiteral | null;
  /** It stands behind the events, where it does not belong. */
  readonly isLate: boolean;
}

/** What a property says, its condition aside. */
export interface PropertyClaim {
  readonly deeds: readonly DeedNode[];
  readonly pace: PaceNode | null;
  /** None: at every event. */
  readonly events: readonly Name[];
}

/** `send a twice within 1h on b`, `(assign or close) on request`. Their words mean something only here, so they are no keywords. */
export function claim(reader: SentenceReader): PropertyClaim {
  if (isMore(reader) && reader.ahead(4).image !== "times") {
    const pace = readPace(reader, messages);
    return { deeds: [{ do: "send", names: null, but: [] }], pace, events: events(reader) };
  }
  const deeds = listed(deed, keywordTokens.or)(reader);
  const pace = isPaced(reader) ? readPace(reader, times) : null;
  const at = events(reader);
  const late =
    pace === null && isPaced(reader) ? { ...readPace(reader, times), isLate: true } : null;
  return { deeds, pace: pace ?? late, events: at };
}

function isPaced(reader: SentenceReader): boolean {
  const isCounted = s.isNext(reader, "twice", "within");
  return isMore(reader) || (isCounted && reader.ahead(2).tokenType !== Colon);
}

function isMore(reader: SentenceReader): boolean {
  return s.isNext(reader, "more") && reader.ahead(2).image === "than";
}

const within = s.inParts({
  within: s.after(s.sign("within", "within"), s.literal(DurationLiteral, "duration")),
  withoutReply: (reader) => s.behind("without", s.sign("reply", "reply"))(reader) !== null,
});

/** What is counted, as it is called for many and for one. */
type Counted = readonly [many: "messages" | "times", one: string];
const times: Counted = ["times", "time"];
const messages: Counted = ["messages", "message"];

function readPace(reader: SentenceReader, counted: Counted): PaceNode {
  const moreThan = s.isNext(reader, "within") ? null : readCount(reader, counted);
  return { moreThan, ...within(reader), isLate: false };
}

function readCount(reader: SentenceReader, [many, one]: Counted): ValueLiteral {
  const word = reader.take();
  if (word.image === "twice") {
    return { node: "literal", type: number, value: 1, span: reader.spanOf(word) };
  }
  reader.take();
  const count = s.literal(NumberLiteral, "count")(reader);
  s.sign(s.isNext(reader, one) ? one : many, many)(reader);
  return count;
}

/** One, or several in parentheses. */
function listed<Given>(
  read: s.Reads<Given>,
  ...separators: readonly TokenType[]
): s.Reads<readonly Given[]> {
  const several = s.severalOf(read, Comma, keywordTokens.or);
  const loose = s.severalOf(read, ...separators);
  return (reader) => {
    if (!s.isNext(reader, LeftParen)) return loose(reader);
    const opening = reader.take();
    const found = several(reader);
    reader.close(opening);
    return found;
  };
}

const names = listed(s.name("messageName"));

function deed(reader: SentenceReader): DeedNode {
  if (!s.isNext(reader, keywordTokens.send, keywordTokens.tell)) {
    return { do: "effect", action: reader.name("deed") };
  }
  const verb = reader.take();
  reader.audience(verb);
  const sending = verb.tokenType === keywordTokens.tell ? "tell" : "send";
  if (!s.isThere("something")(reader)) return { do: sending, names: names(reader), but: [] };
  return { do: sending, names: null, but: s.behind("but", names)(reader) ?? [] };
}

/** `on request, message`; what a block begins with is no part of the property. */
function events(reader: SentenceReader): readonly Name[] {
  const { tokenType } = reader.ahead(3);
  const isBlock = tokenType === LeftBrace || tokenType === keywordTokens.first;
  if (isBlock) return [];
  return (
    s.behind(keywordTokens.on, s.severalOf(s.name("eventName"), Comma, keywordTokens.or))(reader) ??
    []
  );
}
