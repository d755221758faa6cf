import type { Atom, Condition, FactIr, Operand } from "@annae/ir";
import {
  assertNever,
  type Claim,
  type Comparison,
  type EventName,
  type Value,
  type WorldLaw,
} from "@annae/vocabulary";
import { isDouble, nameOf, type Vocabulary, valueTerm } from "./terms.ts";

/** All of them hold; {@link anyOf}: one of them. */
export const allOf = (parts: readonly string[]) =>
  parts.length === 0 ? "true" : `(and ${parts.join(" ")})`;
export const anyOf = (parts: readonly string[]) =>
  parts.length === 0 ? "false" : `(or ${parts.join(" ")})`;
export const not = (part: string) => `(not ${part})`;

/** The condition in SMT-LIB. */
export function conditionTerm(
  words: Vocabulary,
  condition: Condition,
  atoms: readonly Atom[],
): string {
  const term = (part: Condition) => conditionTerm(words, part, atoms);
  switch (condition.op) {
    case "constant":
      return String(condition.value);
    case "atom": {
      const atom = atoms[condition.atom];
      return atom === undefined ? "false" : atomTerm(words, atom);
    }
    case "not":
      return not(term(condition.of));
    case "and":
      return allOf(condition.of.map(term));
    case "or":
      return anyOf(condition.of.map(term));
    default:
      return assertNever(condition);
  }
}

function atomTerm(words: Vocabulary, atom: Atom): string {
  switch (atom.ask) {
    case "yes":
      return nameOf(atom.fact);
    case "compare":
      return comparisonTerm(words, atom.left, atom.by, atom.right);
    case "in":
      return anyOf(
        atom.values.map((value) =>
          comparisonTerm(words, atom.left, "is", { value, type: atom.type }),
        ),
      );
    case "contains": {
      const text = operandTerm(words, atom.left, atom.left);
      return anyOf(atom.words.map((word) => `(str.in_re ${text} ${around(word)})`));
    }
    default:
      return assertNever(atom);
  }
}

const doubleSigns: Readonly<Record<Comparison, string>> = {
  is: "fp.eq",
  isNot: "fp.eq",
  "<": "fp.lt",
  "<=": "fp.leq",
  ">": "fp.gt",
  ">=": "fp.geq",
};

function comparisonTerm(words: Vocabulary, left: Operand, by: Comparison, right: Operand): string {
  const [fact, other] = [factOf(words, left), factOf(words, right)];
  const kind = fact?.type.kind ?? ("type" in left ? left.type : other?.type.kind) ?? "yesNo";
  const equal = by === "is" || by === "isNot" ? "=" : by;
  const sign = isDouble(words, kind, fact ?? other) ? doubleSigns[by] : equal;
  const term = `(${sign} ${operandTerm(words, left, right)} ${operandTerm(words, right, left)})`;
  return by === "isNot" ? not(term) : term;
}

/** What is compared with the other side. */
function operandTerm(words: Vocabulary, operand: Operand, other: Operand): string {
  if ("fact" in operand) return nameOf(operand.fact);
  return valueTerm(words, operand.type, operand.value, factOf(words, other));
}

function factOf({ facts }: Vocabulary, operand: Operand): FactIr | undefined {
  return "fact" in operand ? facts.get(operand.fact) : undefined;
}

/** Texts with the word in them, whatever the case of its letters and the spaces between. */
function around(word: string): string {
  const letters = [...word.replaceAll(" ", "")].map((letter) => {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    return `(re.union (str.to_re "${lower}") (str.to_re "${upper}"))`;
  });
  return `(re.++ re.all ${letters.join(' (re.* (str.to_re " ")) ')} re.all)`;
}

/** The fact has this value. */
export function isTerm(words: Vocabulary, fact: string, value: Value): string {
  const type = words.facts.get(fact)?.type.kind ?? "yesNo";
  return comparisonTerm(words, { fact }, "is", { value, type });
}

/** What the law says at the event; its facts' domains stand where they are declared. */
export function lawTerm(words: Vocabulary, law: WorldLaw, event: EventName): string {
  if ("domainsOf" in law || !(law.events?.includes(event) ?? true)) return "true";
  const claim = (one: Claim): string => {
    if ("differsFrom" in one) return not(`(= ${nameOf(one.fact)} ${nameOf(one.differsFrom)})`);
    const values = "in" in one ? one.in : one.notIn;
    const has = anyOf(values.map((value) => isTerm(words, one.fact, value)));
    return "in" in one ? has : not(has);
  };
  if ("implies" in law) {
    return allOf(
      law.implies.map((one) => `(=> ${allOf(one.if.map(claim))} ${allOf(one.follows.map(claim))})`),
    );
  }
  const type = words.facts.get(law.weekday)?.type;
  const days = type?.kind === "oneOf" ? type.values : [];
  // 1970-01-01 was a Thursday, three days after a Monday.
  const dayTerm = `(mod (+ ${nameOf(law.of)} 3) 7)`;
  return allOf(
    days.map((day, index) => `(= ${isTerm(words, law.weekday, day)} (= ${dayTerm} ${index}))`),
  );
}

/** The facts that the law speaks of. */
export function factsOfLaw(law: WorldLaw): readonly string[] {
  if ("domainsOf" in law) return [];
  if ("weekday" in law) return [law.weekday, law.of];
  return law.implies.flatMap((one) =>
    [...one.if, ...one.follows].flatMap((claim) =>
      "differsFrom" in claim ? [claim.fact, claim.differsFrom] : [claim.fact],
    ),
  );
}
