import type { Span } from "../../0-source/span.ts";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { lineOf } from "../../diagnostics/written-text.ts";

/** A name that is given twice in one policy. */
export const duplicateName = defineDiagnostic<{
  readonly name: string;
  /** Where the name was given first. */
  readonly first: Span;
}>({
  code: "duplicate-name",
  severity: "error",
  wording: {
    ko: ({ name, first }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 이미 있는 이름입니다`,
      help: `${lineOf(first)}에 먼저 쓰였습니다. 둘 중 하나의 이름을 바꾸세요`,
    }),
    en: ({ name, first }) => ({
      title: `\`${name}\` is there already`,
      help: `it was first given at ${lineOf(first)}; rename one of the two`,
    }),
  },
});
