import { fitting } from "./issue-wording.ts";
import { mustBe } from "./wording.ts";

/** Text that says something: the platforms refuse what is empty or blank. */
export const filledText = fitting<string>(
  (json) => typeof json === "string" && json.trim() !== "",
  (input) => mustBe({ ko: "비어 있지 않은 문자열", en: "a string that is not empty" }, input),
);
