import { type Comparison, type Facts, holds, type Operand } from "@annae/ir";
import { asking, indexed } from "@annae/ir/testing";
import { number, oneOf, type Value, type ValueType, yesNo } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ModelCondition } from "../../4-model/model.ts";
import { exampleWords } from "./example-words.ts";
import { type Satisfiable, satisfy } from "./satisfy.ts";

const colors = oneOf(["red", "green", "blue"]);
const types: Readonly<Record<string, ValueType>> = {
  ...{
    count: number,
    score: number,
    x: number,
    y: number,
    t: { kind: "time" },
    s: { kind: "text" },
  },
  ...{ d: { kind: "date" }, tint: colors, color: colors },
};
const traits = {
  typeOf: (name: string) => types[name] ?? yesNo,
  isWhole: (name: string) => name !== "score",
  isOpen: () => false,
};
const ask = (...conditions: ModelCondition[]): Satisfiable =>
  satisfy(conditions, traits, { left: 100_000 });

const { yes: fact, not, compare } = asking;
const asked = (name: string): Operand => ({ fact: name });
const given = (value: Value, { kind }: ValueType): Operand => ({ value, type: kind });
const count = (by: Comparison, value: number, name = "count") =>
  compare(asked(name), by, given(value, number));

test("what can hold comes with a case in the language's words", () => {
  const answer = ask(fact("a"), not(fact("b")), count(">=", 3));
  expect(answer.can === "yes" && exampleWords(answer.example)).toBe(
    "`a is yes`, `b is no`, `count is 3`",
  );
});

test.each<[string, readonly ModelCondition[]]>([
  ["a fact and its opposite", [fact("a"), not(fact("a"))]],
  ["two values of one fact", [count("is", 1), count("is", 2)]],
  ["a count between neighbours", [count(">", 5), count("<", 6)]],
  ["a count below none", [count("<", 0)]],
  ["a time after the last minute", [compare(asked("t"), ">", given(1439, { kind: "time" }))]],
  [
    "all values of a one-of fact excluded",
    ["red", "green", "blue"].map((value) => compare(asked("tint"), "isNot", given(value, colors))),
  ],
  [
    "a comparison of two facts and its opposite",
    [compare(asked("x"), "<", asked("y")), compare(asked("y"), "<=", asked("x"))],
  ],
  ["a fact that is not itself", [compare(asked("x"), "isNot", asked("x"))]],
])("%s cannot hold", (_, conditions) => {
  expect(ask(...conditions).can).toBe("no");
});

test.each<[string, readonly ModelCondition[]]>([
  [
    "a number that need not be whole, between neighbours",
    [count(">", 5, "score"), count("<", 6, "score")],
  ],
  ["a date before a date", [compare(asked("d"), "<", given("2026-01-01", { kind: "date" }))]],
  [
    "a text that is none of two",
    ["a", "b"].map((value) => compare(asked("s"), "isNot", given(value, { kind: "text" }))),
  ],
])("%s can hold", (_, conditions) => {
  expect(ask(...conditions).can).toBe("yes");
});

test("two equal facts with different values are not called possible", () => {
  const same = compare(asked("x"), "is", asked("y"));
  expect(ask(same, count("is", 1, "x"), count("is", 2, "y")).can).not.toBe("yes");
});

test("what would take too long is left open", () => {
  const hard = Array.from({ length: 40 }, (_, n) => asking.any(fact(`a${n}`), fact(`b${n}`)));
  const contradiction = asking.all(fact("z"), not(fact("z")));
  expect(ask(...hard, contradiction).can).toBe("unknown");
});

const atom: fc.Arbitrary<ModelCondition> = fc.oneof(
  fc.constantFrom("a", "b", "c").map(fact),
  fc
    .tuple(fc.constantFrom("is", "isNot", "<", "<=", ">", ">="), fc.integer({ min: 0, max: 4 }))
    .map(([by, value]) => count(by as "is", value)),
  fc
    .constantFrom(...(colors.kind === "oneOf" ? colors.values : []))
    .map((value) => compare(asked("color"), "is", given(value, colors))),
  fc
    .subarray(["red", "green", "blue"])
    .map((values) => asking.atom({ ask: "in", left: asked("color"), values, type: "oneOf" })),
);

const condition = fc.letrec<{ any: ModelCondition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    atom,
    tie("any").map(not),
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("any"), { minLength: 2, maxLength: 3 }))
      .map(([op, of]): ModelCondition => ({ op: op as "and", of })),
  ),
})).any;

/** Every case of the few facts that the random conditions ask for. */
const cases: readonly Facts[] = [true, false].flatMap((a) =>
  [true, false].flatMap((b) =>
    [true, false].flatMap((c) =>
      [0, 1, 2, 3, 4, 5].flatMap((n) =>
        ["red", "green", "blue"].map((color) => ({ a, b, c, count: n, color })),
      ),
    ),
  ),
);

test("the answer is that of trying every case", () => {
  fc.assert(
    fc.property(condition, (random) => {
      const { condition: inIr, atoms } = indexed(random);
      const possible = cases.some((facts) => holds(inIr, atoms, facts));
      expect(ask(random).can).toBe(possible ? "yes" : "no");
    }),
    { numRuns: 500 },
  );
});

test("the example holds", () => {
  fc.assert(
    fc.property(condition, (random) => {
      const answer = ask(random);
      fc.pre(answer.can === "yes");
      const facts = Object.fromEntries(
        answer.example.flatMap(({ about, is }) => ("fact" in about ? [[about.fact, is]] : [])),
      );
      const matching = cases.filter((one) =>
        Object.entries(facts).every(([name, is]) => one[name] === is),
      );
      const { condition: inIr, atoms } = indexed(random);
      expect(matching.every((one) => holds(inIr, atoms, one))).toBe(true);
    }),
  );
});

test("yes/no facts have two values", () => {
  expect(ask(compare(asked("p"), "isNot", asked("q")), fact("p"), fact("q")).can).not.toBe("yes");
});
