import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, test } from "vitest";

const folder = "docs/language";
const korean = globSync(`${folder}/[0-9]*.ko.md`).sort();
const english = globSync(`${folder}/[0-9]*.md`)
  .filter((page) => !page.endsWith(".ko.md"))
  .sort();

const read = (page: string) => readFileSync(page, "utf8");

/** The examples of a page by their shape alone: names, texts and comments are of its language. */
function shapes(page: string): readonly string[] {
  return [...read(page).matchAll(/^```rules\n([\s\S]*?)^```$/gm)].map(([, example = ""]) =>
    example
      .replaceAll(/"""[\s\S]*?"""|"(?:[^"\\]|\\.)*"|\/\*.*?\*\/|\/\/.*/g, "…")
      .replaceAll(/[\p{L}\p{N}_]+/gu, "x")
      .replaceAll(/\s+/g, ""),
  );
}

test("every chapter is in Korean and in English", () => {
  expect(english.length).toBeGreaterThan(10);
  expect(korean).toEqual(english.map((page) => page.replace(/\.md$/, ".ko.md")));
});

test.each(english)("%s and its Korean page show the same examples", (page) => {
  expect(shapes(page).length).toBeGreaterThan(0);
  expect(shapes(page.replace(/\.md$/, ".ko.md"))).toEqual(shapes(page));
});

test.each([
  ["README.md", english],
  ["README.ko.md", korean],
])("%s links to every chapter", (overview, chapters) => {
  const text = read(`${folder}/${overview}`);
  for (const page of chapters) expect(text).toContain(`](${basename(page)})`);
});

test.each([english, korean])("each chapter leads to the next", (...chapters) => {
  for (const [index, page] of chapters.entries()) {
    const next = chapters[index + 1];
    if (next !== undefined) expect(read(page)).toContain(`](${basename(next)})\n`);
  }
});
