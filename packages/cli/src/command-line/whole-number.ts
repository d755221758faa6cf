import type { Doc } from "@annae/vocabulary";

/** The number that was written, or the usual one; null where it is none from 1 to the most. */
export function wholeNumber(
  written: string | undefined,
  usual: number,
  most: number,
): number | null {
  if (written === undefined) return usual;
  const number = Number(written);
  return /^\d+$/.test(written) && number >= 1 && number <= most ? number : null;
}

export function noWholeNumber(option: string, most: number): Doc {
  return {
    ko: `오류: ${option}: 1부터 ${most}까지의 정수를 쓰세요`,
    en: `error: ${option} needs a whole number from 1 to ${most}`,
  };
}
