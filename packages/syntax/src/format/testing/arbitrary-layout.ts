import fc from "fast-check";
import { policyWords } from "./arbitrary-policy.ts";

/** What may stand between two words; `#` becomes a number, so that no comment is like another. */
const gaps = [
  " // 말 #\n",
  "\n  // own #\n",
  " /* in # */ ",
  "\n\n/// doc #\n",
  "\n/* own #\n     * star */\n",
  " /* a # */ // b #\r\n",
  " /* two # \n lines */ ",
];

const gap = fc.oneof(
  { arbitrary: fc.constant(" "), weight: 12 },
  { arbitrary: fc.constantFrom("  ", "\t", "\n", "\r\n", "\n\n\n   "), weight: 3 },
  { arbitrary: fc.constantFrom(...gaps), weight: 1 },
);

/** The text of a policy with anything between its words that may stand there. */
export const policyText: fc.Arbitrary<string> = policyWords.chain((words) =>
  fc
    .array(gap, { minLength: words.length + 1, maxLength: words.length + 1 })
    .map((between) => between.map((text, at) => text + (words[at] ?? "")).join(""))
    .map(numbered),
);

function numbered(text: string): string {
  let count = 0;
  return text.replace(/#(?!\{)/g, () => {
    count += 1;
    return String(count);
  });
}
