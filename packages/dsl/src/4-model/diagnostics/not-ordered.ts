import type { ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { typeWords } from "../../diagnostics/type-words.ts";

/** `<` and the like between values that have no order. */
export const notOrdered = defineDiagnostic<{
  readonly by: string;
  readonly type: ValueType;
}>({
  code: "not-ordered",
  severity: "error",
  wording: {
    ko: ({ by, type }) => ({
      title: `\`${typeWords(type)}\`에는 크고 작음이 없어 \`${by}\`${particle(by, "을/를")} 쓸 수 없습니다`,
      help: "`is`나 `is not`으로 비교하세요",
    }),
    en: ({ by, type }) => ({
      title: `\`${by}\` needs an order, and \`${typeWords(type)}\` has none`,
      help: "compare with `is` or `is not`",
    }),
  },
});
