import { reportFormats } from "@annae/reports/formats";
import { type Doc, printableLine } from "@annae/vocabulary";
import type { OptionForm } from "./command.ts";

/** An option as it is written, and what it means to its command. */
export interface Option<Value = unknown> extends OptionForm {
  /** What is meant by what was written; undefined: nothing was. */
  readonly read: (written: string | undefined) => Value;
  /** Why what was written can't be meant; null: it can. */
  readonly fault?: (written: string, name: string) => Doc | null;
}

/** A switch. */
export function flag(doc: Doc): Option<boolean> {
  return { doc, read: (written) => written !== undefined };
}

/** Whatever is written; null: nothing. */
export function givenText(value: string, doc: Doc): Option<string | null> {
  return { value, doc, read: (written) => written ?? null };
}

/** Whatever is written, which something has to be. */
export function required(value: string, doc: Doc): Option<string> {
  return { value, required: true, doc, read: (written) => written ?? "" };
}

/** One of the words; the first where nothing is written. */
export function choice<const Word extends string>(
  words: readonly [Word, ...Word[]],
  doc: Doc,
  value = "<name>",
): Option<Word> {
  const read = (written: string | undefined) => words.find((one) => one === written) ?? words[0];
  return { value, words, doc, read };
}

/** For people, or for programs. */
export const prettyOrJson = choice(["pretty", "json"], {
  ko: "pretty(사람) 또는 json",
  en: "pretty (for people) or json",
});

/** How the results of a check, of tests or of proofs are written. */
export const reportFormat = choice(reportFormats, {
  ko: "pretty(사람), json, sarif(코드 검사 도구), github(GitHub Actions), junit(CI) 중 하나",
  en: "pretty (for people), json, sarif (code scanning), github (Actions) or junit (CI)",
});

/** A whole number from 1 to the most; the usual one where nothing is written. */
export function wholeNumber(
  { usual, most }: { readonly usual: number; readonly most: number },
  doc: Doc,
): Option<number> {
  const isFit = (written: string) =>
    /^\d+$/.test(written) && Number(written) >= 1 && Number(written) <= most;
  return {
    ...{ value: "<n>", doc },
    read: (written) => Number(written ?? usual),
    fault: (written, name) =>
      isFit(written)
        ? null
        : {
            ko: `오류: --${name}: 1부터 ${most}까지의 정수를 쓰세요`,
            en: `error: --${name} needs a whole number from 1 to ${most}`,
          },
  };
}

/** From 0 to 100, with or without its sign; null: nothing is written. */
export function percentage(doc: Doc): Option<number | null> {
  const numberIn = (written: string) =>
    Number(/^(\d{1,3}(?:\.\d+)?)%?$/.exec(written)?.[1] ?? Number.NaN);
  return {
    ...{ value: "<percent>", doc },
    read: (written) => (written === undefined ? null : numberIn(written)),
    fault: (written, name) =>
      numberIn(written) <= 100
        ? null
        : {
            ko: `오류: --${name}에는 0부터 100까지의 수를 씁니다: ${printableLine(written)}`,
            en: `error: --${name} takes a number from 0 to 100, not ${printableLine(written)}`,
          },
  };
}
