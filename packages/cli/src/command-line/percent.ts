import type { Doc } from "@annae/vocabulary";
import { printable } from "../printable.ts";
import type { Words } from "./command.ts";

/** The percentage that was written, 0 to 100; null where nothing was, undefined for what is no percentage. */
export function percent(written: string | undefined): number | null | undefined {
  if (written === undefined) return null;
  const match = /^(\d{1,3}(?:\.\d+)?)%?$/.exec(written);
  const value = Number(match?.[1] ?? Number.NaN);
  return value <= 100 ? value : undefined;
}

/** That the option was given something else. */
export function noPercentage(option: string, options: Words["options"]): Doc {
  const written = printable(options.get(option) ?? "");
  return {
    ko: `오류: --${option}에는 0부터 100까지의 수를 씁니다: ${written}`,
    en: `error: --${option} takes a number from 0 to 100, not ${written}`,
  };
}
