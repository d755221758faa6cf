import { type FormCondition, spelledCondition } from "@annae/studio";
import { expect, test } from "vitest";
import {
  deniedOr,
  firstFields,
  joinedTo,
  type PartPath,
  questionOf,
  withPart,
} from "./condition-state.ts";

const says = { ko: "", en: "" };
const asks = (fact: string): FormCondition =>
  questionOf({ fact, kind: "yesNo", by: "", values: [] }, says);
const whole = joinedTo(
  joinedTo(asks("a"), "and", asks("b")),
  "and",
  joinedTo(asks("c"), "or", asks("d")),
);
const after = (path: PartPath, change: (part: FormCondition) => FormCondition | null) => {
  const left = withPart(whole, path, change);
  return left && spelledCondition(left);
};

test("a part is put beside another, in brackets where it is joined otherwise", () => {
  expect(spelledCondition(whole)).toBe("a and b and (c or d)");
  expect(after([0], (part) => joinedTo(part, "or", asks("e")))).toBe("(a or e) and b and (c or d)");
  expect(after([2], (part) => joinedTo(part, "or", asks("e")))).toBe("a and b and (c or d or e)");
});

test("a part is taken away, and the last of a group takes the group's place", () => {
  expect(after([1], () => null)).toBe("a and (c or d)");
  expect(after([2, 0], () => null)).toBe("a and b and d");
  expect(after([], () => null)).toBeNull();
});

test("a group is denied, and no longer", () => {
  expect(after([2], deniedOr)).toBe("a and b and not (c or d)");
  expect(after([2], (part) => deniedOr(deniedOr(part)))).toBe("a and b and (c or d)");
});

test("another fact begins with what can be asked of it", () => {
  const fact = {
    written: "x",
    says,
    declared: null,
    operators: [{ written: ">=", says }],
    values: [],
  };
  const spelled = (kind: "number" | "date" | "text" | "duration" | "time") =>
    spelledCondition(questionOf(firstFields({ ...fact, kind }), says));
  expect([spelled("number"), spelled("date"), spelled("text")]).toEqual([
    "x >= 1",
    "x >= 2026-01-01",
    'x >= ""',
  ]);
  const room = { ...fact, kind: "oneOf" as const, values: [{ written: "waiting", says }] };
  expect(firstFields(room).values).toEqual(["waiting"]);
});
