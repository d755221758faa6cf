import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";

/** A yes/no fact in a text. */
export const yesNoPlaceholder = defineDiagnostic<{
  readonly name: string;
}>({
  code: "yes-no-placeholder",
  severity: "error",
  wording: {
    ko: ({ name }) => ({
      title: `예/아니오인 \`${name}\`${particle(name, "은/는")} 글에 넣을 수 없습니다`,
      help: "`if`나 규칙을 써서 메시지를 둘로 나누세요",
    }),
    en: ({ name }) => ({
      title: `\`${name}\` is yes/no and cannot be put into a text`,
      help: "make it two messages, and let a rule choose",
    }),
  },
});
