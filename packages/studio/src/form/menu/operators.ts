import type { Doc, ValueKind } from "@annae/vocabulary";

/** A way to ask about a fact, as a policy writes it. */
interface Operator {
  readonly written: string;
  /** Read behind the fact's name. */
  readonly says: Doc;
  /** True: any number of values. */
  readonly many?: boolean;
}

const is: Operator = { written: "is", says: { ko: "다음과 같으면", en: "is" } };
const isNot: Operator = { written: "is not", says: { ko: "다음과 다르면", en: "is not" } };
const oneOf: Operator = {
  ...{ written: "in", many: true },
  says: { ko: "다음 가운데 하나면", en: "is one of" },
};
const noneOf: Operator = {
  ...{ written: "not in", many: true },
  says: { ko: "다음 가운데 어느 것도 아니면", en: "is none of" },
};
const amounts: readonly Operator[] = [
  { written: ">=", says: { ko: "다음 이상이면", en: "is at least" } },
  { written: ">", says: { ko: "다음 초과면", en: "is more than" } },
  { written: "<=", says: { ko: "다음 이하면", en: "is at most" } },
  { written: "<", says: { ko: "다음 미만이면", en: "is less than" } },
  ...[is, isNot],
];
const moments: readonly Operator[] = [
  { written: ">=", says: { ko: "다음이거나 그 뒤면", en: "is at or after" } },
  { written: ">", says: { ko: "다음보다 뒤면", en: "is after" } },
  { written: "<=", says: { ko: "다음이거나 그 전이면", en: "is at or before" } },
  { written: "<", says: { ko: "다음보다 앞이면", en: "is before" } },
  ...[is, isNot],
];

/** What can be asked of a fact, by the kind of its values; of yes and no the clauses themselves are what is chosen. */
export const operators: Readonly<Record<ValueKind, readonly Operator[]>> = {
  yesNo: [],
  number: amounts,
  duration: amounts,
  time: moments,
  date: moments,
  oneOf: [is, isNot, oneOf, noneOf],
  text: [
    {
      ...{ written: "contains", many: true },
      says: { ko: "다음 말이 들어 있으면", en: "contains" },
    },
    {
      ...{ written: "not contains", many: true },
      says: { ko: "다음 말이 들어 있지 않으면", en: "contains none of" },
    },
    ...[is, isNot, oneOf, noneOf],
  ],
};
