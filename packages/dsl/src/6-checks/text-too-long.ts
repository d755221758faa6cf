import { literalLength } from "../4-model/texts/template.ts";
import type { WrittenPolicy } from "./check.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { textTooLong } from "./placements/diagnostics.ts";

/** Compares each text, a kind's opening included, with the limits of every place it is shown in. */
export function checkTextTooLong({ placements }: WrittenPolicy) {
  const broken = brokenLimits(placements, ({ content, opening, maxText }) => {
    if (content.text === null) return [];
    const length = literalLength(content.text.template) + opening;
    return length > maxText ? [{ thing: content.text, limit: { length, max: maxText } }] : [];
  });
  return [...broken].map(([text, found]) => {
    const length = Math.max(...found.map(({ limit }) => limit.length));
    const limits = found.map(({ holder, limit }) => ({ holder, limit: limit.max }));
    const words = { ko: (max: number) => `최대 ${max}자`, en: (max: number) => `at most ${max}` };
    const over = length - smallestLimit(limits);
    return textTooLong(text.span, { length, limits: limitWords(limits, words), over });
  });
}
