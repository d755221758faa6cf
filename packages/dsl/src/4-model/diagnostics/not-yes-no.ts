import type { ValueType } from "@annae/vocabulary";
import { orderedKinds } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** How the fact could be asked for, as an example. */
function comparison(name: string, type: ValueType): string {
  if (type.kind === "oneOf") return `\`${name} is ${type.values[0] ?? "…"}\``;
  return orderedKinds.has(type.kind) ? `\`${name} >= …\`` : `\`${name} is "…"\``;
}

/** Something that is neither true nor false, standing alone as a condition. */
export const notYesNo = defineDiagnostic<{
  /** Null: a value that is written out. */
  readonly name: string | null;
  readonly type: ValueType;
}>({
  code: "not-yes-no",
  severity: "error",
  wording: {
    ko: ({ name, type }) => ({
      title:
        name === null
          ? "이 값은 조건이 아닙니다"
          : `\`${name}\`${particle(name, "은/는")} 예/아니오가 아닙니다`,
      help: name === null ? "사실과 비교하세요" : `비교하세요: ${comparison(name, type)}`,
    }),
    en: ({ name, type }) => ({
      title: name === null ? "this value is not a condition" : `\`${name}\` is not yes/no`,
      help: name === null ? "compare a fact with it" : `compare it: ${comparison(name, type)}`,
    }),
  },
});
