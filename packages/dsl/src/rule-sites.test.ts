import { expect, test } from "vitest";
import { sourceFile } from "./0-source/source-file.ts";
import type { Span } from "./0-source/span.ts";
import { ruleSites } from "./rule-sites.ts";

const text = `when chatbot then send hello
on request first {
  late: when afterHours and !(vip or room in (a, b))
        then send offHours once if x is not y; queue if a else end if b else close
  override other: otherwise assign
  remove third
}
`;

const words = ({ source, start, end }: Span) => source.text.slice(start, end);

test("each rule is found with the questions and actions it is made of, in the order written", () => {
  const sites = ruleSites(sourceFile("a.rules", text));
  expect(sites.map(({ at }) => at)).toEqual([
    { line: 1, column: 1 },
    { line: 3, column: 3 },
    { line: 5, column: 12 },
  ]);
  expect(sites.map(({ leaves }) => leaves.map(words))).toEqual([
    ["chatbot"],
    ["afterHours", "vip", "room in (a, b)"],
    [],
  ]);
  const steps = sites[1]?.steps.map(({ span, leaves }) => [words(span), ...leaves.map(words)]);
  expect(steps).toEqual([["send offHours", "x is not y"], ["queue", "a"], ["end", "b"], ["close"]]);
});

test("a rule reaches from its first word to its last", () => {
  const [first] = ruleSites(sourceFile("a.rules", text));
  expect(first && words(first.span)).toBe("when chatbot then send hello");
});
