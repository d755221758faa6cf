import { type Doc, particle, type Value } from "@annae/vocabulary";
import { amountOf, type FactSide, nounOf, stateClause } from "./side.ts";

/** The alternatives that say that the fact has one of the values, or none of them. */
export function valuesClauses(
  side: FactSide,
  values: readonly Value[],
  among: boolean,
): readonly Doc[] {
  const named = "values" in side.says ? Object.keys(side.says.values) : null;
  if (named === null) return [nounClause(side, values, among)];
  const keys = values.map(keyFor);
  const chosen = among ? keys : named.filter((key) => !keys.includes(key));
  return chosen.map((key) => stateClause({ ...side, value: valueCalled(key, side) }));
}

function keyFor(value: Value): string {
  return typeof value === "boolean" ? (value ? "yes" : "no") : String(value);
}

function valueCalled(key: string, { type }: FactSide): Value {
  return type.kind === "yesNo" ? key === "yes" : key;
}

/** The clause that says that two things are the same, or not. */
export function sameClause(left: Doc, right: Doc, same: boolean): Doc {
  const ko = `${left.ko}${particle(left.ko, "이/가")} ${right.ko}${particle(right.ko, "과/와")}`;
  return same
    ? { ko: `${ko} 같아서`, en: `${left.en} is ${right.en}` }
    : { ko: `${ko} 같지 않아서`, en: `${left.en} is not ${right.en}` };
}

function nounClause(side: FactSide, values: readonly Value[], among: boolean): Doc {
  const [only, ...others] = values;
  const noun = nounOf(side);
  const subject = `${noun.ko}${particle(noun.ko, "이/가")}`;
  if (only === "" && others.length === 0) return emptyClause(noun, subject, among);
  if (only !== undefined && others.length === 0 && among)
    return stateClause({ ...side, value: only });
  const all = values.map((value) => amountOf({ ...side, value }));
  const ko = all.map((one) => one.ko).join(", ");
  const en = all.map((one) => one.en).join(" or ");
  return among
    ? { ko: `${subject} ${ko} 중 하나라서`, en: `${noun.en} is ${en}` }
    : { ko: `${subject} ${ko}${particle(ko, "이/가")} 아니라서`, en: `${noun.en} is not ${en}` };
}

function emptyClause(noun: Doc, subject: string, among: boolean): Doc {
  return among
    ? { ko: `${subject} 비어 있어서`, en: `${noun.en} is empty` }
    : { ko: `${subject} 비어 있지 않아서`, en: `${noun.en} is not empty` };
}
