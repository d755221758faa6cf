import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import type { Item } from "./ast.ts";
import { parse } from "./parse.ts";

/** The items of a text in which nothing is wrong. */
function items(text: string): readonly Item[] {
  const { tree: file, diagnostics } = parse(sourceFile("a.rules", text));
  expect(diagnostics.map(({ code, wording }) => `${code}: ${wording.en.title}`)).toEqual([]);
  return file.items;
}

function only(text: string): Item {
  const [item, ...others] = items(text);
  if (item === undefined || others.length > 0) throw new Error(`not one item: ${text}`);
  return item;
}

test("the header names the policy and the one it extends", () => {
  expect(only("policy shop extends happytalk")).toMatchObject({
    node: "policy",
    name: { text: "shop" },
    extends: { text: "happytalk" },
  });
  expect(only("policy shop")).toMatchObject({ extends: null });
});

test("an import keeps its path as written", () => {
  expect(only('import "messages.rules"')).toMatchObject({
    node: "import",
    path: { text: "messages.rules" },
  });
});

test("a message has a title, a kind, its content in order, and variants for channels", () => {
  const text = `
    message m "제목" like offHours {
      text "a" text "b"
      image "i.png"
      button "l" -> "https://x" button "k"
      on mail { text "n" button "nk" }
      on phone { }
    }`;
  expect(only(text)).toMatchObject({
    node: "message",
    override: false,
    doc: null,
    name: { text: "m" },
    title: { text: "제목" },
    like: { text: "offHours" },
    body: {
      texts: [{ text: "a" }, { text: "b" }],
      images: [{ text: "i.png" }],
      buttons: [
        { label: { text: "l" }, url: { text: "https://x" } },
        { label: { text: "k" }, url: null },
      ],
    },
    variants: [
      {
        channel: { text: "mail" },
        body: { texts: [{ text: "n" }], buttons: [{ label: { text: "nk" } }] },
      },
      { channel: { text: "phone" }, body: { texts: [], images: [], buttons: [] } },
    ],
  });
});

test("`like` may stand before the title, behind it, or in the body", () => {
  for (const text of ['like k "t" { }', '"t" like k { }', '"t" { like k }']) {
    expect(only(`message m ${text}`)).toMatchObject({ title: { text: "t" }, like: { text: "k" } });
  }
});

test("a system message has a code, a title and content", () => {
  expect(only('system ST "상담 시작" { text "a" button "!종료" }')).toMatchObject({
    node: "system",
    code: { text: "ST" },
    title: { text: "상담 시작" },
    body: { texts: [{ text: "a" }], buttons: [{ url: null }] },
  });
});

const types: readonly (readonly [string, object])[] = [
  ["yes/no", { kind: "yesNo" }],
  ["number", { kind: "number" }],
  ["text", { kind: "text" }],
  ["duration", { kind: "duration" }],
  ["time", { kind: "time" }],
  ["date", { kind: "date" }],
  ["one of (silver, gold)", { kind: "oneOf", values: ["silver", "gold"] }],
];

test.each(types)("settings and facts may be of the type %s", (written, type) => {
  expect(only(`setting a: ${written}`)).toMatchObject({
    type: { type },
    default: null,
    title: null,
  });
  expect(only(`fact a: ${written} "제목"`)).toMatchObject({
    type: { type },
    title: { text: "제목" },
  });
});

test("a default may be a word or a value", () => {
  expect(only('setting a: yes/no = no "t"')).toMatchObject({
    default: { node: "name", name: "no" },
  });
  expect(only("fact a: duration = 5m")).toMatchObject({ default: { value: 300_000 } });
  expect(only('setting a: text = "x" "t"')).toMatchObject({
    default: { value: "x" },
    title: { text: "t" },
  });
});

test("what changes the extended policy is marked as a change", () => {
  const text = `
    override message m { }
    override system ST { }
    override setting s: number = 3
    override a: close
    remove b
    before c d: close
    on assign { override e: close remove f after g h: close }`;
  const found = items(text);
  expect(found.slice(0, 3)).toMatchObject([
    { override: true },
    { override: true },
    { override: true },
  ]);
  const entries = found.flatMap((item) => (item.node === "on" ? item.rules : []));
  expect(
    entries.map((entry) =>
      entry.node === "remove"
        ? `remove ${entry.label.text}`
        : [
            entry.change?.change,
            entry.change !== null && "label" in entry.change ? entry.change.label.text : "",
            entry.label?.text,
          ].join(" "),
    ),
  ).toEqual(["override  a", "remove b", "before c d", "override  e", "remove f", "after g h"]);
});

test("the documentation directly above a declaration belongs to it", () => {
  const text =
    "/// far\n\n/// first\n/// second\nmessage m { }\n/// of a\nfact a: number\nfact b: number";
  expect(items(text)).toMatchObject([{ doc: "first\nsecond" }, { doc: "of a" }, { doc: null }]);
});
