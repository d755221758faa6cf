import { classifyNumeric } from "../../../../1-tokens/classify-numeric.ts";
import { type ForeignWords, foreignWords } from "../../../foreign-words.ts";
import { comparing } from "./comparing.ts";
import { conditions } from "./conditions.ts";
import { inTexts } from "./in-texts.ts";
import type { ForeignPhrase, PhrasePlace } from "./phrase.ts";
import { sending } from "./sending.ts";

/** Every phrase of other tools, by where it begins; of those that begin at one place the first that matches counts. */
export const phrases: Readonly<Record<PhrasePlace, readonly ForeignPhrase[]>> = {
  operator: [...inTexts, ...comparing],
  condition: conditions,
  ...sending,
};

/** Everything of other tools that is recognised, in the order of the page that shows it. */
export const foreignWays: readonly ForeignWords[] = [
  ...foreignWords,
  ...Object.values(phrases).flat(),
];

/** Words that phrases begin with, or have behind an operator: what makes a token worth a closer look. */
export const phraseWords: ReadonlySet<string> = new Set(
  [
    "empty blank null nil undefined missing exists exist present set known one any either both all some every",
    "the does doesn not like ilike matches match rlike glob regex regexp starts start startsWith begins begin ends end endsWith prefix suffix",
    "includes include has have mentions mention holds containing contain 포함 포함하는 포함하면 포함됨 에 안에",
    "weekend weekends weekdays 주말 평일 outside o isn isnt aren arent ain enabled active disabled inactive 켜짐 꺼짐 켜져 꺼져 참 거짓 비어",
    "그리고 이고 및 면서 또는 혹은 이거나 거나 이면 라면 하면 이라면 일 일때 때 xor nor nand unless neither with",
    "contains len length size count lower upper trim lowercase toLowerCase",
    "daily hourly weekly monthly per only just exactly max maximum up limit twice thrice 매일 하루 한 at no times tomorrow soon later 내일 나중에 한번만 하루에 한 the message msg template reply agent agents team staff operator manager 상담사 상담원 counselors to for with chat conversation consultation ticket customer and 와 과 an a day hour minute week month 이 가 은 는",
  ].flatMap((line) => line.split(" ")),
);

/** Whether a number, time or date is written as Annae has none. */
export function isOddNumeric(image: string): boolean {
  return !/^\d+$/.test(image) && !classifyNumeric(image).valid;
}
