import { type Atom, type FactIr, type Operand, operandsOf } from "@annae/ir";
import type { Value } from "@annae/vocabulary";
import { scaleOf } from "../encode/scale.ts";
import { orderedSet } from "../order/ordered-set.ts";

/** Values of the fact, one for each kind of value that the questions can tell apart, and for numbers those around it. */
export function tellableValues(
  name: string,
  fact: FactIr,
  atoms: readonly Atom[],
): readonly Value[] {
  const { type, domain } = fact;
  if (type.kind === "yesNo") return [true, false];
  if (type.kind === "oneOf") return domain.none === true ? ["", ...type.values] : type.values;
  const about = atoms.filter((atom) => operandsOf(atom).some((operand) => isAbout(operand, name)));
  const constants = about.flatMap(constantsOf);
  if (type.kind === "text") {
    const words = about.flatMap((atom) => (atom.ask === "contains" ? atom.words : []));
    return [...new Set(["…", "", ...constants, ...words, words.join(" ")])];
  }
  const scale = scaleOf(fact);
  if (scale === undefined) return [];
  const set = orderedSet(scale.shape);
  const compared = atoms.flatMap((atom) => (sharesKind(atom, about) ? constantsOf(atom) : []));
  const numbers = [...constants, ...compared].map((value) => scale.toNumber(value));
  const around = numbers.flatMap((number) => {
    const member = set.ceil(number);
    return [
      set.floor(number),
      member,
      member === undefined ? undefined : set.next(member),
      set.floor(number - 1),
    ];
  });
  const ends = [set.least, set.next(set.least), set.ceil(Number.POSITIVE_INFINITY)];
  const members = [...around, ...ends].filter((one) => one !== undefined && !Number.isNaN(one));
  return [...new Set(members)].map((member) => scale.toValue(member ?? set.least));
}

function isAbout(operand: Operand, name: string): boolean {
  return "fact" in operand && operand.fact === name;
}

function constantsOf(atom: Atom): readonly Value[] {
  if (atom.ask === "in") return atom.values;
  return operandsOf(atom).flatMap((operand) => ("value" in operand ? [operand.value] : []));
}

/** Whether the atom is about a fact that one of the others compares with the fact in question. */
function sharesKind(atom: Atom, about: readonly Atom[]): boolean {
  const names = about.flatMap(operandsOf).flatMap((one) => ("fact" in one ? [one.fact] : []));
  return operandsOf(atom).some((operand) => "fact" in operand && names.includes(operand.fact));
}
