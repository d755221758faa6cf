import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import type { DeedNode } from "./ast.ts";
import { parse } from "./parse.ts";

/** The properties of a text, shortly, and what is wrong with it. */
function read(text: string) {
  const { tree, diagnostics } = parse(sourceFile("a.rules", text));
  const properties = tree.items.flatMap((item) => {
    if (item.node !== "property") return [];
    const { override, demand, deeds, events, when } = item;
    return [
      [override, demand, saidOf(deeds), events.map((event) => event.text), when?.node ?? null],
    ];
  });
  return { properties, found: diagnostics.map(({ code }) => code) };
}

function saidOf(deeds: readonly DeedNode[]) {
  return deeds.map((deed) => {
    if (deed.do === "effect") return deed.action.text;
    const names = (deed.names ?? deed.but).map((name) => name.text).join(" ");
    return deed.names === null ? `all but ${names}` : `${deed.do} ${names}`;
  });
}

test.each([
  ["never send a", [false, "never", ["send a"], [], null]],
  ["never send (a, b) when c", [false, "never", ["send a b"], [], "name"]],
  ["never send something", [false, "never", ["all but "], [], null]],
  ["never send something but (a or b) on tick", [false, "never", ["all but a b"], ["tick"], null]],
  [
    "always (assign or close) on request, message when a and b",
    [false, "always", ["assign", "close"], ["request", "message"], "and"],
  ],
  ["always send a or close", [false, "always", ["send a", "close"], [], null]],
  ["never tell counselor (a, b)", [false, "never", ["tell a b"], [], null]],
  ["override never lockInput", [true, "never", ["lockInput"], [], null]],
])("`%s` is read", (text, property) => {
  expect(read(text)).toEqual({ properties: [property], found: [] });
});

test.each([
  ["never send a twice within 12h", ["send a", 1, 43_200_000, false]],
  ["never close more than 2 times within 1m", ["close", 2, 60_000, false]],
  ["never more than 3 messages within 10m without reply", ["all but ", 3, 600_000, true]],
])("`%s` says how often", (text, said) => {
  expect(paceIn(text)).toEqual(said);
});

function paceIn(text: string) {
  const { tree } = parse(sourceFile("a.rules", text));
  return tree.items.flatMap((item) => {
    if (item.node !== "property" || item.pace === null) return [];
    const { moreThan, within, withoutReply } = item.pace;
    return [saidOf(item.deeds), moreThan?.value, within.value, withoutReply].flat();
  });
}

test("what begins a line begins something new", () => {
  const text = "never send a\nwhen b then close\nalways close\non request { close }";
  expect(read(text).properties).toHaveLength(2);
  expect(read(text).found).toEqual([]);
});

test("an `always` that was meant is none of `never`", () => {
  expect(read("alwasy close")).toEqual({
    properties: [[false, "always", ["close"], [], null]],
    found: ["mistyped-keyword"],
  });
});

test("a rule called twice or within is a rule, and `always` with `twice` is read, to be refused as that", () => {
  const rules = "twice: when b then close\nwithin: when b then close\nmore: close";
  expect(read(`never send a\n${rules}`).found).toEqual([]);
  expect(read("always send a twice within 1h").found).toEqual([]);
});

test.each([
  "never",
  "never send",
  "always (close",
  "never send a twice",
  "never send a twice within",
  "never more than 3 within 5m",
  "never more than messages",
  "never send a twice within 1h without",
])("`%s` is not finished, and told once", (text) => {
  expect(read(text).found).toHaveLength(1);
});
