import {
  type Atom,
  atomsOf,
  type Condition,
  factsOf,
  ifClause,
  type Lexicon,
  type PolicyIr,
  rulesOf,
} from "@annae/ir";
import { type Channel, type Doc, type Locale, standardFact } from "@annae/vocabulary";
import { filesOf } from "./policy-files.ts";

/** Everything that a sentence about the policy is made of. */
export interface Telling {
  readonly ir: PolicyIr;
  readonly locale: Locale;
  readonly channels: readonly Channel[];
  readonly lexicon: Lexicon;
  /** The number of each message in the document, by its name. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Names of the facts on which it depends what is shown of a message. */
  readonly decisive: ReadonlySet<string>;
  /** Names of the files that the policy stands in, without their folders. */
  readonly files: readonly string[];
}

/** What is told of the policy in that language, for an installation of these channels. */
export function tellingOf(ir: PolicyIr, channels: readonly Channel[], locale: Locale): Telling {
  const named = Object.fromEntries(channels.map(({ id, doc }) => [id, doc]));
  const rules = rulesOf(ir.events.request ?? { blocks: [] });
  const situations = Object.fromEntries(
    rules.map(({ id }) => [id, { ko: quotedIn(id, "ko"), en: quotedIn(id, "en") }]),
  );
  const lexicon = { policy: ir, values: { channel: named, situation: situations } };
  const numbers = new Map(Object.keys(ir.messages).map((name, at) => [name, at + 1]));
  const decisive = decisiveFacts(ir, channels);
  return { ir, locale, channels, lexicon, numbers, decisive, files: filesOf(ir) };
}

function decisiveFacts({ messages }: PolicyIr, channels: readonly Channel[]): ReadonlySet<string> {
  const tables = channels.flatMap(({ fallback }) =>
    fallback.flatMap(({ when }) => Object.keys(when)),
  );
  const cases = Object.values(messages).flatMap(({ cases }) =>
    cases.flatMap(({ when }) => atomsOf(when).flatMap(factsOf)),
  );
  return new Set(["channel", "chatbot", ...tables, ...cases]);
}

/** The condition as a clause that supposes it. */
export function supposed(condition: Condition<Atom>, { lexicon, locale }: Telling): string {
  return ifClause(condition, lexicon)[locale];
}

/** The message's title, or its name where it has none, in quotation marks and with its number: “Off hours”(5). */
export function titleOf(name: string, telling: Telling): string {
  const title = telling.ir.messages[name]?.title ?? name;
  const number = telling.numbers.get(name);
  return quotedIn(title, telling.locale) + (number === undefined ? "" : `(${number})`);
}

/** The words in the quotation marks of the language for names. */
function quotedIn(text: string, locale: Locale): string {
  return locale === "ko" ? `‘${text}’` : `“${text}”`;
}

/** What people call the fact. */
export function factName(name: string, { ir, locale }: Pick<Telling, "ir" | "locale">): string {
  const declared = ir.settings[name] ?? ir.hostFacts[name];
  if (declared !== undefined) return declared.doc ?? name;
  const fact = standardFact(name);
  if (fact === undefined) return name;
  const noun = fact.says !== undefined && "noun" in fact.says ? fact.says.noun : fact.doc;
  return headOf(noun)[locale];
}

/** The description without what explains it further, behind a colon or in brackets. */
export function headOf(doc: Doc): Doc {
  const head = (text: string) => text.split(/[:(]/)[0]?.trim() ?? text;
  return { ko: head(doc.ko), en: head(doc.en) };
}
