import { applyFixes } from "@annae/syntax/diagnostics";
import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const policy = (text: string, button = "") =>
  `fact 등급: text\nmessage hello { text "${text}" ${button} }\non assign { send hello }`;

test.each([
  ["상담사 «[상담사 이름]»입니다", "상담사 [counselor_name]입니다"],
  ["«{{counselor_name}}»와 «{{counselor_name}}»", "[counselor_name]와 [counselor_name]"],
  ["«#{위탁사명}»입니다", "[companyName]입니다"],
])("OPS-14: %s becomes a placeholder", (text, mended) => {
  const written = policy(text);
  const codes = text.match(/«/g)?.map(() => "raw-placeholder") ?? [];
  expect(foundIn(written)).toEqual(expected(written, ...codes));
  const found = reported(written.replaceAll(/[«»]/g, ""), "raw-placeholder");
  const [first] = found;
  const fixes = found.flatMap(({ fix }) => fix ?? []);
  expect(first && applyFixes(first.span.source, fixes)).toBe(policy(mended));
});

test("a platform message has its own, and no other", () => {
  const text = 'system S1 { text "#{위탁사명} «#{고객명}»" }';
  expect(foundIn(text)).toEqual(expected(text, "raw-placeholder"));
});

test.each([
  'button "«[등급]» 연결" -> "https://a.b"',
  'button "연결" -> "https://a.b?who=«[counselorName]»"',
  'button "«{{name}}»" -> "https://a.b"',
])("OPS-14: %s shows it raw on a button", (button) => {
  const text = policy("x", button);
  expect(foundIn(text)).toEqual(expected(text, "placeholder-on-button"));
});

test("brackets around other words are words", () => {
  expect(
    foundIn(
      policy("[안내 메시지] \\\\[ counselor_name ]", 'button "[공지] 보기" -> "https://a.b"'),
    ),
  ).toEqual([]);
});
