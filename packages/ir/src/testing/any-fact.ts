import type { Value, ValueType } from "@annae/vocabulary";
import fc from "fast-check";
import { anyCodePoint } from "./any-code-point.ts";
import { hostileTexts } from "./hostile-texts.ts";

/** A fact that a random policy can ask about. */
export interface TestFact {
  readonly name: string;
  readonly type: ValueType;
}

/** Any name of a fact, rule or message: mostly plain, often not. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("vip", "channel", "waitingAhead", "afterHours", "등급") },
  { weight: 2, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 1, arbitrary: fc.string({ unit: anyCodePoint, maxLength: 8 }) },
);

/** Any text that a policy can say or compare. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", "a", "b", "안녕하세요"),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: anyCodePoint, maxLength: 30 }),
);

/** Any type of value. */
export const anyType: fc.Arbitrary<ValueType> = fc.oneof(
  fc.constantFrom<ValueType>(
    { kind: "yesNo" },
    { kind: "yesNo" },
    { kind: "number" },
    { kind: "text" },
    { kind: "duration" },
    { kind: "time" },
    { kind: "date" },
  ),
  fc
    .uniqueArray(anyName, { minLength: 1, maxLength: 9 })
    .map((values): ValueType => ({ kind: "oneOf", values })),
);

/** A few facts with different names. */
export const anyFacts: fc.Arbitrary<readonly TestFact[]> = fc.uniqueArray(
  fc.record({ name: anyName, type: anyType }),
  { minLength: 1, maxLength: 7, selector: (fact) => fact.name },
);

const few: Readonly<Record<Exclude<ValueType["kind"], "oneOf">, readonly Value[]>> = {
  yesNo: [true, false],
  number: [0, -0, 1, 2, 3, -1, 0.5, 1e21],
  text: ["", "a", "b", "__proto__"],
  duration: [0, 60_000, 300_000],
  time: [0, 600, 1080, 1439],
  date: ["1970-01-01", "2026-11-20", "2026-11-21"],
};

/** A value as a policy may write it, from few, so that random comparisons often hold. */
export function literalOf(type: ValueType): fc.Arbitrary<Value> {
  if (type.kind === "oneOf") return fc.constantFrom(...type.values);
  return fc.constantFrom(...few[type.kind]);
}

/** A value as a fact may have it: like a literal, or what only the world can be. */
export function factValueOf(type: ValueType): fc.Arbitrary<Value> {
  const beyond: Partial<Record<ValueType["kind"], Value>> = {
    number: Number.POSITIVE_INFINITY,
    duration: Number.POSITIVE_INFINITY,
    oneOf: "a value of no list",
  };
  const rare = beyond[type.kind];
  if (rare === undefined) return literalOf(type);
  return fc.oneof(
    { weight: 9, arbitrary: literalOf(type) },
    { weight: 1, arbitrary: fc.constant(rare) },
  );
}
