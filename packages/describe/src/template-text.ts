import type { Template } from "@annae/ir";
import { factName, type Telling } from "./telling.ts";

/** A text with its holes named as people call what fills them: "상담사 [상담사 이름]{이/가} …". */
export function templateText(template: Template, telling: Telling): string {
  const { locale } = telling;
  return template
    .map((piece) => {
      if (typeof piece === "string") return piece;
      if ("companyName" in piece) return `[${factName("companyName", telling)}]`;
      const without =
        piece.fallback === undefined
          ? ""
          : { ko: `, 없으면 ${piece.fallback}`, en: `, or else ${piece.fallback}` }[locale];
      return `[${factName(piece.fact, telling)}${without}]${piece.particle ?? ""}`;
    })
    .join("");
}
