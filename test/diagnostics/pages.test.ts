import { catalogue } from "@annae/dsl";
import { describe, expect, test } from "vitest";
import { compileExample, pageNamed, pageNames, pages } from "./examples.ts";

const codes = catalogue.map(({ code }) => code);

test("every diagnostic has a page, and every page a diagnostic", () => {
  expect(pageNames).toEqual(codes.toSorted());
});

test.each(pageNames)(
  "the page %s has the form of all pages and its own name as its title",
  (name) => {
    expect(pageNamed(name)?.code).toBe(name);
  },
);

describe("the wrong example", () => {
  test.each(pages)("of $code reports exactly that", ({ code, wrong }) => {
    const found = compileExample(wrong).diagnostics.map((one) => one.code);
    expect([...new Set(found)].toSorted()).toEqual([code, ...wrong.also].toSorted());
  });
});

describe("the right example", () => {
  test.each(pages)("of $code has nothing wrong", ({ right }) => {
    const { diagnostics, fault } = compileExample(right);
    expect(diagnostics.map((one) => `${one.code}: ${one.wording.en.title}`)).toEqual([]);
    expect(fault).toBeUndefined();
  });
});

test.each(pages)("the page $code is in Korean and in English", ({ title, why }) => {
  for (const { ko, en } of [title, why]) {
    expect(ko).toMatch(/[가-힣]/);
    expect(en.replaceAll(/`[^`]*`/g, "")).not.toMatch(/[가-힣]/);
    expect(ko).not.toBe(en);
  }
});
