import { describe, expect, test } from "vitest";
import { filesBelow, read } from "../structure/source-files.ts";
import { banned, doubleParticle, fixedParticle, spacedParticle } from "./glossary.ts";

/** Names that platforms and other tools use, which are quoted as they are. */
const quoted = [
  "상담원 연결이 지연되고 있습니다",
  "지금은 상담원이 자리에 없습니다",
  /^ {2}상담원(?:명|이름)?: "counselor_name",$/,
  // What other tools' phrases are recognised by.
  /manager 상담사 상담원 counselors/,
  "상담사|상담원|팀",
];

/** The particles themselves, and what the book says of a value that is missing. */
const aboutParticles = [
  "packages/vocabulary/src/text/particle.ts",
  "docs/language/03-placeholders.ko.md",
  "docs/language/03-placeholders.md",
];

const folders = [
  ...["docs/diagnostics", "docs/language", "docs/how-to", "tools/docs", "packages"],
  ...["policies", "test/corpus"],
];
const files = folders
  .flatMap((folder) => filesBelow(folder))
  .concat(["docs/reference.md", "docs/channels.md", "docs/from-other-tools.md", "README.md"])
  .filter((path) => /\.(?:ts|md|txt|html|rules|json)$/.test(path))
  .filter((path) => !/\.test\.ts$|\/testing\/|\/node_modules\/|\/dist\//.test(path));

/** What an operator can read of the file: its lines with Korean that are no comment of the code. */
const lines = files.flatMap((path) =>
  read(path)
    .split("\n")
    .map((text, index) => ({ place: `${path}:${index + 1}`, path, text }))
    .filter(({ text }) => /[가-힣]/.test(text) && !(path.endsWith(".ts") && isComment(text))),
);

function isComment(text: string): boolean {
  return /^\s*(?:\/\/|\/?\*)/.test(text);
}

function isQuoted(text: string): boolean {
  return quoted.some((one) => (typeof one === "string" ? text.includes(one) : one.test(text)));
}

test("there are texts to read", () => {
  expect(lines.length).toBeGreaterThan(1_500);
});

describe("one word for one thing", () => {
  test.each(banned)("$instead, never $word", ({ word }) => {
    const found = lines.filter(({ text }) => word.test(text) && !isQuoted(text));
    expect(found.map(({ place, text }) => `${place} ${text.trim()}`)).toEqual([]);
  });
});

describe("particles", () => {
  const spoken = lines.filter(({ path }) => !aboutParticles.includes(path));

  test("are never both written by hand", () => {
    const found = spoken.filter(({ text }) => doubleParticle.test(text));
    expect(found.map(({ place, text }) => `${place} ${text.trim()}`)).toEqual([]);
  });

  test("never stand apart from what they belong to", () => {
    const found = spoken.filter(({ text }) => spacedParticle.test(text));
    expect(found.map(({ place, text }) => `${place} ${text.trim()}`)).toEqual([]);
  });

  test("are never fixed behind a word that varies", () => {
    const found = spoken.filter(
      ({ path, text }) => path.endsWith(".ts") && fixedParticle.test(text),
    );
    expect(found.map(({ place, text }) => `${place} ${text.trim()}`)).toEqual([]);
  });
});

test("the glossary finds what it is for", () => {
  const wrong = ["상담원이 답했습니다", "저절로 닫힙니다", "차례로 보냅니다", "바른 예"];
  for (const text of wrong) expect(banned.some(({ word }) => word.test(text))).toBe(true);
  expect(banned.some(({ word }) => word.test("올바른 예, 상담사가 순서대로"))).toBe(false);
  expect(doubleParticle.test("`x`은(는)")).toBe(true);
  expect(fixedParticle.test("`$" + "{name}`이라는 이름")).toBe(true);
  expect(fixedParticle.test("$" + "{count}개가")).toBe(false);
  expect(spacedParticle.test("annae check 로 검사하세요")).toBe(true);
  expect(spacedParticle.test("annae check로 검사하세요")).toBe(false);
});
