import { type Comparison, type Doc, particle, type ValueKind } from "@annae/vocabulary";
import {
  amountOf,
  type FactSide,
  isFactSide,
  noneClause,
  nounOf,
  type Side,
  stateClause,
  unitOf,
} from "./side.ts";

/** The clause that says how the fact's value stands to the other one: "접수·진행중 상담이 2건으로 3건 미만이라서". */
export function measureClause(left: FactSide, by: Comparison, right: Side): Doc {
  const none = noneClause(right) ?? noneClause(left);
  if (none !== undefined) return none;
  const order = orderOf(left, right);
  if ("since" in left.says && (order !== "same" || by.endsWith("="))) {
    return passed(left.says.since, amountOf(right), order);
  }
  if (order === "same" && !isFactSide(right)) return stateClause(left);
  return compared(left, right, standOf(by, order));
}

type Order = "less" | "same" | "more";

function orderOf({ value: left = "" }: Side, { value: right = "" }: Side): Order {
  if (left === right) return "same";
  return left < right ? "less" : "more";
}

function passed(since: Doc, time: Doc, order: Order): Doc {
  const ko = `${since.ko} ${time.ko}${particle(time.ko, "이/가")}`;
  return order === "less"
    ? { ko: `${ko} 지나지 않아서`, en: `less than ${time.en} have passed since ${since.en}` }
    : { ko: `${ko} 지나서`, en: `${time.en} have passed since ${since.en}` };
}

/** How the value stands to a bound: below it or not, above it or not. */
type Stand = "below" | "notBelow" | "above" | "notAbove";

const ofAmounts: Readonly<Record<Stand, Doc>> = {
  below: { ko: " 미만이라서", en: "less than" },
  notBelow: { ko: " 이상이라서", en: "at least" },
  above: { ko: " 초과라서", en: "more than" },
  notAbove: { ko: " 이하라서", en: "at most" },
};
const ofTimes: Readonly<Record<Stand, Doc>> = {
  below: { ko: "보다 이른 시각이라서", en: "before" },
  notBelow: { ko: " 이후라서", en: "not before" },
  above: { ko: "보다 늦은 시각이라서", en: "after" },
  notAbove: { ko: "보다 늦지 않은 시각이라서", en: "not after" },
};

const stands: Readonly<Record<ValueKind, Readonly<Record<Stand, Doc>>>> = {
  yesNo: ofAmounts,
  number: ofAmounts,
  text: ofAmounts,
  oneOf: ofAmounts,
  duration: ofAmounts,
  time: ofTimes,
  date: ofTimes,
};

/** A comparison of more and less. */
export type Bound = Exclude<Comparison, "is" | "isNot">;

/** What each says where it holds, and where it does not. */
const boundOf: Readonly<Record<Bound, readonly [Stand, Stand]>> = {
  "<": ["below", "notBelow"],
  "<=": ["notAbove", "above"],
  ">": ["above", "notAbove"],
  ">=": ["notBelow", "below"],
};

/** The clause that says that the fact stands so to the other side, whatever its value is: "접수·진행중 상담이 3건 이상이라서". */
export function boundClause(left: FactSide, by: Bound, holds: boolean, right: Side): Doc {
  const stand = stands[left.type.kind][boundOf[by][holds ? 0 : 1]];
  const other = isFactSide(right) ? named(nounOf(right)) : amountOf(right, unitOf(left.says));
  if ("since" in left.says)
    return passed(left.says.since, other, by.startsWith(">") === holds ? "more" : "less");
  const noun = nounOf(left);
  return {
    ko: `${noun.ko}${particle(noun.ko, "이/가")} ${other.ko}${stand.ko}`,
    en: `${noun.en} is ${stand.en} ${other.en}`,
  };
}

/** The name of a thing within a sentence that goes on behind it; English has its quotation marks already. */
function named({ ko, en }: Doc): Doc {
  return { ko: ko.includes(" ") ? `‘${ko}’` : ko, en };
}

/** The words of the rule's own comparison, so that "at least 3" is never explained as "the same as 3". */
function standOf(by: Comparison, order: Order): Stand | "same" {
  if (by === "<" || by === ">=") return order === "less" ? "below" : "notBelow";
  if (by === ">" || by === "<=") return order === "more" ? "above" : "notAbove";
  return order === "same" ? "same" : order === "less" ? "below" : "above";
}

function compared(left: FactSide, right: Side, stand: Stand | "same"): Doc {
  const noun = nounOf(left);
  const amount = amountOf(left);
  const other = otherAmount(left, right);
  const ko = `${noun.ko}${particle(noun.ko, "이/가")} ${amount.ko}${particle(amount.ko, "으로/로")} ${other.ko}`;
  const en = `${noun.en} is ${amount.en}`;
  if (stand === "same") {
    return {
      ko: `${ko}${particle(other.ko, "과/와")} 같아서`,
      en: `${en}, the same as ${other.en}`,
    };
  }
  const word = stands[left.type.kind][stand];
  return { ko: `${ko}${word.ko}`, en: `${en}, ${word.en} ${other.en}` };
}

function otherAmount(left: FactSide, right: Side): Doc {
  const amount = amountOf(right, unitOf(right.says) ?? unitOf(left.says));
  if (!isFactSide(right)) return amount;
  const noun = nounOf(right);
  return { ko: `${noun.ko}(${amount.ko})`, en: `${noun.en} of ${amount.en}` };
}
