import type { Doc } from "@annae/vocabulary";
import { longestId } from "../engine/event-fault.ts";
import { fitting } from "./issue-wording.ts";
import { mustBe } from "./wording.ts";

const doc: Doc = {
  ko: `1~${longestId}자의 문자열`,
  en: `a string of 1 to ${longestId} characters`,
};

/** What names somebody or something: kept and compared, so it has a length that can be. */
export const idText = fitting<string>(
  (json) => typeof json === "string" && json.length > 0 && json.length <= longestId,
  (input) => mustBe(doc, input),
);
