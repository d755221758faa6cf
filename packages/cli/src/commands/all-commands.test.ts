import { locales } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { commands } from "./all-commands.ts";

test("commands and their options are told in words, not in names of the code", () => {
  const told = commands.flatMap(({ summary, options }) => [
    summary,
    ...options.map(({ doc }) => doc),
  ]);
  expect(told.length).toBeGreaterThan(commands.length);
  const texts = told.flatMap((doc) => locales.map((locale) => doc[locale]));
  const plain = texts.map((text) => text.replace(/`[^`]*`/g, "").replaceAll("GitHub", ""));
  expect(plain.filter((text) => /\p{Ll}\p{Lu}/u.test(text))).toEqual([]);
});
