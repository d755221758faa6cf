import { spanOfWords, writtenText } from "@annae/syntax";
import type { WrittenPolicy } from "./check.ts";
import { saysMealTimeAgain } from "./wordings/diagnostics.ts";

/** A time of day up to which or from which something goes on, and the words that it is meal time. */
const again =
  /(?:\d{1,2}:\d{2}|\d{1,2}\s?시(?:\s?\d{1,2}\s?분|\s?반)?)\s?(?:까지|부터|~|-)|(?:식사|점심|휴게)\s?시간(?:입니다|이라|이어서|이므로|이니|으로|인 관계)|(?:식사|점심)\s?(?:중입니다|중이)|\b(?:lunch|meal) (?:time|break)\b|\bat (?:lunch|our meal)\b|\buntil \d{1,2}(?::\d{2})?\b/iu;

/** Finds the meal time in the texts of kinds whose opening says it: MEA-5. */
export function checkSaysMealTimeAgain({ texts }: WrittenPolicy) {
  return texts.flatMap(({ message, text: { written, span, uses } }) => {
    const opening = message.kindDefinition.opening?.no;
    if (opening === undefined) return [];
    const said = new Set(message.openingUses.map(({ name }) => name));
    const hole = uses.find(({ name }) => said.has(name))?.span;
    const words = again.exec(written)?.[0];
    const place = hole ?? (words === undefined ? undefined : spanOfWords(words, span));
    if (place === undefined) return [];
    return [saysMealTimeAgain(place, { written: words ?? writtenText(place), opening })];
  });
}
