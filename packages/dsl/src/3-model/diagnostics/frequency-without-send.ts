import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `once` or `every` behind an action that sends nothing. */
export const frequencyWithoutSend = defineDiagnostic<{
  readonly action: string;
}>({
  code: "frequency-without-send",
  severity: "error",
  wording: {
    ko: ({ action }) => ({
      title: `\`${action}\`에는 \`once\`나 \`every\`를 붙일 수 없습니다`,
      help: "`send` 뒤에만 씁니다",
    }),
    en: ({ action }) => ({
      title: `\`${action}\` cannot have \`once\` or \`every\``,
      help: "they belong to `send`",
    }),
  },
});
