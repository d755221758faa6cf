import type { Comparison } from "@annae/ir";
import { type Doc, particle, type ValueKind } from "@annae/vocabulary";
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

/** The clause that says how the fact's value stands to the other one: "열린 상담이 2건으로 …보다 적어서". */
export function measureClause(left: FactSide, by: Comparison, right: Side): Doc {
  const none = noneClause(right) ?? noneClause(left);
  if (none !== undefined) return none;
  const order = orderOf(left, right);
  if ("since" in left.says && (order !== "same" || by.endsWith("="))) {
    return passed(left.says.since, amountOf(right), order);
  }
  if (order === "same" && !isFactSide(right)) return stateClause(left);
  return compared(left, right, order);
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

const ofAmounts = {
  less: { ko: "보다 적어서", en: "less than" },
  more: { ko: "보다 많아서", en: "more than" },
};
const ofLengths = {
  less: { ko: "보다 짧아서", en: "shorter than" },
  more: { ko: "보다 길어서", en: "longer than" },
};
const ofTimes = {
  less: { ko: "보다 앞이라서", en: "before" },
  more: { ko: "보다 뒤라서", en: "after" },
};

const orders: Readonly<Record<ValueKind, Readonly<Record<"less" | "more", Doc>>>> = {
  yesNo: ofAmounts,
  number: ofAmounts,
  text: ofAmounts,
  oneOf: ofAmounts,
  duration: ofLengths,
  time: ofTimes,
  date: ofTimes,
};

function compared(left: FactSide, right: Side, order: Order): Doc {
  const noun = nounOf(left);
  const amount = amountOf(left);
  const other = otherAmount(left, right);
  const ko = `${noun.ko}${particle(noun.ko, "이/가")} ${amount.ko}${particle(amount.ko, "으로/로")} ${other.ko}`;
  const en = `${noun.en} is ${amount.en}`;
  if (order === "same") {
    return {
      ko: `${ko}${particle(other.ko, "과/와")} 같아서`,
      en: `${en}, the same as ${other.en}`,
    };
  }
  const word = orders[left.type.kind][order];
  return { ko: `${ko}${word.ko}`, en: `${en}, ${word.en} ${other.en}` };
}

function otherAmount(left: FactSide, right: Side): Doc {
  const amount = amountOf(right, unitOf(right.says) ?? unitOf(left.says));
  if (!isFactSide(right)) return amount;
  const noun = nounOf(right);
  return { ko: `${noun.ko} ${amount.ko}`, en: `${noun.en} of ${amount.en}` };
}
