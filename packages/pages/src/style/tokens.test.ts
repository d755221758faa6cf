import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const [, light = "", dark = ""] = css.split(/:root \{|\[data-theme="dark"\] \{/);

/** The colours of a theme by name; what the dark one does not say is as in the light. */
const colours = (...blocks: readonly string[]) =>
  new Map(
    blocks.flatMap((block) =>
      [...(block.split("\n}")[0] ?? "").matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(
        ([, name = "", value = ""]) => [name, value] as const,
      ),
    ),
  );
const themes = { light: colours(light), dark: colours(light, dark) };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((one, other) => one - other);
  return (bright + 0.05) / (dim + 0.05);
}

const grounds = ["paper", "surface", "raised", "sunk"];
const meanings = ["accent", "ok", "warn", "bad", "night"];

/** Every pair of colours that stand on one another, and how much they must differ at least: WCAG 2.2, 1.4.3 and 1.4.11. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...["ink", "ink-2", "ink-3"].flatMap((ink) => grounds.map((on) => [ink, on, 4.5] as const)),
  ...meanings.flatMap((one) =>
    [...grounds, `${one}-soft`].map((on) => [`${one}-ink`, on, 4.5] as const),
  ),
  ["on-accent", "accent", 4.5],
  ["on-accent", "web", 4.5],
  ...grounds.map((on) => ["field", on, 3] as const),
  ...grounds.map((on) => ["focus", on, 3] as const),
];

describe.each(Object.entries(themes))("%s", (_, theme) => {
  test.each(pairs)("%s on %s", (front, behind, least) => {
    const [a, b] = [theme.get(front), theme.get(behind)];
    if (a === undefined || b === undefined) throw new Error(`no such colour: ${front}, ${behind}`);
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});
