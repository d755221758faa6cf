import type { FactIr } from "@annae/ir";
import type { Value, ValueKind } from "@annae/vocabulary";

/** The facts of a question, and how its numbers are read. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactIr>;
  /** Numbers that are not whole are doubles, bit for bit; else they are numbers of any fraction. */
  readonly doubles: boolean;
  /** What lists have in them, each known by its place; none is the first. */
  readonly members: readonly string[];
}

/** The vocabulary of a question about facts, of which some are compared with one another: doubles are not compared with whole numbers. */
export function vocabularyOf(
  facts: ReadonlyMap<string, FactIr>,
  compared: readonly FactIr[],
): Vocabulary {
  const doubles = compared.every((fact) => fact.type.kind !== "number" || hasFractions(fact));
  const members = [...facts.values()].flatMap(({ type }) =>
    type.kind === "oneOf" ? type.values : [],
  );
  return { facts, doubles, members: ["", ...new Set(members)] };
}

export const hasFractions = ({ type, domain }: FactIr) =>
  type.kind === "number" && domain.whole !== true;

/** The fact's name in SMT-LIB. */
export const nameOf = (fact: string) => `|${fact}|`;

/** The value in SMT-LIB, as such a fact has it; without one, as others of the kind have it. */
export function valueTerm(words: Vocabulary, kind: ValueKind, value: Value, fact?: FactIr): string {
  if (kind === "yesNo") return String(value);
  if (kind === "text") return `"${[...String(value)].map(letterTerm).join("")}"`;
  if (kind === "oneOf") return decimal(words.members.indexOf(String(value)));
  if (kind === "date") return decimal(dayOf(String(value)));
  return isDouble(words, kind, fact) ? double(Number(value)) : decimal(Number(value));
}

/** Whether such facts are doubles; values that are compared with none are where facts are. */
export function isDouble({ doubles }: Vocabulary, kind: ValueKind, fact?: FactIr): boolean {
  return doubles && kind === "number" && (fact === undefined || hasFractions(fact));
}

/** A letter as it stands in a text of SMT-LIB. */
function letterTerm(letter: string): string {
  const code = letter.codePointAt(0)?.toString(16);
  return /[a-z ]/i.test(letter) ? letter : `\\u{${code}}`;
}

/** Days since 1970-01-01. */
const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

/** Beyond every double; what has no end is such a number among integers. */
const beyond = `1${"0".repeat(320)}`;

/** The number in decimal digits. */
function decimal(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return beyond;
  const [digits = "", power] = String(Math.abs(value)).split("e-");
  const size = Number.isInteger(value) ? BigInt(Math.abs(value)).toString() : digits;
  const term = power === undefined ? size : `(/ ${size} 1${"0".repeat(Number(power))})`;
  return value < 0 ? `(- ${term})` : term;
}

/** A double by its bits: sign, exponent, fraction. */
function double(value: number): string {
  const bits = new BigUint64Array(new Float64Array([value]).buffer)[0]
    ?.toString(2)
    .padStart(64, "0");
  return `(fp #b${bits?.slice(0, 1)} #b${bits?.slice(1, 12)} #b${bits?.slice(12)})`;
}

/** The fact declared, and all that its domain says of it. */
export function declaration(words: Vocabulary, name: string, fact: FactIr): string {
  const { kind } = fact.type;
  const any = hasFractions(fact) ? "Real" : sorts[kind];
  const sort = isDouble(words, kind, fact) ? "Float64" : any;
  return `(declare-const ${nameOf(name)} ${sort})(assert ${domainTerm(words, nameOf(name), fact)})`;
}

function domainTerm(words: Vocabulary, term: string, fact: FactIr): string {
  const { type, domain, source } = fact;
  const value = (one: Value) => valueTerm(words, type.kind, one, fact);
  const within = (min: Value, max: Value) =>
    isDouble(words, type.kind, fact)
      ? `(and (fp.leq ${value(min)} ${term}) (fp.leq ${term} ${value(max)}))`
      : `(<= ${value(min)} ${term} ${value(max)})`;
  if (type.kind === "yesNo" || type.kind === "text") return "true";
  if (type.kind === "date") return within("0000-01-01", "9999-12-31");
  if (type.kind === "oneOf") {
    const all = [...type.values, ...(domain.none === true ? [""] : [])];
    return `(or ${all.map((one) => `(= ${term} ${value(one)})`).join(" ")})`;
  }
  const most = hasFractions(fact) ? Number.MAX_VALUE : countable;
  const bounds = within(domain.min ?? -most, domain.max ?? most);
  const isWritten = type.kind === "duration" && source !== "world";
  const finite = isWritten ? `(and ${bounds} (= 0 (mod ${term} 1000)))` : bounds;
  return domain.unlimited === true ? `(or ${finite} (= ${term} ${beyond}))` : finite;
}

/** Counts, and milliseconds, as far as doubles count one by one. */
const countable = Number.MAX_SAFE_INTEGER;

const sorts: Readonly<Record<ValueKind, string>> = {
  yesNo: "Bool",
  text: "String",
  oneOf: "Int",
  number: "Int",
  duration: "Int",
  time: "Int",
  date: "Int",
};
