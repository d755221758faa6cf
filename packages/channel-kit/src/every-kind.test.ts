import { kindNames } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { everyKind } from "./every-kind.ts";

test("a table for every kind has every kind, and exceptions win", () => {
  const table = { ...everyKind("bot"), busy: "counselor" };
  expect(Object.keys(table)).toEqual(kindNames);
  expect(table.greeting).toBe("bot");
  expect(table.busy).toBe("counselor");
});
