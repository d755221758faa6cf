import type { ValueType } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { typeWords } from "../../diagnostics/type-words.ts";

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
      help: unitless(right, leftType, rightType)
        ? `시간의 길이에는 단위를 붙입니다: 분이면 \`${right}m\`, 시간이면 \`${right}h\``
        : bare === undefined
          ? `\`${left}\`의 형식은 \`${typeWords(leftType)}\`, \`${right}\`의 형식은 \`${typeWords(rightType)}\`입니다`
          : `따옴표 없이 \`${bare}\`처럼 쓰세요`,
    }),
    en: ({ left, right, leftType, rightType, bare }) => ({
      title: `\`${left}\` and \`${right}\` cannot be compared`,
      help: unitless(right, leftType, rightType)
        ? `a duration has a unit: \`${right}m\` for minutes, \`${right}h\` for hours`
        : bare === undefined
          ? `\`${left}\` is \`${typeWords(leftType)}\`, \`${right}\` is \`${typeWords(rightType)}\``
          : `write \`${bare}\` without quotation marks`,
    }),
  },
});

/** Whether a bare whole number stands where a duration belongs: `>= 5`. */
function unitless(right: string, leftType: ValueType, rightType: ValueType): boolean {
  return leftType.kind === "duration" && rightType.kind === "number" && /^\d+$/.test(right);
}
