import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A rule that is changed in the block of another event. */
export const labelOfAnotherEvent = defineDiagnostic<{
  readonly name: string;
  readonly written: string;
  readonly actual: string;
}>({
  code: "label-of-another-event",
  severity: "error",
  wording: {
    ko: ({ name, written, actual }) => ({
      title: `\`${name}\`${particle(name, "은/는")} \`${written}\`${particle(written, "이/가")} 아니라 \`${actual}\`의 규칙입니다`,
      help: `\`on ${actual} { … }\` 안에 쓰세요`,
    }),
    en: ({ name, written, actual }) => ({
      title: `\`${name}\` is a rule of \`${actual}\`, not of \`${written}\``,
      help: `write it in \`on ${actual} { … }\``,
    }),
  },
});
