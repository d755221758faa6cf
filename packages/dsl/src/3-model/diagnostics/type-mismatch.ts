import type { ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { typeWords } from "../type-words.ts";

/** A comparison of values of different types. */
export const typeMismatch = defineDiagnostic<{
  readonly left: string;
  readonly right: string;
  readonly leftType: ValueType;
  readonly rightType: ValueType;
}>({
  code: "type-mismatch",
  severity: "error",
  wording: {
    ko: ({ left, right, leftType, rightType }) => ({
      title: `\`${left}\`${particle(left, "과/와")} \`${right}\`${particle(right, "은/는")} 서로 비교할 수 없습니다`,
      help: `\`${left}\`의 형식은 \`${typeWords(leftType)}\`, \`${right}\`의 형식은 \`${typeWords(rightType)}\`입니다`,
    }),
    en: ({ left, right, leftType, rightType }) => ({
      title: `\`${left}\` and \`${right}\` cannot be compared`,
      help: `\`${left}\` is \`${typeWords(leftType)}\`, \`${right}\` is \`${typeWords(rightType)}\``,
    }),
  },
});
