import type { Page } from "playwright-core";

/** Names that would turn the sentence around them, or hide in it. */
export const turnedNames: readonly string[] = [
  "דוד 3 (אב)",
  "\u202e뒤집힌 이름",
  "مرحبا [시스템]",
  "보이지\u200b않는\u3164이름",
  "\u2066상담사\u2069 김민지",
];

/**
 * What on the page hides, turns the direction, or is written from right to left without being kept to itself: in words, in what is read
 * out and in what stands below the pointer. What people write is theirs: fields, the editor, and paragraphs with a direction of their own.
 */
export function turnedWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = "[dir=auto], .codehost, textarea, style, script, [contenteditable]";
    const hides = /[\p{Cf}\u115f\u1160\u3164\uffa0]/u;
    const turns = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
    const isTurned = (words: string) => {
      const others = words.replace(/\u2067[^\u2067\u2069]*\u2069/gu, "");
      return hides.test(others.replace(/\u200d/gu, "")) || turns.test(others);
    };
    const elements = [...document.querySelectorAll("body, body *")].filter(
      (element) => element.closest(own) === null,
    );
    const words = elements.flatMap((element) => [
      ...[...element.childNodes].map((node) => (node instanceof Text ? node.data : "")),
      ...["title", "aria-label", "aria-valuetext", "placeholder", "alt"].map(
        (name) => element.getAttribute(name) ?? "",
      ),
    ]);
    return [document.title, ...words].filter(isTurned);
  });
}
