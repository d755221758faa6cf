import { expect, test } from "vitest";
import { keptLooks } from "./kept-looks.ts";

const kept = (text: string | null) =>
  keptLooks({
    ...{ getItem: () => text, setItem: () => undefined, removeItem: () => undefined },
    ...{ key: () => null, length: 0 },
  });

test("looks are found as they were kept; what means nothing is none", () => {
  expect(kept('{"language":"en","theme":"dark"}')).toEqual({ language: "en", theme: "dark" });
  for (const text of [null, "", "{", "null", "3", '{"language":"fr","theme":1}']) {
    expect(kept(text)).toEqual({});
  }
});
