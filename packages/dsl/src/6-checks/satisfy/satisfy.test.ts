import { type Condition, type Facts, holds, type Operand } from "@annae/ir";
import { number, oneOf, type Value, type ValueType, yesNo } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { exampleWords } from "./example-words.ts";
import { type Satisfiable, satisfy } from "./satisfy.ts";

const colors = oneOf(["red", "green", "blue"]);
const traits = { isWhole: (name: string) => name !== "score", isOpen: () => false };
const ask = (...conditions: Condition[]): Satisfiable =>
  satisfy(conditions, traits, { left: 100_000 });

const fact = (name: string): Condition => ({ op: "fact", fact: name });
const not = (of: Condition): Condition => ({ op: "not", of });
const asked = (name: string, type: ValueType): Operand => ({ fact: name, type });
const given = (value: Value, type: ValueType): Operand => ({ value, type });
const compare = (
  left: Operand,
  by: "is" | "isNot" | "<" | "<=" | ">" | ">=",
  right: Operand,
): Condition => ({ op: "compare", left, by, right });
const count = (by: "is" | "isNot" | "<" | "<=" | ">" | ">=", value: number, name = "count") =>
  compare(asked(name, number), by, given(value, number));

test("what can hold comes with a case in the language's words", () => {
  const answer = ask(fact("a"), not(fact("b")), count(">=", 3));
  expect(answer.can === "yes" && exampleWords(answer.example)).toBe(
    "`a is yes`, `b is no`, `count is 3`",
  );
});

test.each<[string, readonly Condition[]]>([
  ["a fact and its opposite", [fact("a"), not(fact("a"))]],
  ["two values of one fact", [count("is", 1), count("is", 2)]],
  ["a count between neighbours", [count(">", 5), count("<", 6)]],
  ["a count below none", [count("<", 0)]],
  [
    "a time after the last minute",
    [compare(asked("t", { kind: "time" }), ">", given(1439, { kind: "time" }))],
  ],
  [
    "all values of a one-of fact excluded",
    ["red", "green", "blue"].map((value) =>
      compare(asked("c", colors), "isNot", given(value, colors)),
    ),
  ],
  [
    "a comparison of two facts and its opposite",
    [
      compare(asked("x", number), "<", asked("y", number)),
      compare(asked("y", number), "<=", asked("x", number)),
    ],
  ],
  ["a fact that is not itself", [compare(asked("x", number), "isNot", asked("x", number))]],
])("%s cannot hold", (_, conditions) => {
  expect(ask(...conditions).can).toBe("no");
});

test.each<[string, readonly Condition[]]>([
  [
    "a number that need not be whole, between neighbours",
    [count(">", 5, "score"), count("<", 6, "score")],
  ],
  [
    "a date before a date",
    [compare(asked("d", { kind: "date" }), "<", given("2026-01-01", { kind: "date" }))],
  ],
  [
    "a text that is none of two",
    ["a", "b"].map((value) =>
      compare(asked("s", { kind: "text" }), "isNot", given(value, { kind: "text" })),
    ),
  ],
])("%s can hold", (_, conditions) => {
  expect(ask(...conditions).can).toBe("yes");
});

test("two equal facts with different values are not called possible", () => {
  const same = compare(asked("x", number), "is", asked("y", number));
  expect(ask(same, count("is", 1, "x"), count("is", 2, "y")).can).not.toBe("yes");
});

test("what would take too long is left open", () => {
  const hard = Array.from(
    { length: 40 },
    (_, n): Condition => ({ op: "or", of: [fact(`a${n}`), fact(`b${n}`)] }),
  );
  const contradiction: Condition = { op: "and", of: [fact("z"), not(fact("z"))] };
  expect(ask(...hard, contradiction).can).toBe("unknown");
});

const atom: fc.Arbitrary<Condition> = fc.oneof(
  fc.constantFrom("a", "b", "c").map(fact),
  fc
    .tuple(fc.constantFrom("is", "isNot", "<", "<=", ">", ">="), fc.integer({ min: 0, max: 4 }))
    .map(([by, value]) => count(by as "is", value)),
  fc
    .constantFrom(...(colors.kind === "oneOf" ? colors.values : []))
    .map((value) => compare(asked("color", colors), "is", given(value, colors))),
  fc
    .subarray(["red", "green", "blue"])
    .map((values): Condition => ({ op: "in", left: asked("color", colors), values })),
);

const condition = fc.letrec<{ any: Condition }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    atom,
    tie("any").map(not),
    fc
      .tuple(fc.constantFrom("and", "or"), fc.array(tie("any"), { minLength: 2, maxLength: 3 }))
      .map(([op, of]): Condition => ({ op: op as "and", of })),
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
      const possible = cases.some((facts) => holds(random, facts));
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
      expect(matching.every((one) => holds(random, one))).toBe(true);
    }),
  );
});

test("yes/no facts have two values", () => {
  const type = yesNo;
  expect(
    ask(compare(asked("p", type), "isNot", asked("q", type)), fact("p"), fact("q")).can,
  ).not.toBe("yes");
});
