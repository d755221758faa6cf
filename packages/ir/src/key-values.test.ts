import fc from "fast-check";
import { expect, test } from "vitest";
import { holds } from "./evaluate.ts";
import type { Facts } from "./facts.ts";
import { keyValues } from "./key-values.ts";
import { anyManyRules, asking, indexed } from "./testing/index.ts";
import { conditionsOf, rulesOf } from "./walk.ts";

const { all, any, not, yes, compare } = asking;
const topicIs = (value: string) => compare({ fact: "topic" }, "is", { value, type: "text" });
const topicIsNot = (value: string) => compare({ value, type: "text" }, "isNot", { fact: "topic" });
const among = asking.atom({ ask: "in", left: { fact: "topic" }, values: ["a", "b"], type: "text" });
const count = (value: number) => compare({ fact: "n" }, "is", { value, type: "number" });

test.each([
  ["a value", topicIs("a"), ["a"]],
  ["a list", among, ["a", "b"]],
  ["a part of `and`", all(yes("vip"), topicIs("a")), ["a"]],
  ["two parts of `and`", all(among, topicIs("b")), ["b"]],
  ["all parts of `or`", any(topicIs("a"), all(topicIs("c"), yes("vip"))), ["a", "c"]],
  ["`not` of the opposite", not(any(yes("vip"), topicIsNot("a"))), ["a"]],
])("%s tells which values a fact must have", (_, asked, values) => {
  const { condition, atoms } = indexed(asked);
  expect([...(keyValues(condition, atoms).get("topic") ?? [])]).toEqual(values);
});

test.each([
  ["one part of `or`", any(topicIs("a"), yes("vip"))],
  ["what a fact is not", topicIsNot("a")],
  ["a yes/no fact", yes("vip")],
  ["a fact that another one is", compare({ fact: "n" }, "is", { fact: "topic" })],
  ["what JSON cannot write", count(Number.POSITIVE_INFINITY)],
  ["what is not even itself", count(Number.NaN)],
])("%s tells nothing", (_, asked) => {
  const { condition, atoms } = indexed(asked);
  expect([...keyValues(condition, atoms)]).toEqual([]);
});

test("minus zero is zero", () => {
  const { condition, atoms } = indexed(count(-0));
  expect([...(keyValues(condition, atoms).get("n") ?? [])]).toEqual([0]);
});

test("where a condition holds, every fact has one of its values", () => {
  fc.assert(
    fc.property(anyManyRules, ({ ir, situations }) => {
      for (const condition of Object.values(ir.events).flatMap(rulesOf).flatMap(conditionsOf)) {
        const keys = [...keyValues(condition, ir.atoms)];
        for (const facts of situations) {
          const held = holds(condition, ir.atoms, facts);
          const known = (fact: string) => (facts as Facts)[fact] ?? "";
          for (const [fact, values] of keys) {
            expect(!held || values.has(known(fact))).toBe(true);
          }
        }
      }
    }),
    { numRuns: 20 },
  );
});
