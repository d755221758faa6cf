import { expect, test } from "vitest";
import { type ParticlePair, particle } from "./particle.ts";

const cases: readonly (readonly [string, ParticlePair, string])[] = [
  ["메시지", "이/가", "가"],
  ["규칙", "이/가", "이"],
  ["규칙", "은/는", "은"],
  ["메시지", "을/를", "를"],
  ["메시지", "과/와", "와"],
  ["규칙", "과/와", "과"],
  ["규칙", "으로/로", "으로"],
  ["메시지", "으로/로", "로"],
  ["채널", "으로/로", "로"],
  ["채널", "을/를", "을"],
  ["3", "이/가", "이"],
  ["12", "이/가", "가"],
  ["7", "으로/로", "로"],
  ["18:00", "은/는", "은"],
  ["fact", "이/가", "가"],
  ["when", "이/가", "이"],
  ["title", "으로/로", "로"],
  ["chatbot", "은/는", "은"],
  ["ST", "이/가", "가"],
  ["URL", "으로/로", "로"],
  ["`근무 시간`", "을/를", "을"],
  ["“안내”", "과/와", "와"],
];

test.each(cases)("after %s, %s is %s", (word, pair, expected) => {
  expect(particle(word, pair)).toBe(expected);
});

test("a Hangul word in decomposed letters takes the particle of the composed one", () => {
  expect(particle("규칙".normalize("NFD"), "이/가")).toBe("이");
});

test("a word that nobody can read aloud takes both particles", () => {
  expect(particle("…", "이/가")).toBe("이(가)");
  expect(particle("=", "으로/로")).toBe("(으)로");
});
