import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";

/** A text in other quotes than `"`. */
export const wrongQuotes = defineDiagnostic({
  code: "wrong-quotes",
  severity: "error",
  wording: {
    ko: ({ opening }: { readonly opening: string }) => ({
      title: `글은 \`${opening}\`이 아니라 \`"\`로 둘러쌉니다`,
      help: '따옴표를 `"`로 바꾸세요',
    }),
    en: ({ opening }) => ({
      title: `text is put between \`"\`, not behind \`${opening}\``,
      help: 'write `"` on both sides',
    }),
  },
});
