import { expect, test } from "vitest";
import { outcomeOf } from "./outcome-of.ts";

const judged = (status: number, body: string) =>
  outcomeOf(status, body, (answer) => (answer.get("ok") === 1 ? "sent" : "gone"));

test("a platform that is down or busy may be asked again, whatever it says", () => {
  expect([408, 429, 500, 503].map((status) => judged(status, '{"ok":1}'))).toEqual(
    Array(4).fill("later"),
  );
});

test("another status than success is a refusal", () => {
  expect([302, 400, 404].map((status) => judged(status, '{"ok":1}'))).toEqual(
    Array(3).fill("refused"),
  );
});

test("success is judged by the body, which may be no JSON", () => {
  expect([judged(200, '{"ok":1}'), judged(201, "{}"), judged(200, ""), judged(200, "[")]).toEqual([
    "sent",
    "gone",
    "gone",
    "gone",
  ]);
});
