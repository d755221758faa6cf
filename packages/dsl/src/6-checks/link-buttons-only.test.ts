import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const policy = (kind: string, buttons: string) =>
  `message hello like ${kind} { text "x" ${buttons} }\non assign { send hello }`;

test.each(["busy", "offHours", "overLimit"])("BSY-1, OFF-1: a keyword on %s is refused", (kind) => {
  const text = policy(kind, '«button "상담 연결"» button "FAQ" -> "https://a.b"');
  expect(foundIn(text)).toEqual(expected(text, "link-buttons-only"));
});

test("a keyword on one channel only is refused too", () => {
  const text = policy("busy", 'on beta { text "y" «button "상담 연결"» }');
  expect(foundIn(text)).toEqual(expected(text, "link-buttons-only"));
});

test("SYS-6: a notice and a platform message may have keywords", () => {
  expect(foundIn(policy("notice", 'button "상담 연결"'))).toEqual([]);
  expect(foundIn('system S1 { text "x" button "상담 연결" }')).toEqual([]);
});
