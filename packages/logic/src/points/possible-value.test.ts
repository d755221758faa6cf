import type { Value } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createEncoder } from "../encode/encoder.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { smallFacts } from "../testing/small-world.ts";
import { possibleValue } from "./possible-value.ts";

const about = {
  factNamed: (name: string) => smallFacts[name]?.fact,
  atoms: [],
  calendar: { weekday: "weekday", date: "today" },
};

/** What the fact can have instead of the value, where it is a Friday. */
function instead(name: string, value: Value | undefined): Value | undefined {
  const { variable } = createEncoder(createCdcl, about).snapshot();
  variable("weekday");
  const own = variable(name);
  const facts = { weekday: "friday" };
  return own && possibleValue(about, name, own, value, facts, variable);
}

test("what a fact can have stays as it is", () => {
  expect([instead("p", true), instead("count", 2), instead("letter", "x")]).toEqual([true, 2, "x"]);
  expect([instead("mark", ""), instead("name", "a")]).toEqual(["", "a"]);
  expect(instead("limit", Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
});

test("what is in order becomes the next above that the fact can have", () => {
  expect([instead("count", 1.5), instead("count", -4), instead("limit", 5)]).toEqual([
    ...[2, 0, Number.POSITIVE_INFINITY],
  ]);
  expect(instead("today", "2026-11-20")).toBe("2026-11-20");
});

test("everything else has no value", () => {
  expect([instead("letter", "w"), instead("letter", ""), instead("p", "a")]).toEqual([
    ...[undefined, undefined, undefined],
  ]);
  expect([instead("count", 9), instead("today", "2026-11-21")]).toEqual([undefined, undefined]);
  expect(instead("count", undefined)).toBeUndefined();
});
