import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** Characters that nothing in the language begins with. */
export const unknownCharacter = defineDiagnostic({
  code: "unknown-character",
  severity: "error",
  wording: {
    ko: ({ characters }: { readonly characters: string }) => ({
      title: `\`${characters}\` 문자는 여기에 쓸 수 없습니다`,
      help: '지우거나, 글이라면 따옴표로 둘러싸세요: `"…"`',
    }),
    en: ({ characters }) => ({
      title: `\`${characters}\` means nothing here`,
      help: 'take them away, or put text in quotes: `"…"`',
    }),
  },
});
