import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "./parse.ts";

/** The properties of a text, shortly, and what is wrong with it. */
function read(text: string) {
  const { tree, diagnostics } = parse(sourceFile("a.rules", text));
  const properties = tree.items.flatMap((item) => {
    if (item.node !== "property") return [];
    const { override, demand, deeds, events, when } = item;
    const said = deeds.map((deed) => {
      if (deed.do === "effect") return deed.action.text;
      const names = (deed.names ?? deed.but).map((name) => name.text).join(" ");
      return deed.names === null ? `all but ${names}` : `send ${names}`;
    });
    return [[override, demand, said, events.map((event) => event.text), when?.node ?? null]];
  });
  return { properties, found: diagnostics.map(({ code }) => code) };
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
  ["override never lockInput", [true, "never", ["lockInput"], [], null]],
])("`%s` is read", (text, property) => {
  expect(read(text)).toEqual({ properties: [property], found: [] });
});

test("what begins a line begins something new", () => {
  const text = "never send a\nwhen b then close\nalways close\non request { close }";
  expect(read(text).properties).toHaveLength(2);
  expect(read(text).found).toEqual([]);
});

test.each(["never", "never send", "always (close"])(
  "`%s` is not finished, and told once",
  (text) => {
    expect(read(text).found).toHaveLength(1);
  },
);
