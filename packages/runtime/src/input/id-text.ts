import type { Doc } from "@annae/vocabulary";
import { fitting } from "./issue-wording.ts";
import { mustBe } from "./wording.ts";

/** Longer than any platform's, and short enough to be kept with every event of a conversation. */
const longest = 512;

const doc: Doc = {
  ko: `1~${longest}자의 문자열`,
  en: `a string of 1 to ${longest} characters`,
};

/** What names somebody or something: kept and compared, so it has a length that can be. */
export const idText = fitting<string>(
  (json) => typeof json === "string" && json.length > 0 && json.length <= longest,
  (input) => mustBe(doc, input),
);
