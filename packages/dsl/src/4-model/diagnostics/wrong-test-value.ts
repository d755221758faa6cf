import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A value in a test that cannot be meant, or that is written in another way. */
export const wrongTestValue = defineDiagnostic<{
  /** Whose value it is; null: the form of the whole line is wrong. */
  readonly name: string | null;
  /** What can be written. */
  readonly expected: Doc;
}>({
  code: "wrong-test-value",
  severity: "error",
  wording: {
    ko: ({ name, expected }) => ({
      title: name === null ? "이렇게는 쓸 수 없습니다" : `\`${name}\`의 값으로 쓸 수 없습니다`,
      help: `쓸 수 있는 것: ${expected.ko}`,
    }),
    en: ({ name, expected }) => ({
      title: name === null ? "this cannot be written so" : `this is no value of \`${name}\``,
      help: `write ${expected.en}`,
    }),
  },
});
