import { renderTranscript } from "@annae/runtime";
import type { Locale } from "@annae/vocabulary";
import type { PlayedStory } from "../conversation/perform-story.ts";

/** The conversation as a person reads it, without its title. */
export function playedChat({ performance }: PlayedStory, locale: Locale): string {
  const { transcript, notes } = performance;
  return renderTranscript(transcript, { locale, notes }).split("\n").slice(2).join("\n").trimEnd();
}

/** The lines of both texts in one list: those of the first alone with "-", those of the second alone with "+". */
export function lineChanges(was: string, now: string): readonly string[] {
  const [left, right] = [was.split("\n"), now.split("\n")];
  const common = commonLines(left, right);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  for (const [at, other] of [...common, [left.length, right.length] as const]) {
    while (i < at) lines.push(`- ${left[i++]}`);
    while (j < other) lines.push(`+ ${right[j++]}`);
    if (i < left.length) lines.push(`  ${left[i]}`);
    [i, j] = [i + 1, j + 1];
  }
  return lines;
}

/** Places of the longest list of lines that both have, in order. */
function commonLines(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const best = left.map(() => right.map(() => 0));
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row)
        row[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const found: (readonly [number, number])[] = [];
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return found;
}
