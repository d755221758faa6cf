import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (url: string) =>
  `message hello { text "x" button "FAQ" -> ${url} on beta { button "B" } }\non enter { send hello }`;

test.each([
  '«"example.com/faq"»',
  '«"https://"»',
  '«"https:/example.com"»',
  '«"https://a b.com"»',
  '«"tel:전화"»',
  '«""»',
  '«"https://user@example.com"»',
  '«"https://user:secret@example.com"»',
  '«"https:\\\\\\\\example.com"»',
  '«"https://example.com/\u200b"»',
  `«"https://example.com/${"x".repeat(2_048)}"»`,
])("%s is no link", (url) => {
  expect(foundIn(sent(url))).toEqual(expected(sent(url), "malformed-link"));
});

test.each([
  '"https://example.com/자주?q=1#a"',
  '"http://localhost:8080"',
  '"tel:1588-0000"',
  '"tel:+82-2-123-4567"',
])("%s is a link", (url) => {
  expect(foundIn(sent(url))).toEqual([]);
});
