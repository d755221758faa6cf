import { expect, test } from "vitest";
import { samplesOf, testedText } from "../testing/tested-text.ts";
import { coverageByFile } from "./coverage.ts";
import { shortfalls } from "./threshold.ts";

const files = coverageByFile([
  testedText(
    "on request first {\n  off: when afterHours then close\n  open: otherwise assign\n}",
    samplesOf("request", { afterHours: true }),
  ),
]);

const english = (minRules: number | null, minConditions: number | null) =>
  shortfalls(files, { minRules, minConditions }).map(({ en }) => en);

test("what reaches the threshold is no shortfall", () => {
  expect(english(null, null)).toEqual([]);
  expect(english(50, 0)).toEqual([]);
});

test("too few rules are told with the rules that never fired", () => {
  expect(english(50.1, null)).toEqual([
    "error: rule coverage is 50%, below --min 50.1; rules that never fired:",
    "  open (policy.rules:3)",
  ]);
});

test("too few conditions are told with the rules that have them", () => {
  expect(english(null, 1)).toEqual([
    "error: condition coverage is 0%, below --min-conditions 1; rules with conditions not decided both ways:",
    "  off (policy.rules:2)",
  ]);
});

test("a long list is cut, and says so", () => {
  const rules = Array.from({ length: 23 }, (_, n) => `r${n}: when afterHours then queue`);
  const many = coverageByFile([testedText(`on request {\n${rules.join("\n")}\n}`, [])]);
  const words = shortfalls(many, { minRules: 1, minConditions: null });
  expect(words).toHaveLength(22);
  expect(words.at(-1)).toEqual({ ko: "  그 밖에 3개", en: "  and 3 more" });
});

test("99.96% is not shown as 100%", () => {
  const rules = Array.from(
    { length: 2500 },
    (_, n) => `r${n}: when ${n ? "" : "!"}afterHours then queue`,
  );
  const facts = samplesOf("request", { afterHours: true });
  const nearly = coverageByFile([testedText(`on request {\n${rules.join("\n")}\n}`, facts)]);
  const [words] = shortfalls(nearly, { minRules: 100, minConditions: null });
  expect(words?.en).toContain("rule coverage is 99.9%");
});
