import { expect, test } from "vitest";
import { opened } from "../testing/opened.ts";
import { declaredAt } from "./definition.ts";
import { usesAt, usesInFile } from "./references.ts";

const base = `policy base
message hello "인사" { text "안녕하세요" }
on request first { late: when afterHours then send he|llo; queue
  otherwise assign }
`;
const shop = `policy shop extends base
override message hello "우리 인사" { text "반갑습니다" }
on assign { send hello }
`;
const places = (
  uses: readonly {
    readonly span: { readonly source: { path: string; text: string }; start: number };
  }[],
) =>
  uses.map(
    ({ span }) => `${span.source.path}:${span.source.text.slice(0, span.start).split("\n").length}`,
  );

test("whoever extends a policy uses its names, too", () => {
  const { session, view, offset } = opened({ "base.rules": base, "shop.rules": shop });
  expect(places(usesAt(session, view, offset)).sort()).toEqual([
    "base.rules:2",
    "base.rules:3",
    "shop.rules:2",
    "shop.rules:3",
  ]);
});

test("in the file alone its own uses are marked", () => {
  const { view, offset } = opened({ "base.rules": base, "shop.rules": shop });
  expect(usesInFile(view, offset)).toHaveLength(2);
});

test("a name leads to its declarations, the one that counts first", () => {
  const { session, view, offset } = opened({
    "base.rules": base.replace("|", ""),
    "shop.rules": shop.replace("send hello", "send he|llo"),
  });
  expect(
    declaredAt(session, view, offset).map(({ uri, range }) => [uri, range.start.line]),
  ).toEqual([
    ["file:///shop.rules", 1],
    ["file:///base.rules", 1],
  ]);
});

test.each([
  [`${"import"} "te|xts.rules"\n`, "file:///texts.rules"],
  ["policy shop extends ba|se\n", "file:///base.rules"],
])("a file that is named is where it leads: %j", (text, expected) => {
  const { session, view, offset } = opened({
    "shop.rules": text,
    "texts.rules": "",
    "base.rules": base.replace("|", ""),
  });
  expect(declaredAt(session, view, offset).map(({ uri }) => uri)).toEqual([expected]);
});

test("what the language knows is declared nowhere", () => {
  const { session, view, offset } = opened({ "shop.rules": "when chat|bot then close\n" });
  expect(declaredAt(session, view, offset)).toEqual([]);
});
