import type { ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { typeWords } from "../types/type-words.ts";

/** A comparison of values of different types. */
export const typeMismatch = defineDiagnostic<{
  readonly left: string;
  readonly right: string;
  readonly leftType: ValueType;
  readonly rightType: ValueType;
  /** The value without the quotation marks that should not be there. */
  readonly bare: string | undefined;
}>({
  code: "type-mismatch",
  severity: "error",
  wording: {
    ko: ({ left, right, leftType, rightType, bare }) => ({
      title: `\`${left}\`${particle(left, "과/와")} \`${right}\`${particle(right, "은/는")} 서로 비교할 수 없습니다`,
      help:
        bare === undefined
          ? `\`${left}\`의 형식은 \`${typeWords(leftType)}\`, \`${right}\`의 형식은 \`${typeWords(rightType)}\`입니다`
          : `따옴표 없이 \`${bare}\`처럼 쓰세요`,
    }),
    en: ({ left, right, leftType, rightType, bare }) => ({
      title: `\`${left}\` and \`${right}\` cannot be compared`,
      help:
        bare === undefined
          ? `\`${left}\` is \`${typeWords(leftType)}\`, \`${right}\` is \`${typeWords(rightType)}\``
          : `write \`${bare}\` without quotation marks`,
    }),
  },
});
