import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (label: string) =>
  `message hello { text "x" button ${label} -> "https://a.b" }\non enter { send hello }`;

test("a label longer than a channel shows is underlined", () => {
  const text = sent('«"자주 묻는 질문들"»');
  expect(foundIn(text)).toEqual(expected(text, "button-label-too-long"));
});

test("a label at the limit is fine", () => {
  expect(foundIn(sent('"자주 묻는 질문"'))).toEqual([]);
});
