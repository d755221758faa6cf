import type { Condition } from "@annae/ir";
import { expect, it } from "vitest";
import { both, is, isNot } from "../testing/policy-builder.ts";
import { conditionText, factsOf } from "./condition-text.ts";

const room = { fact: "room", type: { kind: "text" } } as const;
const either = (...of: readonly Condition[]): Condition => ({ op: "or", of });

it("writes a condition as a policy does, with brackets only where they are needed", () => {
  const texts: readonly (readonly [string, Condition])[] = [
    ["a and (b or !c)", both(is("a"), either(is("b"), isNot(is("c"))))],
    ["a and b or c", either(both(is("a"), is("b")), is("c"))],
    ["not (a or b)", isNot(either(is("a"), is("b")))],
    ['room is "x"', is("room", "x")],
    ['not (room in ("x", "y"))', isNot({ op: "in", left: room, values: ["x", "y"] })],
    ["no", { op: "constant", value: false }],
  ];
  for (const [text, condition] of texts) expect(conditionText(condition)).toBe(text);
});

it("writes values as a policy does: durations, times, words", () => {
  const compare = (kind: "duration" | "time", value: number): Condition => ({
    ...{ op: "compare", by: ">=", left: { fact: "f", type: { kind } } },
    right: { value, type: { kind } },
  });
  expect(conditionText(compare("duration", 300_000))).toBe("f >= 5m");
  expect(conditionText(compare("time", 1080))).toBe("f >= 18:00");
});

it("knows every fact a condition looks at", () => {
  const condition = both(is("a"), isNot(is("room", "x")), { op: "in", left: room, values: [] });
  expect([...factsOf(condition)]).toEqual(["a", "room"]);
});
