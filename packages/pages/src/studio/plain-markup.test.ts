import { expect, test } from "vitest";
import { plainMarkup } from "./plain-markup.ts";

test("words, lists and code stay", () => {
  const markup = "<p>근무 시간 외 <code>afterHours</code></p>\n<ul><li>1</li></ul>";
  expect(plainMarkup(markup)).toBe(markup);
  expect(plainMarkup('<span class="x">a</span><br>')).toBe("<span>a</span><br>");
});

test.each([
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "<svg/onload=alert(1)>",
  "<p onclick='a'",
  "<!--><x",
  "<<b>x",
  "<a href='javascript:alert(1)'>x</a>",
])("S1: %s does nothing", (markup) => {
  expect(plainMarkup(markup)).not.toMatch(/<(?!\/?(?:a|b|p)>)|on\w+\s*=.*>(?<!&gt;)$/);
  expect(plainMarkup(markup)).not.toContain("javascript:alert(1)'>");
});
