import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A fact in the list behind `in`. */
export const factInList = defineDiagnostic<{
  readonly name: string;
}>({
  code: "fact-in-list",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `\`in ( … )\`에는 값만 쓸 수 있는데 \`${name}\`${particle(name, "은/는")} 사실입니다`,
      help: "`is`와 `or`로 나누어 쓰세요",
    }),
    en: ({ name }) => ({
      title: `\`in ( … )\` lists values, and \`${name}\` is a fact`,
      help: "compare with `is`, joined by `or`",
    }),
  },
});
