import { createHighlighter } from "shiki";
import { expect, test } from "vitest";
import { textMateGrammar } from "./text-mate.ts";
import { palettes, shikiTheme } from "./themes.ts";

/** WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

test.each(["light", "dark"] as const)("every colour of the %s look can be read", (type) => {
  const { ground, ...colors } = palettes[type];
  for (const color of Object.values(colors)) {
    const [dark, bright] = [luminance(ground), luminance(color)].sort((a, b) => a - b);
    expect(((bright ?? 0) + 0.05) / ((dark ?? 0) + 0.05)).toBeGreaterThanOrEqual(4.5);
  }
});

test("Shiki colours a policy by grammar and theme", async () => {
  const shiki = await createHighlighter({
    themes: [JSON.parse(JSON.stringify(shikiTheme("light")))],
    langs: [JSON.parse(JSON.stringify(textMateGrammar))],
  });
  const html = shiki.codeToHtml('when 밤 then send 인사 "글"', {
    lang: "annae",
    theme: "annae-light",
  });
  expect(html).toContain(`color:${palettes.light.keyword.toUpperCase()}`);
  expect(html).toContain(`color:${palettes.light.text.toUpperCase()}`);
  shiki.dispose();
});
