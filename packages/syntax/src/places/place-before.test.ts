import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "../2-syntax/parse.ts";
import { keywordsAt } from "./keywords-at.ts";
import { type PlaceBefore, placeBefore } from "./place-before.ts";

/** The place where `|` stands in the text. */
function placeIn(text: string): PlaceBefore {
  const syntax = parse(sourceFile("a.rules", text.replace("|", "")));
  return placeBefore(syntax, text.indexOf("|"));
}

const places: readonly (readonly [string, Partial<PlaceBefore>])[] = [
  ["|", { wanted: "declaration", prefix: "", block: [] }],
  ["when |", { wanted: "condition" }],
  ["when cha|", { wanted: "condition", prefix: "cha" }],
  ["when room is not |", { wanted: "value", fact: "room" }],
  ["when room in (waiting, |", { wanted: "value", fact: "room" }],
  ["when a and b |", { wanted: "afterOperand" }],
  ["when a then |", { wanted: "action" }],
  ["when a then close |", { wanted: "afterAction" }],
  ["on |", { wanted: "event" }],
  ["message m {\n  on |", { wanted: "channel", block: ["message", "m"] }],
  ['message m { text "[na|" }', { wanted: "placeholder", prefix: "na" }],
  ['message m { text "na|" }', { wanted: "nothing" }],
  ["tell |", { wanted: "listener" }],
  ["tell counselor |", { wanted: "message" }],
  ["fact vip: |", { wanted: "type" }],
  ['test "t" on alpha {\n  |', { wanted: "statement" }],
];

test.each(places)("%j", (text, place) => {
  expect(placeIn(text)).toMatchObject(place);
});

test("keywords are offered where the grammar has them", () => {
  const texts = (text: string) => keywordsAt(placeIn(text).wanted).map((one) => one.text);
  expect(texts("when a then |")).toEqual(["send", "tell"]);
  expect(texts("message m { |")).toContain("text");
  expect(texts("when room is |")).toEqual([]);
});
