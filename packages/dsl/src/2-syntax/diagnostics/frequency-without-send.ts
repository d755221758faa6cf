import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** `once` or `every` behind an action that sends nothing. */
export const frequencyWithoutSend = defineDiagnostic({
  code: "frequency-without-send",
  severity: "error",
  wording: {
    ko: ({ verb }: { readonly verb: string }) => ({
      title: `\`once\`와 \`every\`는 \`send\`에만 쓸 수 있고 \`${verb}\`에는 쓸 수 없습니다`,
      help: "이 부분을 지우세요",
    }),
    en: ({ verb }) => ({
      title: `\`once\` and \`every\` belong to \`send\`, not to \`${verb}\``,
      help: "take them away",
    }),
  },
});
