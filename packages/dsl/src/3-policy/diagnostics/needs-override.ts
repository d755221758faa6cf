import type { Span } from "../../0-source/span.ts";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { lineOf } from "../../diagnostics/written-text.ts";

/** Something of the base policy that is declared again without `override`. */
export const needsOverride = defineDiagnostic<{
  /** The declaration as it starts: "message greeting", "offHours:". */
  readonly written: string;
  readonly first: Span;
}>({
  code: "needs-override",
  severity: "error",
  wording: {
    ko: ({ written, first }) => ({
      title: `\`${written}\`${particle(written, "은/는")} 바탕 정책에 이미 있습니다`,
      help: `바꾸려면 \`override ${written}\`처럼 쓰고, 아니면 다른 이름을 주세요 (${lineOf(first)})`,
    }),
    en: ({ written, first }) => ({
      title: `\`${written}\` is already in the policy this one extends`,
      help: `to change it write \`override ${written}\`; else choose another name (${lineOf(first)})`,
    }),
  },
});
