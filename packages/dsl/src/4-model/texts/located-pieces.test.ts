import { sourceFile, writtenText } from "@annae/syntax";
import { expect, test } from "vitest";
import { locatedPieces } from "./located-pieces.ts";

/** The places of the holes of a text that stands between quotation marks. */
function placesOf(text: string): string[] {
  const source = sourceFile("p.rules", `text "${text}" "[a]"`);
  const span = { source, start: 5, end: 5 + text.length + 2 };
  return locatedPieces({ text, span }, false).flatMap((piece) =>
    typeof piece === "object" && "hole" in piece
      ? [`${piece.span.start} ${writtenText(piece.span)}`]
      : [],
  );
}

test("each hole has its own place, the second of a name too", () => {
  expect(placesOf("[a] [b] [a]")).toEqual(["6 [a]", "10 [b]", "14 [a]"]);
});

test("brackets that are to be shown are passed over", () => {
  expect(placesOf("\\[a] [a]")).toEqual(["11 [a]"]);
});

test("a hole that is spelled differently has the place of its text", () => {
  expect(placesOf("[등급]".normalize("NFD"))).toHaveLength(1);
  expect(placesOf("[등급]".normalize("NFD"))[0]).toMatch(/^5 "/);
});
