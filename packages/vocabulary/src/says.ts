import type { Doc } from "./locale.ts";

/**
 * How explanations speak of a fact. A clause says why: in Korean it ends in -라서, -해서, -어서, -아서 or -나서
 * ("근무 시간 안이라서"), in English it is a main clause ("it is within working hours").
 */
export type Says =
  /** A clause for every value; a yes/no fact has `yes` and `no`. */
  | { readonly values: Readonly<Record<string, Doc>> }
  /** The name of what has the value ("접수·진행중 상담", "the number of open consultations"), and what is counted. */
  | {
      readonly noun: Doc;
      readonly unit?: Doc;
      /** A clause for 0, "" or without limit, where the value itself would sound odd. */
      readonly none?: Doc;
    }
  /** What time has passed since; `none`: a clause for never. */
  | { readonly since: Doc; readonly none: Doc };
