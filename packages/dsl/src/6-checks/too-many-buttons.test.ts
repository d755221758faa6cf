import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const links = (count: number) =>
  Array.from({ length: count }, (_, n) => `button "b${n}" -> "https://a.b"`);
const sent = (rest: string) => `message hello { text "x" ${rest} }\non enter { send hello }`;

test("the first button over the smallest limit is underlined", () => {
  const text = sent(`on alpha { ${links(3).join(" ")} «button "d" -> "https://a.b"» }`);
  expect(foundIn(text)).toEqual(expected(text, "too-many-buttons"));
});

test("the limits of the kind and of the channels are named once each", () => {
  const [diagnostic] = reported(sent(links(4).join(" ")), "too-many-buttons");
  expect(diagnostic?.wording.en.title).toBe(
    "4 buttons are too many (plain notice at most 3, `beta` at most 2)",
  );
});

test("as many buttons as allowed are fine", () => {
  expect(foundIn(sent(`${links(3).join(" ")} on beta { ${links(2).join(" ")} }`))).toEqual([]);
});

test("a platform message has the limit of its code", () => {
  expect(foundIn(`system S1 { text "x" ${links(5).join(" ")} }`)).toEqual([]);
  const text = `system S1 { text "x" ${links(5).join(" ")} «button "f"» }`;
  expect(foundIn(text)).toEqual(expected(text, "too-many-buttons"));
});
