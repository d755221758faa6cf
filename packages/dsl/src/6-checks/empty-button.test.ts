import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (button: string) => `message hello { text "x" ${button} }\non enter { send hello }`;

test.each(['button «""»', 'button «"  "» -> "https://a.b"'])("`%s` says nothing", (button) => {
  expect(foundIn(sent(button))).toEqual(expected(sent(button), "empty-button"));
});

test("a button with a label is fine, in a message and in all its variants", () => {
  expect(foundIn(sent('button "FAQ" on beta { text "y" }'))).toEqual([]);
});
