import { expect, test } from "vitest";
import { keptPreferences, mostQuick, type Preferences, quickIn } from "./preferences.ts";

const given: Preferences = {
  ...{
    language: "ko",
    theme: "light",
    letters: true,
    order: "longest",
    mine: false,
    quick: ["네"],
  },
};

test("what was chosen holds, and what cannot be read is as it is given", () => {
  const kept = { language: "en", letters: false, order: "backwards", quick: ["잠시만요", 3] };
  expect(keptPreferences(given, JSON.stringify(kept))).toEqual({
    ...{ ...given, language: "en", letters: false, quick: ["잠시만요"] },
  });
  for (const broken of [null, "", "{", "null", "[]", "7"]) {
    expect(keptPreferences(given, broken)).toEqual(given);
  }
});

test("quick replies are the lines that say something, each once, and not without end", () => {
  expect(quickIn("네\n\n  네  \n조금만 기다려 주세요.")).toEqual(["네", "조금만 기다려 주세요."]);
  expect(quickIn(Array.from({ length: 40 }, (_, index) => `${index}`).join("\n"))).toHaveLength(
    mostQuick,
  );
});
